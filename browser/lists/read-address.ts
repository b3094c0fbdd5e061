/** The address of a list as a reader pastes it. */
import { listAddress } from '../../data/manifest.ts';
import { toBase64Url } from '../../data/signature.ts';
import { keyInFragment } from '../../data/subscription-address.ts';
import { type Faulty, faulty } from './list-fault.ts';

export interface ReadAddress {
  ok: true;
  /** Without fragment. */
  address: string;
  /** The key that has to sign it, raw, base64url; `null`: none is named. */
  key: string | null;
}

/** A fragment that is no key is a key that was damaged on the way: nothing is taken unsigned for that. */
export function readAddress(text: string): ReadAddress | Faulty {
  const typed = text.trim();
  // No address is relative to this one.
  const address = listAddress(typed, 'about:blank');
  if (address === null) return faulty('badAddress');
  const at = typed.indexOf('#');
  if (at < 0) return { ok: true, address, key: null };
  const fragment = typed.slice(at);
  const key = keyInFragment(fragment);
  return key ? { ok: true, address, key: toBase64Url(key) } : faulty('badAddress', fragment);
}

/** The address of the signature beside a manifest. */
export function signatureAddress(manifest: string): string {
  const url = new URL(manifest);
  url.pathname += '.sig';
  return url.href;
}
