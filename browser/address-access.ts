/**
 * Access to one address for something else than looking at pages: to send reports to it, to fetch lists from it. The
 * browser keeps what was granted; we keep which patterns were meant for that.
 */
import { browser } from 'wxt/browser';
import { IS_FIREFOX } from './is-firefox.ts';
import { serverPattern } from './match-pattern.ts';
import { forgetConsent, isAgreed, noteAnswer, noteAsked } from './sending-consent.ts';
import { stored } from './stored.ts';

/** What Firefox calls a sentence of a page that leaves the device; no other browser asks for it. */
const REPORTS: object = IS_FIREFOX ? { data_collection: ['websiteContent'] } : {};

const patterns = stored('addressAccess', (value): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [],
);

/** The patterns that were granted for addresses of this kind, and are no sites to be read. */
export const readAddressPatterns = patterns.read;

/**
 * Asks the reader, unless it is allowed already; must be called in the click itself. When it resolves the answer is kept.
 * Never rejects: false if it was refused.
 */
export async function requestSending(addresses: readonly string[]): Promise<boolean> {
  const origins = patternsOf(addresses);
  if (origins.length === 0) return true;
  const noted = noteAsked(origins).catch(() => undefined);
  const isYes = await request(origins, REPORTS, noted);
  await noted;
  await noteAnswer(origins, isYes).catch(() => undefined);
  return isYes;
}

/** The same for fetching, which tells nothing of the reader. */
export function requestFetching(address: string): Promise<boolean> {
  return request(patternsOf([address]), {}, Promise.resolve());
}

/** Whether the reader has agreed to it, and the browser lets us. What was given back has to be agreed to anew. */
export async function maySend(address: string): Promise<boolean> {
  const pattern = serverPattern(address);
  if (pattern === null || !(await isAgreed(pattern))) return false;
  if (await isGranted(address, REPORTS)) return true;
  await noteAnswer([pattern], false);
  return false;
}

export function mayFetch(address: string): Promise<boolean> {
  return isGranted(address, {});
}

/** Takes the consent to send back. */
export async function dropConsent(): Promise<void> {
  await forgetConsent();
  if (IS_FIREFOX) await browser.permissions.remove(REPORTS);
}

/** @param noted what is to be on the disk besides, before the question */
async function request(origins: readonly string[], besides: object, noted: Promise<void>): Promise<boolean> {
  const kept = patterns.change((before) => [...new Set([...before, ...origins])]);
  // Chromium gives without a question what it gave once before, and then our background would take the address for a site
  // to be read if it did not know better. Firefox gives nothing to what comes after the click itself, and always asks.
  if (!IS_FIREFOX) await Promise.all([kept, noted]);
  return browser.permissions.request({ origins: [...origins], ...besides }).catch(() => false);
}

function patternsOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.flatMap((address) => serverPattern(address) ?? []))];
}

async function isGranted(address: string, besides: object): Promise<boolean> {
  const pattern = serverPattern(address);
  if (pattern === null) return false;
  return browser.permissions.contains({ origins: [pattern], ...besides }).catch(() => false);
}
