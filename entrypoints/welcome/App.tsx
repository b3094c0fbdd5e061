/** Joins the welcome page to the browser: what was chosen, and choosing; and has the sample article read. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { followReach, REACH_AT_FIRST, reachActions } from '../../browser/reach.ts';
import { languageOf, type Settings, watchSettings } from '../../browser/settings.ts';
import { textsFor } from '../../components/texts.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { readSample } from './read-sample.ts';

/** `settings`: as they were when the page opened. */
export function App({ settings: settingsAtFirst }: { settings: Settings }) {
  const [settings, setSettings] = useState(settingsAtFirst);
  const [reach, setReach] = useState(REACH_AT_FIRST);
  const actions = useMemo(() => reachActions(setReach), []);

  useEffect(() => {
    const ending = new AbortController();
    followReach(setReach, ending.signal);
    ending.signal.addEventListener('abort', watchSettings(setSettings));
    return () => ending.abort();
  }, []);
  useEffect(readSample, []);
  useEffect(() => {
    document.documentElement.lang = textsFor(languageOf(settings)).language;
  }, [settings]);
  return <Welcome language={languageOf(settings)} {...reach} {...actions} />;
}
