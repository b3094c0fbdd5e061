/** The database of the outbox (IndexedDB). Reports are in it before anything is acknowledged. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const NAME = 'sidenote-outbox';
const VERSION = 1;

export type ReportStore = 'entries' | 'pauses';

interface Outbox extends DBSchema {
  /** By the report's id; whatever lies there, it is checked when it is read. */
  entries: { key: string; value: unknown };
  /** By the destination's address. */
  pauses: { key: string; value: unknown };
}

/** Keeping failed; the message is a sentence for the reader. */
export class NotKept extends Error {}

let opened: Promise<IDBPDatabase<Outbox>> | null = null;

function open(): Promise<IDBPDatabase<Outbox>> {
  const forget = () => {
    opened = null;
  };
  opened ??= openDB<Outbox>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('entries');
      database.createObjectStore('pauses');
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

/** All values of a store with their keys, in the order of the keys. */
export async function readAll(store: ReportStore): Promise<[key: string, value: unknown][]> {
  const transaction = await inWords(async () => (await open()).transaction(store));
  const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return keys.map((key, i) => [key, values[i]]);
}

/**
 * Writes (a value) or deletes (`undefined`) under each key, all or nothing. When this resolves it is on the disk.
 * Rejects with {@link NotKept}.
 */
export function write(store: ReportStore, changes: ReadonlyMap<string, unknown>): Promise<void> {
  return inWords(async () => {
    const transaction = (await open()).transaction(store, 'readwrite', { durability: 'strict' });
    const done = [...changes].map(([key, value]) =>
      value === undefined ? transaction.store.delete(key) : transaction.store.put(value, key),
    );
    await Promise.all([...done, transaction.done]);
  });
}

/** Empties everything. */
export async function clearOutbox(): Promise<void> {
  const database = await inWords(open);
  await Promise.all([database.clear('entries'), database.clear('pauses')]);
}

async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new NotKept(
      full
        ? 'There is no room left on this device, so nothing was saved. Delete something and try again.'
        : 'Your reports on this device cannot be reached, so nothing was saved. Restart the browser and try again.',
      { cause: error },
    );
  }
}
