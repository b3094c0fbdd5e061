/** What the background does to tabs: badge, style and card code, and the word that something has changed. */
import { browser } from 'wxt/browser';
import { type Sender, sendToPage } from './messages.ts';

const CARD_SCRIPT = '/card.js';
const BADGE_COLOUR = '#8a4b00';
const BADGE_TEXT_COLOUR = '#ffffff';

/** Puts the paint's style and the card's code into the sender's frame. `style`: what the page's paint needs. */
export async function prepareFrame(sender: Sender, style: string): Promise<void> {
  if (!sender.tab) return;
  const target = { tabId: sender.tab.id, frameIds: [sender.frame] };
  await browser.scripting.insertCSS({ target, css: style, origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target, files: [CARD_SCRIPT] });
}

/** The number of claims on the toolbar button of the sender's tab; nothing for 0. */
export async function showBadge(sender: Sender, claims: number): Promise<void> {
  if (!sender.tab) return;
  const tabId = sender.tab.id;
  await browser.action.setBadgeText({ tabId, text: claims > 0 ? String(claims) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOUR });
}

/** Tells every page of ours to look again at what decides its paint. Tabs without our script do not answer. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : sendToPage(tab.id, 'refresh'))));
}

/** Ends our work on every page: taking access back does not stop a script that is at work already. */
export async function leaveTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await sendToPage(id, 'leave');
      await browser.action.setBadgeText({ tabId: id, text: '' });
    }),
  );
}
