/** `npm run pictures`: set up, then `pictures.ts` under the newer Node. */
import { runWithNewerNode } from './node.mjs';
import { runCommand, setUp } from './setup.mjs';

await runCommand(() => runWithNewerNode('pictures.ts', process.argv.slice(2), setUp(['chromium'])));
