/**
 * What a list's publisher gives to readers: where its manifest is, and the key that signs it,
 * `https://lists.example/ferry/manifest.json#ed25519=<base64url of the raw public key>`.
 */
import { MANIFEST_FILE } from './manifest.ts';
import { fromBase64Url, KEY_BYTES, toBase64Url } from './signature.ts';

const KEY = 'ed25519=';

/** `base`: the address of the published folder, or any text that stands for it. */
export function subscriptionAddress(base: string, rawKey: Uint8Array): string {
  return `${base.replace(/\/*$/, '/')}${MANIFEST_FILE}#${KEY}${toBase64Url(rawKey)}`;
}

/** The raw public key in an address's fragment (with or without `#`); `null` if there is none, or it is no key. */
export function keyInFragment(fragment: string): Uint8Array<ArrayBuffer> | null {
  const text = fragment.replace(/^#/, '');
  const key = text.startsWith(KEY) ? fromBase64Url(text.slice(KEY.length)) : null;
  return key?.length === KEY_BYTES ? key : null;
}
