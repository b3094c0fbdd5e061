/** The database of the outbox (IndexedDB). Reports are in it before anything is acknowledged. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { ToldFault } from '../../data/told-fault.ts';
import { reasonOf } from '../reason.ts';

const NAME = 'sidenote-outbox';
const VERSION = 1;

const STORES = ['entries', 'pauses'] as const;
export type ReportStore = (typeof STORES)[number];

interface Outbox extends DBSchema {
  /** By the report's id; whatever lies there, it is checked when it is read. */
  entries: { key: string; value: unknown };
  /** By the destination's address. */
  pauses: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Outbox>> | null = null;

function open(): Promise<IDBPDatabase<Outbox>> {
  const forget = () => {
    opened = null;
  };
  opened ??= openDB<Outbox>(NAME, VERSION, {
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

/** All values of a store with their keys, in the order of the keys. Rejects like {@link write}. */
export function readAll(store: ReportStore): Promise<[key: string, value: unknown][]> {
  return told(async () => {
    const transaction = (await open()).transaction(store);
    const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    return keys.map((key, i): [string, unknown] => [key, values[i]]);
  });
}

/**
 * Writes (a value) or deletes (`undefined`) under each key, all or nothing. When this resolves it is on the disk.
 * Rejects with `storageFull`, `newerDatabase` or, whatever else it was, `storageLocked`: then nothing was changed.
 */
export function write(store: ReportStore, changes: ReadonlyMap<string, unknown>): Promise<void> {
  return told(async () => {
    const transaction = (await open()).transaction(store, 'readwrite', { durability: 'strict' });
    const done = [...changes].map(([key, value]) =>
      value === undefined ? transaction.store.delete(key) : transaction.store.put(value, key),
    );
    await Promise.all([...done, transaction.done]);
  });
}

/** Empties everything; where this version of us cannot open it, it goes as a whole. */
export function clearOutbox(): Promise<void> {
  return told(async () => {
    try {
      const transaction = (await open()).transaction(STORES, 'readwrite', { durability: 'strict' });
      await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    } catch {
      // A newer version has left it, or it is damaged.
      (await opened?.catch(() => null))?.close();
      opened = null;
      await deleteDB(NAME);
    }
  });
}

/** What a database throws, as what is told of it. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, detail } = reasonOf(error);
    throw new ToldFault(code === 'other' ? 'storageLocked' : code, detail, { cause: error });
  }
}
