/** When a list is asked for again. */
import { browser } from 'wxt/browser';
import type { Subscription } from '../../data/subscription.ts';
import { readSubscriptions } from './subscriptions.ts';

/** The alarm that wakes us for `updateDue`. */
export const UPDATE_ALARM = 'update-lists';

const HOUR = 3600_000;
const USUAL_WAIT = 24 * HOUR;
/** Nobody is asked more often, whatever happens. */
const SHORTEST_WAIT = 4 * HOUR;
const LONGEST_WAIT = 72 * HOUR;
/** Readers who subscribed at the same moment shall not come back at the same moment. */
const JITTER = 0.2;

/**
 * When to ask next after a look that went well, milliseconds since 1970.
 * @param random 0 to 1
 */
export function nextAfterSuccess(now: number, random: number): number {
  return now + Math.round(USUAL_WAIT * spread(random));
}

/** When to ask next after one that failed: twice as long as the time before, if it had failed then, too. */
export function nextAfterFailure(
  { fault, checked, next }: Pick<Subscription, 'fault' | 'checked' | 'next'>,
  now: number,
  random: number,
): number {
  const doubled = fault === null ? SHORTEST_WAIT : 2 * (next - checked);
  const wait = Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, doubled)) * spread(random);
  return now + Math.max(SHORTEST_WAIT, Math.round(wait));
}

/** A clock that was set back counts as come. */
export function isDue({ checked, next }: Pick<Subscription, 'checked' | 'next'>, now: number): boolean {
  return now >= next || now < checked;
}

/** Sets the alarm to the earliest; without subscriptions there is none. */
export async function scheduleUpdates(): Promise<void> {
  const now = Date.now();
  const times = (await readSubscriptions()).map((one) => (isDue(one, now) ? now : one.next));
  if (times.length === 0) await browser.alarms.clear(UPDATE_ALARM);
  else await browser.alarms.create(UPDATE_ALARM, { when: Math.min(...times) });
}

function spread(random: number): number {
  return 1 + JITTER * (2 * random - 1);
}
