/** Builds and runs the end-to-end scenarios, in both browsers or in one. */
import { parseArgs } from 'node:util';
import { runEndToEnd } from '../test/e2e/run.ts';
import type { BrowserName } from '../test/e2e/session.ts';
import { build } from './build.ts';
import { inWords, sum } from './tally.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, grep: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
const all: BrowserName[] = ['chromium', 'firefox'];
const browsers = all.filter((browser) => values.browser === undefined || values.browser === browser);
if (browsers.length === 0) throw new Error(`--browser is chromium or firefox, not ${values.browser}`);
const tallies = [];
for (const browser of browsers) {
  const built = values['no-build'] === true || (await build(browser));
  tallies.push(built ? await runEndToEnd(browser, values.grep) : { passed: 0, failed: 1 });
}
const total = sum(tallies);
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
