import type { ListRecord } from '../data/list-record.ts';

/** How many claims these lists have, also those that are too long to be shown as a whole. */
export function knownClaims(lists: readonly ListRecord[]): number {
  return lists.reduce((sum, { claims }) => sum + claims, 0);
}
