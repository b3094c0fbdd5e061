/** Whether the reader lets us send to an address. The browser keeps it; we keep which patterns were meant for that. */
import { browser } from 'wxt/browser';
import { stored } from '../stored.ts';

/** What Firefox calls a sentence of a page that leaves the device; no other browser asks for it. */
const DATA: object = import.meta.env.FIREFOX ? { data_collection: ['websiteContent'] } : {};

/** Access to these was asked for sending, so that it is none for looking at pages. */
const sending = stored('sendingTo', (value): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [],
);

/** The patterns that were granted for sending only. */
export const readSendingPatterns = sending.read;

/**
 * Asks the reader, unless it is allowed already; must be called in the click itself. Rejects never: what was refused
 * waits, and says so.
 */
export async function requestSending(addresses: readonly string[]): Promise<boolean> {
  if (addresses.length === 0) return true;
  const origins = [...new Set(addresses.map(sendingPattern))];
  const noted = sending.change((patterns) => [...new Set([...patterns, ...origins])]);
  // Chromium gives without a question what it gave once before, and then our background would take the address for a site
  // to be read if it did not know better. Firefox gives nothing to what comes after the click itself, and always asks.
  if (!import.meta.env.FIREFOX) await noted;
  return browser.permissions.request({ origins, ...DATA }).catch(() => false);
}

export function maySend(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sendingPattern(address)], ...DATA }).catch(() => false);
}

/** Takes the consent to send back. */
export async function dropSending(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.permissions.remove(DATA);
}

function sendingPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
