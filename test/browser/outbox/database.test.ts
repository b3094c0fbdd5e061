// @vitest-environment node
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearOutbox, readAll, write } from '../../../browser/outbox/database.ts';

const one = new Map<string, unknown>([['a', 1]]);

afterEach(() => clearOutbox());

describe('what cannot be kept is told by its cause', () => {
  it('no room', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(write('entries', one)).rejects.toMatchObject({ code: 'storageFull' });
    full.mockRestore();
    expect(await readAll('entries')).toEqual([]);
  });

  it('no way in: with what the browser says', async () => {
    const locked = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The connection was closed.', 'InvalidStateError');
    });
    const told = { code: 'storageLocked', detail: 'The connection was closed.' };
    await expect(write('entries', one)).rejects.toMatchObject(told);
    await expect(readAll('entries')).rejects.toMatchObject(told);
    locked.mockRestore();
    await write('entries', one);
    expect(await readAll('entries')).toEqual([['a', 1]]);
  });

  it('a row that cannot be read, likewise', async () => {
    const broken = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('A row is damaged.', 'DataError');
    });
    await expect(readAll('entries')).rejects.toMatchObject({ code: 'storageLocked' });
    broken.mockRestore();
  });
});

describe('a database of a newer Sidenote', () => {
  const newer = async () => {
    await clearOutbox();
    // Whoever has it open gives way.
    const database = await openDB('sidenote-outbox', 99, {
      upgrade(opened) {
        if (!opened.objectStoreNames.contains('later')) opened.createObjectStore('later');
      },
    });
    await database.put('later', 'kept', 'key');
    database.close();
  };

  it('is left as it is, and told as what it is', async () => {
    await newer();
    await expect(readAll('entries')).rejects.toMatchObject({ code: 'newerDatabase' });
    await expect(write('entries', one)).rejects.toMatchObject({ code: 'newerDatabase' });
    const database = await openDB('sidenote-outbox');
    expect([database.version, await database.get('later', 'key')]).toEqual([99, 'kept']);
    database.close();
  });

  it('goes as a whole where the reader wants everything deleted', async () => {
    await newer();
    await clearOutbox();
    expect(await readAll('entries')).toEqual([]);
    await write('entries', one);
    expect(await readAll('entries')).toEqual([['a', 1]]);
  });
});
