/** `npm run collector`: set up, then `collector.ts` under the newer Node. */
import { runWithNewerNode } from './node.mjs';
import { runCommand, setUp } from './setup.mjs';

await runCommand(() => {
  setUp([]);
  return runWithNewerNode('collector.ts', process.argv.slice(2));
});
