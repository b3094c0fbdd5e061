/** `npm run fuzz`: builds, then generated pages in a real browser. */
import { runWithNewerNode } from './node.mjs';
import { runCommand, setUp } from './setup.mjs';

await runCommand(() => runWithNewerNode('fuzz.ts', process.argv.slice(2), setUp(['chromium', 'firefox'])));
