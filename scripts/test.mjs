/** `npm test`: set up, then `test.ts` under the newer Node. */
import { runWithNewerNode } from './node.mjs';
import { runCommand, setUp } from './setup.mjs';

await runCommand(() => runWithNewerNode('test.ts', process.argv.slice(2), setUp(['chromium', 'firefox'])));
