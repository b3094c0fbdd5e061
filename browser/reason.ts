/** From errors to what is told of them, and back on the other side of a message. */
import { type FaultCode, type Reason, ToldFault } from '../data/told-fault.ts';

/** Faults of a database that mean the same wherever they happen, by the name of the error (https://w3c.github.io/IndexedDB/). */
const OF_DATABASES: ReadonlyMap<string, FaultCode> = new Map([
  ['QuotaExceededError', 'storageFull'],
  ['VersionError', 'newerDatabase'],
]);

/** What is told of anything that was thrown. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof ToldFault) return { code: error.code, detail: error.detail };
  const code = error instanceof Error ? OF_DATABASES.get(error.name) : undefined;
  return code ? { code, detail: '' } : { code: 'other', detail: messageOf(error) };
}

/** An error of which {@link reasonOf} tells the same. */
export function errorOf({ code, detail }: Reason): Error {
  return code === 'other' ? new Error(detail) : new ToldFault(code, detail);
}

/** In the words of whoever threw it: for logs and for details. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
