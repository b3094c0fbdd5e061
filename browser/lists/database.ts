/**
 * The database of subscribed lists (IndexedDB). What belongs to one edition of a list lies under a number of its own and is
 * written beforehand, in small steps that keep nobody waiting; one short transaction then points to it. Ended at any
 * moment, the old edition is there or the new one, never half of one; what nothing points to is swept up later.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { ListOffer, WhichSubscription } from '../../data/subscription.ts';
import type { ListSource } from './list-source.ts';

const NAME = 'sidenote-lists';
const VERSION = 1;

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

/** An edition of one subscription. */
export interface ListEdition extends WhichSubscription {
  version: number;
}

/** `edition` and a place in it. */
type Row = [edition: string, at: number];

export interface ListsSchema extends DBSchema {
  /** Id of a list → `Subscription`; whatever lies there, it is checked when it is read. */
  subscriptions: { key: string; value: unknown };
  /** Id of a list → `StoredList`, likewise. */
  lists: { key: string; value: unknown };
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
export const ROWS = ['pieces', 'claims', 'stories'] as const;

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

/** Empties the database; where this version of us cannot open it, it goes as a whole. */
export async function clearLists(): Promise<void> {
  try {
    await asOneStep(STORES, async (transaction) => {
      await Promise.all(STORES.map((store) => transaction.objectStore(store).clear()));
    });
  } catch {
    // A newer version has left it, or it is damaged.
    (await opened?.catch(() => null))?.close();
    opened = null;
    await deleteDB(NAME);
  }
}
