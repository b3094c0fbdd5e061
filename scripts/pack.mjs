/** `npm run pack`, and what `npm pack` calls: set up, then `pack.ts` under the newer Node. */
import { runWithNewerNode } from './node.mjs';
import { runCommand, setUp } from './setup.mjs';

await runCommand(() => {
  setUp([]);
  return runWithNewerNode('pack.ts', process.argv.slice(2));
});
