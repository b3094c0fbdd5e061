/** Whether the reader lets us fetch from an address. The browser keeps it; we keep which patterns were meant for that. */
import { browser } from 'wxt/browser';
import { stored } from '../stored.ts';

/** Access to these was asked for fetching lists, so that it is none for looking at pages. */
const fetching = stored('fetchingFrom', (value): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [],
);

/** The patterns that were granted for fetching only. */
export const readFetchingPatterns = fetching.read;

/** Asks the reader, unless it is allowed already; must be called in the click itself. False if it was refused. */
export async function requestFetching(address: string): Promise<boolean> {
  const pattern = fetchingPattern(address);
  const noted = fetching.change((patterns) => [...new Set([...patterns, pattern])]);
  // Chromium gives without a question what it gave once before, and then our background would take the address for a site
  // to be read if it did not know better. Firefox gives nothing to what comes after the click itself, and always asks.
  if (!import.meta.env.FIREFOX) await noted;
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

export function mayFetch(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [fetchingPattern(address)] }).catch(() => false);
}

/** `address`: http or https. */
function fetchingPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
