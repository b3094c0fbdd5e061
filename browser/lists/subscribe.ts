/** The reader takes a list, turns it off and on, and gives it up again. */
import type { ListOffer, Subscription } from '../../data/subscription.ts';
import { listChanges } from '../change-channel.ts';
import { awakeWhile } from './awake.ts';
import { madeByUs, noteLeftOut, recompileWhereNeeded } from './compiled.ts';
import { asOneStep, type StoredOffer } from './database.ts';
import { type Errand, onErrand } from './errand.ts';
import { asJob } from './jobs.ts';
import { type Faulty, faulty, ownFault } from './list-fault.ts';
import { lookOn, readOffer } from './look.ts';
import { readAddress } from './read-address.ts';
import { nextAfterSuccess, scheduleUpdates } from './schedule.ts';
import { changeSubscription, readSubscription } from './subscriptions.ts';

export type Subscribed = { ok: true; subscription: Subscription } | Faulty;

/**
 * Takes what `lookAt` has offered. Never rejects. When this resolves well, pages are read with it.
 * @param text the address as it was given to `lookAt`
 * @param offer what the reader has seen of it: nothing else is taken
 */
export async function subscribe(text: string, offer: ListOffer): Promise<Subscribed> {
  const read = readAddress(text);
  if (!read.ok) return read;
  try {
    return await awakeWhile(() =>
      onErrand(read.address, async (errand) => {
        const stored = await readOffer(read.address, read.key);
        if (stored && isSame(stored.offer, offer)) return take(errand, stored);
        // It is forgotten, or the reader has looked elsewhere since.
        const looked = await lookOn(errand, read.address, read.key);
        if (!looked.ok) return looked;
        const again = await readOffer(read.address, read.key);
        return again && isSame(again.offer, offer) ? take(errand, again) : faulty('otherList', looked.offer.id);
      }),
    );
  } catch (error) {
    return ownFault(error);
  }
}

/** Turns a list on or off. It is unseen at once; when this resolves the index is made anew. */
export async function setOn(id: string, on: boolean): Promise<void> {
  const subscription = await readSubscription(id);
  if (!subscription) return;
  await changeSubscription(subscription, () => ({ on }));
  await awakeWhile(recompileWhereNeeded);
}

/** Gives a list up. It is unseen at once; when this resolves nothing of it is left. */
export async function unsubscribe(id: string): Promise<void> {
  await asOneStep(['subscriptions', 'lists'], async (transaction) => {
    await transaction.objectStore('subscriptions').delete(id);
    await transaction.objectStore('lists').delete(id);
  });
  listChanges.tell();
  await awakeWhile(recompileWhereNeeded);
  // What it has left is swept up.
  await asJob(async () => undefined);
  await scheduleUpdates();
}

/** A newer edition of the same list from the same hand is not what the reader has seen. */
function isSame(a: ListOffer, b: ListOffer): boolean {
  return JSON.stringify(essence(a)) === JSON.stringify(essence(b));
}

function essence({ id, version, bytes, claims, updated, publisher, fingerprint, reports }: ListOffer) {
  return [id, version, bytes, claims, updated, publisher.name, fingerprint, reports?.annotations, reports?.github];
}

async function take({ stop, tell }: Errand, { edition, source, offer, sha256 }: StoredOffer): Promise<Subscribed> {
  const now = Date.now();
  const result = await asJob((run) => {
    tell({ kind: 'preparing' });
    return run({
      kind: 'install',
      edition,
      expected: { id: offer.id, version: offer.version, bytes: offer.bytes, sha256 },
      subscribed: null,
      source,
      checked: now,
      next: nextAfterSuccess(now, Math.random()),
      madeBy: madeByUs(),
    });
  }, stop);
  if (result.kind === 'failed') return { ok: false, fault: result.fault };
  if (result.kind !== 'installed') return faulty('notCompiled', 'the offer was forgotten meanwhile');
  await noteLeftOut(result.leftOut);
  await scheduleUpdates();
  return { ok: true, subscription: result.subscription };
}
