/**
 * To which servers readers have agreed to send reports. That the browser lets us is not enough: with access to every page
 * it lets us everywhere, also where the reader has just refused.
 */
import { browser } from 'wxt/browser';
import { stored } from './stored.ts';

interface Consent {
  /** Match patterns that the reader was asked for; the answer has not come here. */
  asked: string[];
  /** Those whose press was answered with yes. */
  agreed: string[];
}

const consent = stored('sendingConsent', (value): Consent => {
  const given = typeof value === 'object' && value !== null ? value : {};
  return {
    asked: 'asked' in given ? textsOf(given.asked) : [],
    agreed: 'agreed' in given ? textsOf(given.agreed) : [],
  };
});

/** The reader is about to be asked. Whoever asks may be gone when the answer comes: browsers close popups. */
export function noteAsked(patterns: readonly string[]): Promise<void> {
  return consent.change(({ asked, agreed }) => ({ agreed, asked: [...without(asked, patterns), ...patterns] }));
}

/** A no takes back what was agreed to before. */
export function noteAnswer(patterns: readonly string[], isYes: boolean): Promise<void> {
  return consent.change(({ asked, agreed }) => ({
    asked: without(asked, patterns),
    agreed: isYes ? [...without(agreed, patterns), ...patterns] : without(agreed, patterns),
  }));
}

/** An answer that nobody of us has heard is a yes where the browser names this very pattern among those it has granted. */
export async function isAgreed(pattern: string): Promise<boolean> {
  const { asked, agreed } = await consent.read();
  if (agreed.includes(pattern)) return true;
  if (!asked.includes(pattern)) return false;
  const { origins = [] } = await browser.permissions.getAll();
  return origins.includes(pattern);
}

/** Forgets all of it. Where nothing is kept nothing is written. */
export async function forgetConsent(): Promise<void> {
  const { asked, agreed } = await consent.read();
  if (asked.length + agreed.length > 0) await consent.change(() => ({ asked: [], agreed: [] }));
}

function without(patterns: readonly string[], those: readonly string[]): string[] {
  return patterns.filter((one) => !those.includes(one));
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
