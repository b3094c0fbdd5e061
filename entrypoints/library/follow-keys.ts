/** The keyboard commands as the browser has them: the reader may change them in another tab. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Command, CommandKey } from '../../components/library/shown-settings.ts';

/** In the order in which they are listed. */
const COMMANDS: readonly Command[] = ['next-match', 'previous-match', 'open-card', 'report', 'toggle'];

/** Empty until the browser has told. */
export function useKeys(): readonly CommandKey[] {
  const [keys, setKeys] = useState<readonly CommandKey[]>([]);
  useEffect(() => {
    const ask = async () => {
      const known = await browser.commands.getAll();
      setKeys(
        COMMANDS.map((command) => ({
          command,
          shortcut: known.find(({ name }) => name === command)?.shortcut ?? '',
        })),
      );
    };
    const onVisible = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);
  return keys;
}
