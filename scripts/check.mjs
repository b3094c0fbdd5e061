/** `npm run check`: types, style and layers. No browser. */
import { runWithNewerNode } from './node.mjs';
import { runCommand, setUp } from './setup.mjs';

await runCommand(() => runWithNewerNode('check.ts', process.argv.slice(2), setUp([])));
