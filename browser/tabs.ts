/** What the background does to tabs: style and card code, and the word that something has changed. */
import { browser } from 'wxt/browser';
import { type Sender, tellTab } from './messaging.ts';

export const CARD_SCRIPT = '/card.js';

/** Puts the paint's style and the card's code into the sender's frame. `style`: what the page's paint needs. */
export async function prepareFrame(sender: Sender, style: string): Promise<void> {
  if (!sender.tab) return;
  const target = { tabId: sender.tab.id, frameIds: [sender.frame] };
  const paint = { target, css: style, origin: 'AUTHOR' as const };
  // It may be there already; a second one would stay when the look changes.
  // Pages of our own bring theirs along: no extension may put anything into them.
  if (sender.tab.url.startsWith(browser.runtime.getURL('/'))) return;
  await browser.scripting.removeCSS(paint).catch(() => undefined);
  await browser.scripting.insertCSS(paint);
  await browser.scripting.executeScript({ target, files: [CARD_SCRIPT] });
}

/** Tells every page of ours to look again at what decides its paint. */
export async function refreshTabs(): Promise<void> {
  for (const tab of await openTabs()) void tellTab(tab, 'refresh');
}

/** Tells every page of ours that the reader's reports have changed. */
export async function recheckTabs(): Promise<void> {
  for (const tab of await openTabs()) void tellTab(tab, 'recheck');
}

/**
 * Ends our work where it is no longer granted: taking access back does not stop a script that is at work already.
 * @param patterns what was taken back
 */
export async function leaveTabs(patterns: string[]): Promise<void> {
  for (const tab of await openTabs()) void tellTab(tab, 'leave', patterns);
}

async function openTabs(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}
