/** `npm run e2e`: builds, then the end-to-end scenarios. Takes `--browser chromium|firefox` and `--grep text`. */
import { runWithNewerNode } from './node.mjs';
import { runCommand, setUp } from './setup.mjs';

await runCommand(() => runWithNewerNode('e2e.ts', process.argv.slice(2), setUp(['chromium', 'firefox'])));
