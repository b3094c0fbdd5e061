/** Joins the welcome page to the browser: what was chosen, and choosing; and has the sample article read. */
import { useEffect, useState } from 'preact/hooks';
import { followReach, type ReachActions, type ReachView } from '../../browser/reach.ts';
import { languageOf, type Settings, watchSettings } from '../../browser/settings.ts';
import { textsFor } from '../../components/texts.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { readSample } from './read-sample.ts';

const NOT_YET: ReachView = { state: { kind: 'opening' }, refused: false };

/** `settings`: as they were when the page opened. */
export function App({ settings: settingsAtFirst }: { settings: Settings }) {
  const [settings, setSettings] = useState(settingsAtFirst);
  const [reach, setReach] = useState(NOT_YET);
  const [actions, setActions] = useState<ReachActions | null>(null);

  useEffect(() => {
    const ending = new AbortController();
    setActions(followReach(setReach, ending.signal));
    ending.signal.addEventListener('abort', watchSettings(setSettings));
    return () => ending.abort();
  }, []);
  useEffect(readSample, []);
  useEffect(() => {
    document.documentElement.lang = textsFor(languageOf(settings)).language;
  }, [settings]);
  const nothing = () => undefined;
  return (
    <Welcome
      language={languageOf(settings)}
      {...reach}
      {...(actions ?? {
        onEverywhere: nothing,
        onAllowSite: () => false,
        onClickOnly: nothing,
        onSitesOnly: nothing,
        onDropSite: nothing,
      })}
    />
  );
}
