/** The reader's subscriptions as they stand. */
import type { ListRecord } from '../../data/list-record.ts';
import { fingerprintOf, fromBase64Url } from '../../data/signature.ts';
import type { Subscription } from '../../data/subscription.ts';
import { listChanges } from '../change-channel.ts';
import { asOneStep, openLists } from './database.ts';
import { subscriptionIn } from './stored-subscription.ts';

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

/** By id. */
export async function readSubscribed(): Promise<SubscribedList[]> {
  const transaction = (await openLists()).transaction(['subscriptions', 'lists']);
  const [rows, lists] = await Promise.all([
    transaction.objectStore('subscriptions').getAll(),
    transaction.objectStore('lists').getAll(),
  ]);
  const subscribed = rows.flatMap((row) => {
    const subscription = subscriptionIn(row);
    const record = lists.find(({ record: { id } }) => id === subscription?.id)?.record;
    return subscription && record ? [{ subscription, record }] : [];
  });
  return Promise.all(
    subscribed.map(async (one) => ({ ...one, fingerprint: await fingerprintOfKey(one.subscription.key) })),
  );
}

/** For people to compare; `null` where there is no key. */
export async function fingerprintOfKey(key: string | null): Promise<string | null> {
  const raw = key === null ? null : fromBase64Url(key);
  return raw && fingerprintOf(raw);
}

/** Reads, changes and writes as one step, and tells. Does nothing where there is no such subscription. */
export async function changeSubscription(id: string, patch: Partial<Subscription>): Promise<void> {
  const isChanged = await asOneStep(['subscriptions'], async (transaction) => {
    const store = transaction.objectStore('subscriptions');
    const before = subscriptionIn(await store.get(id));
    if (before) await store.put({ ...before, ...patch }, id);
    return before !== null;
  });
  if (isChanged) listChanges.tell();
}
