/** One value in the extension's storage on this device. What is damaged there is told to `parse`, never to a caller. */
import { browser } from 'wxt/browser';
import { ToldFault } from '../data/told-fault.ts';
import { inTurn } from './in-turn.ts';
import { messageOf } from './reason.ts';

export interface Stored<T> {
  read(): Promise<T>;
  /**
   * Reads, changes and writes as one step: two changes at once lose nothing. When this resolves it is stored. Rejects with
   * `storageFull` where there is no room.
   */
  change(edit: (value: T) => unknown): Promise<void>;
  /** Calls back after every change, from whichever context. Returns the undo. */
  watch(onChange: (value: T) => void): () => void;
}

/** @param parse makes a good value of anything, also of `undefined` */
export function stored<T>(key: string, parse: (value: unknown) => T): Stored<T> {
  const writing = inTurn();
  const read = async () => parse((await browser.storage.local.get(key))[key]);
  return {
    read,
    change: (edit) => writing(async () => write({ [key]: edit(await read()) })),
    watch(onChange) {
      const listen = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) onChange(parse(change.newValue));
      };
      browser.storage.local.onChanged.addListener(listen);
      return () => browser.storage.local.onChanged.removeListener(listen);
    },
  };
}

/**
 * Both browsers tell by words alone that there is no room: Firefox "QuotaExceededError: storage.local API call exceeded its
 * quota limitations.", Chromium "QUOTA_BYTES quota exceeded" or, on a full disk, "IO error: … FILE_ERROR_NO_SPACE …".
 */
const NO_ROOM = /quota|NO_SPACE/i;

async function write(values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(values);
  } catch (error) {
    throw NO_ROOM.test(messageOf(error)) ? new ToldFault('storageFull', '', { cause: error }) : error;
  }
}

/** Forgets everything that is stored on this device. */
export async function forgetStored(): Promise<void> {
  await browser.storage.local.clear();
}

/** Closes all of it to scripts on web pages, whose process may be in the hands of the page. Firefox has no such door. */
export function closeStorage(): void {
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
