/** A subscription as it lies in the database. */
import { Subscription } from '../../data/subscription.ts';

/** `null` where it cannot be read, or is not there. */
export function subscriptionIn(row: unknown): Subscription | null {
  const parsed = Subscription.safeParse(row);
  return parsed.success ? parsed.data : null;
}

/** Throws where it could not be read again: nothing is written then. */
export function subscriptionRow(subscription: Subscription): Subscription {
  return Subscription.parse(subscription);
}
