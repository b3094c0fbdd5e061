/**
 * What a subscription is pinned to. To be asked with the subscription as it stands in the transaction that writes it: what was
 * read before a download may be long out of date.
 */
import type { Subscription } from '../../data/subscription.ts';
import type { ListSource } from './list-source.ts';

type Pinned = Pick<Subscription, 'address' | 'key' | 'nextKeys' | 'ratchet' | 'version' | 'expires'>;

/** Whether this source may follow with a version: the same address, a pinned or announced key, none lower than it has signed. */
export function mayFollow(before: Pinned, { address, key }: ListSource, version: number): boolean {
  if (address !== before.address) return false;
  if (before.key === null || key === null) return before.key === key;
  return [before.key, ...before.nextKeys].includes(key) && version >= (before.ratchet[key] ?? 0);
}

/** What changes where the present edition was found once more, perhaps signed anew. */
export function pinnedAgain(before: Pinned, source: ListSource): Partial<Subscription> {
  // One that was signed earlier says nothing new, and must not take back what a later one said.
  const isEarlier = (source.expires ?? 0) < (before.expires ?? 0);
  if (isEarlier || !mayFollow(before, source, before.version)) return {};
  return { ...source, ratchet: ratchetAfter(before, source, before.version) };
}

/** The highest version of each key, after this source has signed one. */
export function ratchetAfter(
  before: Pick<Subscription, 'ratchet'> | null,
  { key }: ListSource,
  version: number,
): Record<string, number> {
  return { ...before?.ratchet, ...(key === null ? {} : { [key]: version }) };
}
