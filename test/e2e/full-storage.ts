/** A device with no room left. */
import type { Session } from './session.ts';

/** Has the background's databases refuse what is written. Resolves to what makes room again. */
export async function fill(session: Session): Promise<() => Promise<void>> {
  await session.inBackground((scope) => {
    const { IDBObjectStore, DOMException } = scope as unknown as typeof globalThis;
    const { put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, sidenotePut: put });
  });
  // A new background has not been touched.
  return () => session.killBackground();
}
