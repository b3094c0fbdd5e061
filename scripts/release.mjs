/** `npm run release`: set up, then `release.ts` under the newer Node. */
import { runWithNewerNode } from './node.mjs';
import { runCommand, setUp } from './setup.mjs';

await runCommand(() => {
  setUp([]);
  return runWithNewerNode('release.ts', process.argv.slice(2));
});
