/** The reader's subscriptions as they stand. */
import type { ListRecord } from '../../data/list-record.ts';
import { fingerprintOf, fromBase64Url } from '../../data/signature.ts';
import { isSameSubscription, type Subscription, type WhichSubscription } from '../../data/subscription.ts';
import { listChanges } from '../change-channel.ts';
import { asOneStep, openLists } from './database.ts';
import { storedListIn } from './stored-list.ts';
import { subscriptionIn, subscriptionRow } from './stored-subscription.ts';
import { unreadableRecord, unreadableSubscription } from './unreadable.ts';

/** A subscription with what is shown of its list. */
export interface SubscribedList {
  subscription: Subscription;
  record: ListRecord;
  /** Of the key, for people; `null`: not signed. */
  fingerprint: string | null;
}

/** By id. What cannot be read is none. */
export async function readSubscriptions(): Promise<Subscription[]> {
  const rows = await (await openLists()).getAll('subscriptions');
  return rows.flatMap((row) => subscriptionIn(row) ?? []);
}

/** `null` where there is none. */
export async function readSubscription(id: string): Promise<Subscription | null> {
  return subscriptionIn(await (await openLists()).get('subscriptions', id));
}

/** By id. One that this version of us cannot read is there, too, off and with that as its fault: it can be removed. */
export async function readSubscribed(): Promise<SubscribedList[]> {
  const transaction = (await openLists()).transaction(['subscriptions', 'lists']);
  const subscriptions = transaction.objectStore('subscriptions');
  const lists = transaction.objectStore('lists');
  const subscribed = await Promise.all(
    (await subscriptions.getAllKeys()).map(async (id) => {
      const [row, listed] = await Promise.all([subscriptions.get(id), lists.get(id)]);
      const list = storedListIn(listed);
      const known = subscriptionIn(row);
      const subscription = known && list ? known : unreadableSubscription(id, known);
      return { subscription, record: list?.record ?? unreadableRecord(subscription) };
    }),
  );
  return Promise.all(
    subscribed.map(async (one) => ({ ...one, fingerprint: await fingerprintOfKey(one.subscription.key) })),
  );
}

/** For people to compare; `null` where there is no key. */
export async function fingerprintOfKey(key: string | null): Promise<string | null> {
  const raw = key === null ? null : fromBase64Url(key);
  return raw && fingerprintOf(raw);
}

/**
 * Reads, changes and writes as one step, and tells. Does nothing where there is no such subscription any more, whatever else
 * may have its id by now.
 * @param change what changes in the subscription as it stands
 */
export async function changeSubscription(
  which: WhichSubscription,
  change: (before: Subscription) => Partial<Subscription>,
): Promise<void> {
  const isChanged = await asOneStep(['subscriptions'], async (transaction) => {
    const store = transaction.objectStore('subscriptions');
    const before = subscriptionIn(await store.get(which.id));
    if (!before || !isSameSubscription(before, which)) return false;
    await store.put(subscriptionRow({ ...before, ...change(before) }), which.id);
    return true;
  });
  if (isChanged) listChanges.tell();
}
