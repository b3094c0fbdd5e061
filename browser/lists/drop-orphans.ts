/** Deletes what nothing points to: the remains of work that was ended in the middle. */
import type { IDBPDatabase } from 'idb';
import { asOneStep, CURRENT, dropEdition, type ListsSchema, openLists, ROWS } from './database.ts';

/** An offer that the reader has not confirmed after a day is forgotten (milliseconds). */
const OFFER_HOLDS = 24 * 3600_000;

/**
 * Subscriptions stay, also those that this version of us cannot read: a newer one may have written them and come back.
 * @param atWork editions that are being made
 */
export async function dropOrphans(atWork: ReadonlySet<string>): Promise<void> {
  await dropOldOffer();
  await dropListsOfNobody();
  const database = await openLists();
  const inUse = await editionsInUse(database);
  if (!inUse) return;
  const lying = new Set<string>(await database.getAllKeys('indexes'));
  for (const store of ROWS) for (const edition of await editionsIn(database, store)) lying.add(edition);
  for (const edition of lying) if (!inUse.has(edition) && !atWork.has(edition)) await dropEdition(edition);
}

/** A clock that was set back makes it old, too. */
async function dropOldOffer(): Promise<void> {
  const offer = await (await openLists()).get('offers', CURRENT);
  if (!offer || Math.abs(Date.now() - offer.at) <= OFFER_HOLDS) return;
  await asOneStep(['offers'], (transaction) => transaction.objectStore('offers').delete(CURRENT));
}

/** Editions to which no subscription leads. */
async function dropListsOfNobody(): Promise<void> {
  const transaction = (await openLists()).transaction(['subscriptions', 'lists']);
  const [subscribed, listed] = await Promise.all([
    transaction.objectStore('subscriptions').getAllKeys(),
    transaction.objectStore('lists').getAllKeys(),
  ]);
  const nobodys = listed.filter((id) => !subscribed.includes(id));
  if (nobodys.length === 0) return;
  await asOneStep(['subscriptions', 'lists'], async (step) => {
    for (const id of nobodys) {
      const isSubscribed = (await step.objectStore('subscriptions').getKey(id)) !== undefined;
      if (!isSubscribed) await step.objectStore('lists').delete(id);
    }
  });
}

/** `null` where a row does not tell which is its own: then any may be. */
async function editionsInUse(database: IDBPDatabase<ListsSchema>): Promise<ReadonlySet<string> | null> {
  const transaction = database.transaction(['lists', 'offers', 'compiled']);
  const rows = await Promise.all([
    transaction.objectStore('lists').getAll(),
    transaction.objectStore('offers').getAll(),
    transaction.objectStore('compiled').getAll(),
  ]);
  const inUse = new Set<string>();
  for (const row of rows.flat()) {
    const edition = editionIn(row);
    if (edition === null) return null;
    inUse.add(edition);
  }
  return inUse;
}

/** Whatever else such a row says, perhaps one of another version of us. */
function editionIn(row: unknown): string | null {
  const isNamed = typeof row === 'object' && row !== null && 'edition' in row;
  return isNamed && typeof row.edition === 'string' ? row.edition : null;
}

/** From edition to edition, over the rows between them. */
async function editionsIn(database: IDBPDatabase<ListsSchema>, store: (typeof ROWS)[number]): Promise<string[]> {
  const found: string[] = [];
  let cursor = await database.transaction(store).store.openKeyCursor();
  while (cursor) {
    const [edition] = cursor.key;
    found.push(edition);
    cursor = await cursor.continue([edition, Infinity]);
  }
  return found;
}
