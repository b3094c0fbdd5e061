/** The present edition of a list as it lies in the database. */
import * as z from 'zod/mini';
import type { ListRecord } from '../../data/list-record.ts';

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

/** Of a row that is ours: another version of us may have written it, or the disk is bad. */
const Row = z.object({
  edition: z.string(),
  sha256: z.string(),
  claimRows: z.int(),
  stories: z.int(),
  record: z.object({
    id: z.string(),
    version: z.int(),
    updated: z.string(),
    title: z.record(z.string(), z.string()),
    publisher: z.object({ name: z.string() }),
    licence: z.string(),
    claims: z.int(),
    reports: z.nullable(z.object({})),
  }),
  validFor: z.string(),
});

/** `null` where it cannot be read, or is not there. */
export function storedListIn(row: unknown): StoredList | null {
  return isStoredList(row) ? row : null;
}

function isStoredList(row: unknown): row is StoredList {
  return Row.safeParse(row).success;
}
