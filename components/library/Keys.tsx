/** The keyboard commands with their present keys. */
import { useReader } from '../reader.ts';
import type { CommandKey } from './shown-settings.ts';

export function Keys({ keys }: { keys: readonly CommandKey[] }) {
  const { texts } = useReader();
  const words = texts.libraryPage;
  return (
    <>
      <dl class="keys">
        {keys.map(({ command, shortcut }) => (
          <div key={command} data-command={command}>
            <dt>{words.commands[command]}</dt>
            <dd>{shortcut === '' ? <span class="none">{words.noKey}</span> : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="none">{words.keyboardMore}</p>
    </>
  );
}
