import type { Tab } from '../../test/e2e/session.ts';
import { pause } from '../../test/e2e/waiting.ts';
import { paintedCount } from './in-page.ts';

/** Nothing was painted or taken away for so long: it is done. Longer than changes are collected for. */
const QUIET_MS = 1500;
const EVERY_MS = 100;
const LATEST_MS = 30_000;

/** Waits until the paint no longer changes, and resolves to how many sentences are painted; 0 where none ever came. */
export async function paintSettled(tab: Tab): Promise<number> {
  const end = performance.now() + LATEST_MS;
  let before = 0;
  let since = performance.now();
  while (performance.now() < end) {
    const count = await tab.evaluate(paintedCount);
    if (count !== before) since = performance.now();
    else if (count > 0 && performance.now() - since > QUIET_MS) return count;
    before = count;
    await pause(EVERY_MS);
  }
  return before;
}
