/** Which pages the reader lets us look at: nothing by itself, one page at a click, or every page. */
import { browser } from 'wxt/browser';

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

/**
 * Makes the registered content script what the granted access says: there with it, gone without it.
 * Safe to call at any time, any number of times. Returns whether it is registered now.
 */
export async function registerPageScript(): Promise<boolean> {
  const [granted, present] = await Promise.all([
    hasEverywhere(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] }),
  ]);
  if (granted && present.length === 0) {
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT_ID,
        matches: EVERYWHERE.origins,
        js: [CONTENT_SCRIPT],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  }
  if (!granted && present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  return granted;
}

/** Puts the content script into the tabs that were open before access was given. It starts itself once only. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: EVERYWHERE.origins });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : checkOnce(tab.id))));
}
