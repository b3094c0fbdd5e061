/** Whether a manifest may follow upon the edition that we have, as it stands when the manifest comes. */
import type { Manifest } from '../../data/manifest.ts';
import type { Subscription } from '../../data/subscription.ts';
import { type Faulty, faulty } from './list-fault.ts';
import type { ListSource } from './list-source.ts';

export type Judgement =
  /** @property source what to pin from now on */
  | { ok: true; kind: 'newer'; source: ListSource }
  /** The edition that we have, perhaps signed anew (`pinned.ts`). */
  | { ok: true; kind: 'same'; source: ListSource }
  | Faulty;

/**
 * Its signature has been verified.
 * @param key that signed it: the pinned one, or one that the present edition announces; `null`: not signed
 * @param present SHA-256 of the list that we have
 */
export function judgeManifest(
  manifest: Manifest,
  key: string | null,
  subscription: Subscription,
  present: string | null,
  now: number,
): Judgement {
  const { listId, version, sha256 } = manifest;
  if (listId !== subscription.id) return faulty('otherList', listId);
  const signed = key === null ? 0 : (subscription.ratchet[key] ?? 0);
  if (version < Math.max(subscription.version, signed)) return faulty('olderVersion', `version ${version}`);
  const expires = Date.parse(manifest.expires);
  const source: ListSource = {
    address: subscription.address,
    key,
    nextKeys: key === null ? [] : (manifest.nextKeys ?? []),
    expires,
    etag: null,
  };
  if (version === subscription.version) {
    if (sha256 !== present) return faulty('olderVersion', `version ${version} again, with something else in it`);
    return { ok: true, kind: 'same', source };
  }
  return expires > now
    ? { ok: true, kind: 'newer', source }
    : faulty('badManifest', `version ${version} has expired on ${manifest.expires.slice(0, 10)}`);
}
