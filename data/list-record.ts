/** What a reader is told of a claim list itself: whose it is, how old, under what licence. */
import type { ClaimList, Localised } from './claim-list.ts';

export interface ListRecord {
  id: string;
  /** Rises with every edition. */
  version: number;
  /** ISO 8601: the day of this edition. */
  updated: string;
  title: Localised;
  publisher: { name: string; url?: string };
  /** An SPDX name, such as `CC-BY-4.0`. */
  licence: string;
  /** How many there are. */
  claims: number;
  /** Where reports may go; `null` where the list says nothing of it. */
  reports: NonNullable<ClaimList['reports']> | null;
}

export function listRecord({
  id,
  version,
  updated,
  title,
  publisher,
  licence,
  claims,
  reports,
}: ClaimList): ListRecord {
  const { name, url } = publisher;
  return {
    id,
    version,
    updated,
    title,
    publisher: url === undefined ? { name } : { name, url },
    licence,
    claims: claims.length,
    reports: reports ?? null,
  };
}
