/** Which pages the reader lets us look at: nothing by itself, one page at a click, or every page. */
import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';

/** Declared as optional in the manifest, so that a fresh install has access to nothing. */
export const EVERYWHERE = { origins: ['*://*/*'] };
const SCRIPT_ID = 'sidenote-page';
export const CONTENT_SCRIPT = '/content-scripts/content.js';

/** May we look at this address without being asked again? */
export async function hasAccess(address: string): Promise<boolean> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return browser.permissions.contains({ origins: [`${url.origin}/*`] }).catch(() => false);
}

export function hasEverywhere(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE);
}

/** Asks the reader; must be called in the click itself. False if it was refused. */
export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}

/** Gives the access back. */
export async function dropEverywhere(): Promise<void> {
  await browser.permissions.remove(EVERYWHERE);
}

/** Reads one tab's page now, by the access that the reader's click on the toolbar gives (activeTab). */
export async function checkOnce(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
}

// The browser may start us for several reasons at once; two that register together would fail.
const registering = inTurn();

/**
 * Makes the registered content script what the granted access says: there with it (and at work in the tabs that are
 * open already), gone without it. Safe to call at any time, any number of times.
 */
export function registerPageScript(): Promise<void> {
  return registering(register);
}

async function register(): Promise<void> {
  const [granted, present] = await Promise.all([
    hasEverywhere(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] }),
  ]);
  if (granted && present.length === 0) {
    const script = {
      id: SCRIPT_ID,
      matches: EVERYWHERE.origins,
      js: [CONTENT_SCRIPT],
      runAt: 'document_idle' as const,
    };
    await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
    await injectIntoOpenTabs();
  }
  if (!granted && present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
}

/** Puts the content script into the tabs that were open before access was given. One that is there already gives way. */
async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: EVERYWHERE.origins });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : checkOnce(tab.id))));
}
