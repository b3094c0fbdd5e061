/**
 * The database of subscribed lists (IndexedDB). What belongs to one edition of a list lies under a number of its own and is
 * written beforehand, in small steps that keep nobody waiting; one short transaction then points to it. Ended at any
 * moment, the old edition is there or the new one, never half of one; what nothing points to is swept up later.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { ListRecord } from '../../data/list-record.ts';
import type { ListOffer } from '../../data/subscription.ts';
import type { ListSource } from './list-source.ts';

const NAME = 'sidenote-lists';
const VERSION = 1;

/** The present edition of a list. */
export interface StoredList {
  /** Under which its pieces, claims and stories lie. */
  edition: string;
  /** Of its file, as 64 hex digits. */
  sha256: string;
  /** Its claims are spread over so many rows (`claim-rows.ts`). */
  claimRows: number;
  stories: number;
  record: ListRecord;
  /** The version of Sidenote that found it valid. */
  validFor: string;
}

/** What an address has offered the reader, who has not confirmed it yet: at most one. */
export interface StoredOffer {
  edition: string;
  source: ListSource;
  offer: ListOffer;
  /** Of the list's file. */
  sha256: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Which index is in use, and what it was made of. */
export interface StoredCompiled {
  /** Under which its bytes lie. */
  edition: string;
  /** The version of Sidenote that made it: another one reads pages in another way. */
  madeBy: string;
  /** Beside the list of the package. */
  lists: ListEdition[];
  /** Those that are on, and could not be taken in. */
  leftOut: ListEdition[];
}

export interface ListEdition {
  id: string;
  version: number;
}

/** `edition` and a place in it. */
type Row = [edition: string, at: number];

export interface ListsSchema extends DBSchema {
  /** Id of a list → `Subscription`; whatever lies there, it is checked when it is read. */
  subscriptions: { key: string; value: unknown };
  lists: { key: string; value: StoredList };
  /** `'current'`. */
  offers: { key: string; value: StoredOffer };
  /** `'current'`. */
  compiled: { key: string; value: StoredCompiled };
  /** The index's bytes, by edition. */
  indexes: { key: string; value: Uint8Array<ArrayBuffer> };
  /** The list's file as it came, in pieces. */
  pieces: { key: Row; value: Uint8Array<ArrayBuffer> };
  /** JSON of `ClaimRecord[]`. */
  claims: { key: Row; value: string };
  /** JSON of `StoredStory`. */
  stories: { key: Row; value: string };
}

export const CURRENT = 'current';

const STORES = ['subscriptions', 'lists', 'offers', 'compiled', 'indexes', 'pieces', 'claims', 'stories'] as const;
export type ListStore = (typeof STORES)[number];
/** What lies under an edition and a place in it. */
const ROWS = ['pieces', 'claims', 'stories'] as const;

let opened: Promise<IDBPDatabase<ListsSchema>> | null = null;

export function openLists(): Promise<IDBPDatabase<ListsSchema>> {
  const forget = () => {
    opened = null;
  };
  opened ??= openDB<ListsSchema>(NAME, VERSION, {
    upgrade(database) {
      for (const store of STORES) database.createObjectStore(store);
    },
    // Another version of us wants to change it, or the browser has closed it: the next question opens it anew.
    blocking: (_, __, event) => {
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

/**
 * Changes these stores as one step: all that `edit` does, or nothing, also where it rejects. It may wait for nothing but
 * the database. When this resolves it is on the disk.
 */
export async function asOneStep<Names extends readonly ListStore[], T>(
  stores: Names,
  edit: (transaction: IDBPTransaction<ListsSchema, [...Names], 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = (await openLists()).transaction([...stores], 'readwrite', { durability: 'strict' });
  // It is waited for below; where `edit` fails first, that is what is told.
  transaction.done.catch(() => undefined);
  try {
    const result = await edit(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw error;
  }
}

/** Everything of one edition, from the first row to the last. */
export function rowsOf(edition: string): IDBKeyRange {
  return IDBKeyRange.bound([edition, 0], [edition, Infinity]);
}

/** The name of a new edition, under which nothing lies yet. */
export function newEdition(): string {
  return crypto.randomUUID();
}

/** Deletes everything that lies under an edition. */
export async function dropEdition(edition: string): Promise<void> {
  const database = await openLists();
  for (const store of ROWS) await database.delete(store, rowsOf(edition));
  await database.delete('indexes', edition);
}

/** An offer that the reader has not confirmed after a day is forgotten (milliseconds). */
const OFFER_HOLDS = 24 * 3600_000;

/**
 * Deletes what nothing points to: the remains of work that was ended in the middle.
 * @param atWork editions that are being made
 */
export async function dropOrphans(atWork: ReadonlySet<string>): Promise<void> {
  const database = await openLists();
  await dropOldOffer();
  const transaction = database.transaction(['lists', 'offers', 'compiled']);
  const [lists, offer, compiled] = await Promise.all([
    transaction.objectStore('lists').getAll(),
    transaction.objectStore('offers').get(CURRENT),
    transaction.objectStore('compiled').get(CURRENT),
  ]);
  const inUse = new Set(lists.map(({ edition }) => edition));
  for (const one of [offer, compiled]) if (one) inUse.add(one.edition);
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

/** Forgets every list but that of the package. */
export async function clearLists(): Promise<void> {
  await asOneStep(STORES, async (transaction) => {
    await Promise.all(STORES.map((store) => transaction.objectStore(store).clear()));
  });
}
