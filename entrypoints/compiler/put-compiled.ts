/** Puts an index into use. */
import { listChanges } from '../../browser/change-channel.ts';
import {
  asOneStep,
  CURRENT,
  dropEdition,
  newEdition,
  openLists,
  type StoredCompiled,
} from '../../browser/lists/database.ts';
import { subscriptionIn } from '../../browser/lists/stored-subscription.ts';
import { isSameSubscription } from '../../data/subscription.ts';
import type { CompiledLists } from './compile-in-use.ts';

/** Writes the index’s bytes, to which nothing points yet. Without lists there are none. */
export async function writeIndex({ index, lists, leftOut }: CompiledLists, madeBy: string): Promise<StoredCompiled> {
  const edition = newEdition();
  if (index) await (await openLists()).put('indexes', index, edition);
  return { edition, madeBy, lists, leftOut: leftOut.map(({ id, nonce, version }) => ({ id, nonce, version })) };
}

/**
 * Writes an index, and has it used from now on; the one before goes. Nothing happens where one of its lists, or all, were
 * given up meanwhile: whoever has done that has it made anew.
 */
export async function putCompiled(compiled: CompiledLists, madeBy: string): Promise<void> {
  const written = await writeIndex(compiled, madeBy);
  const spare = await asOneStep(['subscriptions', 'compiled'], async (transaction) => {
    const store = transaction.objectStore('compiled');
    const madeOf = [...written.lists, ...written.leftOut];
    if (madeOf.length === 0) return written;
    for (const list of madeOf) {
      const subscription = subscriptionIn(await transaction.objectStore('subscriptions').get(list.id));
      if (!subscription || !isSameSubscription(subscription, list)) return written;
    }
    const old = await store.get(CURRENT);
    await store.put(written, CURRENT);
    return old;
  });
  listChanges.tell();
  if (spare) await dropEdition(spare.edition);
}
