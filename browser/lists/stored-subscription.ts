/** A subscription as it lies in the database. */
import { Subscription } from '../../data/subscription.ts';

/** `null` where it cannot be read. */
export function subscriptionIn(row: unknown): Subscription | null {
  const parsed = Subscription.safeParse(row);
  return parsed.success ? parsed.data : null;
}
