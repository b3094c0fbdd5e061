/** A few generated pages in each browser, the same each time, for the run of every test; `npm run fuzz` sends thousands. */
import { sum, type Tally } from '../../scripts/tally.ts';
import type { BrowserName } from '../e2e/session.ts';
import { runFuzz } from './run.ts';

/** The day of the first run. */
export const SEED = 20261123;

/** From here on there is no megabyte of text for a while: that alone takes many seconds. */
const FROM = 1_100;
/** Half a minute each on a free machine. */
const PAGES: Record<BrowserName, number> = { chromium: 64, firefox: 16 };

/** With the builds as they are. */
export async function runSample(): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const browser of ['chromium', 'firefox'] as const) {
    tallies.push(await runFuzz({ browser, pages: PAGES[browser], seed: SEED, from: FROM, counts: false }));
  }
  return sum(tallies);
}
