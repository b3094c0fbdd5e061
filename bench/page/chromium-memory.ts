/** The memory that a tab of Chromium's holds: script objects of page and extension, DOM objects, array buffers. */
import type { Page } from 'puppeteer-core';

/** What finalisers let go of is collected by the next round. */
const ROUNDS = 3;

/** In bytes, after all that can be collected was. */
export async function heldInChromium(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  for (let round = 0; round < ROUNDS; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
