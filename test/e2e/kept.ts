/** What lies in the extension's storage, read, written and destroyed past the extension itself. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from './session.ts';

export type Database = 'sidenote-outbox' | 'sidenote-lists';

/**
 * Opens one of our databases, at this version or as it is, writes these rows and closes it. Resolves to what lies in the
 * store afterwards, by key. A store that is not there is made, where the version rises.
 */
export function inDatabase(
  { inExtension }: Session,
  database: Database,
  store: string,
  { rows = {}, version }: { rows?: Readonly<Record<string, unknown>>; version?: number } = {},
): Promise<Record<string, unknown>> {
  return inExtension(
    (name, where, written, wanted) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        const opening = indexedDB.open(name, wanted ?? undefined);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          const { objectStoreNames } = opening.result;
          if (!objectStoreNames.contains(where)) opening.result.createObjectStore(where);
        };
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(where, 'readwrite');
          const lying = transaction.objectStore(where);
          for (const [key, value] of Object.entries(written)) lying.put(value, key);
          const keys = lying.getAllKeys();
          const values = lying.getAll();
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(Object.fromEntries(keys.result.map((key, at) => [String(key), values.result[at]])));
          };
        };
      }),
    database,
    store,
    rows,
    version ?? null,
  );
}

interface ExtensionScope {
  chrome: {
    storage: {
      local: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void>; clear(): Promise<void> };
    };
  };
}

/** Everything in `storage.local`. */
export function storedValues({ inExtension }: Session): Promise<Record<string, unknown>> {
  return inExtension(() => (globalThis as unknown as ExtensionScope).chrome.storage.local.get());
}

/** Puts values there as they are. */
export function putStored({ inExtension }: Session, values: Readonly<Record<string, unknown>>): Promise<void> {
  return inExtension((given) => (globalThis as unknown as ExtensionScope).chrome.storage.local.set(given), values);
}

/** Deletes all of it while the extension runs, as "clear the data of all sites" does. */
export function wipe({ inExtension }: Session): Promise<void> {
  return inExtension(
    async (databases) => {
      await (globalThis as unknown as ExtensionScope).chrome.storage.local.clear();
      for (const name of databases) {
        await new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        });
      }
    },
    ['sidenote-outbox', 'sidenote-lists'] satisfies Database[],
  );
}

/** Where the browsers keep an extension's storage, below the profile. */
const FOLDERS = [
  ['Default', 'IndexedDB'],
  ['Default', 'Local Extension Settings'],
  ['storage', 'default'],
];

/**
 * Does this to the storage of all extensions in a profile that nobody uses: `removed` deletes its files, `damaged` writes
 * something else into them. Rejects where there are none.
 */
export async function destroyIn(profile: string, how: 'removed' | 'damaged'): Promise<void> {
  let destroyed = 0;
  for (const folder of FOLDERS) {
    const path = join(profile, ...folder);
    for (const name of await readdir(path).catch(() => [])) {
      if (!/extension|^[a-p]{32}$/.test(name)) continue;
      destroyed++;
      if (how === 'removed') await rm(join(path, name), { recursive: true });
      else await damage(join(path, name));
    }
  }
  if (destroyed === 0) throw new Error('The profile keeps nothing for extensions.');
}

async function damage(folder: string): Promise<void> {
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    // What says that the folder belongs to an extension stays: without it the browser would only not find it.
    if (file.isFile() && !file.name.startsWith('.metadata')) {
      await writeFile(join(file.parentPath, file.name), 'This is not what was here.');
    }
  }
}
