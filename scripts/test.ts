/** Every check there is, one after the other, and one line at the end that adds them up. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runEndToEnd } from '../test/e2e/run.ts';
import type { BrowserName } from '../test/e2e/session.ts';
import { runSample } from '../test/fuzz/sample.ts';
import { build } from './build.ts';
import { check, LAYERS } from './check.ts';
import { ROOT } from './root.mjs';
import { checkSizes } from './sizes.ts';
import { inWords, sum, type Tally } from './tally.ts';
import { runUnitTests } from './unit.ts';

/** Of the scenarios in a browser, about one in a hundred may need one; which ones did is printed. */
const SECOND_TRIES = 2;

const built = new Set<BrowserName>();

async function buildBoth(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  for (const browser of ['chromium', 'firefox'] as const) {
    const ok = await build(browser);
    if (ok) built.add(browser);
    tally[ok ? 'passed' : 'failed']++;
  }
  return tally;
}

/** In both browsers at the same time, never against what an earlier build left behind. */
async function endToEnd(): Promise<Tally> {
  if (built.size === 0) throw new Error('not run: there is no build');
  return sum(await Promise.all([...built].map((browser) => runEndToEnd(browser, { secondTries: SECOND_TRIES }))));
}

/** Some of the pages that `npm run fuzz` makes. */
async function generatedPages(): Promise<Tally> {
  if (built.size < 2) throw new Error('not run: there is no build');
  return runSample();
}

/** `page/` as a content script on nasty pages, in both browsers. */
async function pageInBrowsers(): Promise<Tally> {
  const path = join(ROOT, 'test', 'page', 'in-browser.ts');
  await access(path);
  const { run }: { run(): Promise<Tally> } = await import(pathToFileURL(path).href);
  return run();
}

const suites: [string, () => Promise<Tally>][] = [
  ['Types, style, layers', check],
  ['Unit tests', () => runUnitTests(['--exclude', LAYERS])],
  ['Build', buildBoth],
  ['Sizes', () => checkSizes(built)],
  ['The page adapter in both browsers', pageInBrowsers],
  ['Generated pages', generatedPages],
  ['End to end in both browsers', endToEnd],
];

const tallies: Tally[] = [];
for (const [name, run] of suites) {
  console.log(`\n${name}`);
  const start = performance.now();
  const tally = await run().catch((error): Tally => {
    console.log(`FAIL ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    return { passed: 0, failed: 1 };
  });
  // A suite with nothing in it has not shown anything.
  if (tally.passed + tally.failed === 0) tally.failed = 1;
  tallies.push(tally);
  console.log(`${name}: ${inWords(tally)}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
const total = sum(tallies);
console.log(`\n${inWords(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
