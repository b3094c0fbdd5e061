/** The memory that a tab of Firefox's holds, as about:memory tells it. */
import type { Page } from 'puppeteer-core';
import { privilegedIn } from '../../test/e2e/privileged.ts';

/** In bytes, after all that can be collected was: `explicit` of the tab's process. The tab comes to the front. */
export async function heldInFirefox(page: Page): Promise<number> {
  await page.bringToFront();
  const inBrowser = await privilegedIn(page.browser());
  const held = await inBrowser(explicitBytes);
  if (held === 0) throw new Error("Firefox tells nothing of the memory of the page's process.");
  return held;
}

// This runs in Firefox's window.

declare const gBrowser: { selectedBrowser: { browsingContext: { currentWindowGlobal: { osPid: number } } } };
declare const Cc: Record<string, { getService(contract: unknown): MemoryReporters }>;
declare const Ci: { nsIMemoryReporterManager: unknown };

type OnReport = (process: string, path: string, kind: number, units: number, amount: number) => void;
interface MemoryReporters {
  getReportsExtended(
    onReport: OnReport,
    reportData: null,
    onEnd: () => void,
    endData: null,
    anonymize: boolean,
    minimize: boolean,
    dmdIdentity: string,
  ): void;
}

/** As nsMemoryReporterManager adds it up: all of the heap, told or not, and what is told beside the heap. */
async function explicitBytes(): Promise<number> {
  const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager);
  const besideHeap = 0;
  let bytes = 0;
  const onReport: OnReport = (process, path, kind, _units, amount) => {
    if (!process.includes(`(pid ${osPid})`) && !process.includes(`pid=${osPid}`)) return;
    if (path === 'heap-allocated' || (kind === besideHeap && path.startsWith('explicit/'))) bytes += amount;
  };
  await new Promise<void>((resolve) => {
    manager?.getReportsExtended(onReport, null, resolve, null, false, true, '');
  });
  return bytes;
}
