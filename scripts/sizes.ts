/** Whether what was built is as small as it must be: a check of `npm test`. */
import type { BrowserName } from '../test/e2e/session.ts';
import { againstBudgets, type BudgetResult } from './sizes/budgets.ts';
import { buildFolder } from './sizes/build-folder.ts';
import { shippedIn } from './sizes/shipped.ts';
import type { Tally } from './tally.ts';

/** Prints a line for each budget in each of these browsers' builds, and counts them. Rejects where there is no build. */
export async function checkSizes(browsers: Iterable<BrowserName>, output?: string): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  for (const browser of browsers) {
    for (const result of againstBudgets(shippedIn(buildFolder(browser, output)))) {
      tally[result.held ? 'passed' : 'failed']++;
      console.log(`${result.held ? 'ok  ' : 'FAIL'} ${inWords(result)} (${browser})`);
    }
  }
  return tally;
}

function inWords({ what, bytes, budget }: BudgetResult): string {
  const most = `at most ${(budget / 1000).toFixed(0)} kB`;
  return bytes === null ? `${what}: not in the build; ${most}` : `${what}: ${(bytes / 1000).toFixed(1)} kB, ${most}`;
}
