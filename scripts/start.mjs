/** `npm start`: set up, then `start.ts` under the newer Node. */
import { runWithNewerNode } from './node.mjs';
import { runCommand, setUp } from './setup.mjs';

const args = process.argv.slice(2);
await runCommand(() => {
  const browsers = setUp([args.includes('--firefox') ? 'firefox' : 'chromium']);
  return runWithNewerNode('start.ts', args, browsers);
});
