/** The page the popup was opened on. */
import { browser } from 'wxt/browser';
import { hostOf } from '../../browser/match-pattern.ts';

export interface OpenPage {
  tab: number;
  /** The empty string where the browser does not tell (its own pages). */
  address: string;
  title: string;
  /** Nothing seen in a private window is kept. */
  private: boolean;
}

/** The active tab of this window, or the one that the address's query names (`?tab=7`); `null` where there is none. */
export async function openPage(query: string): Promise<OpenPage | null> {
  const named = Number(new URLSearchParams(query).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { tab: tab.id, address: tab.url ?? '', title: tab.title ?? '', private: tab.incognito };
}

/** The host of a web page or, for a file, nothing: files have no site to switch. `null` also for pages of the browser. */
export function siteOf(page: OpenPage | null): string | null {
  const url = URL.parse(page?.address ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.hostname : null;
}

/**
 * The host that can be switched; `null` where there is none. In a private window none can be switched off: its name would
 * be noted down, and nothing seen there is kept.
 */
export function siteToSwitch(page: OpenPage | null, offSites: readonly string[]): string | null {
  const site = siteOf(page);
  return site === null || !page?.private || offSites.includes(site) ? site : null;
}

/**
 * The host that can be allowed for good; `null` where there is none. In a private window none can be: the browser would
 * note its name down.
 */
export function siteToAllow(page: OpenPage | null): string | null {
  const site = siteOf(page);
  return site === null || page?.private ? null : hostOf(site);
}

/** Whether a page can be read at all: web pages and files, but no page of the browser or of an extension. */
export function canBeRead(page: OpenPage): boolean {
  return /^(https?|file):/.test(page.address);
}
