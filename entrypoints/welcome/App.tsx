/** Joins the welcome page to the browser: what was chosen, and choosing. */
import { useEffect, useState } from 'preact/hooks';
import { dropEverywhere, requestEverywhere } from '../../browser/access.ts';
import { readSettings, watchSettings, writeSettings } from '../../browser/settings.ts';
import { type Reach, Welcome, type WelcomeState } from '../../components/Welcome.tsx';

/** `language`: BCP 47. */
export function App({ language }: { language: string }) {
  const [state, setState] = useState<WelcomeState>({ kind: 'opening' });
  const tell = (error: unknown) =>
    setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });

  useEffect(() => {
    readSettings().then(({ reach }) => setState({ kind: 'chosen', reach }), tell);
    return watchSettings(({ reach }) => setState({ kind: 'chosen', reach }));
  }, []);

  const choose = async (reach: Reach, asked: Promise<boolean>) => {
    if (!(await asked)) {
      setState({ kind: 'refused' });
      return;
    }
    await writeSettings({ reach });
    setState({ kind: 'chosen', reach });
  };
  return (
    <Welcome
      language={language}
      state={state}
      onChoose={(reach) => {
        // First of all, within the click: the browser gives permissions to nobody else.
        const asked = reach === 'everywhere' ? requestEverywhere() : dropEverywhere().then(() => true);
        choose(reach, asked).catch(tell);
      }}
    />
  );
}
