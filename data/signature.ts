/**
 * Ed25519 signatures (RFC 8032) over the raw bytes of a file: 64 raw bytes beside it. Keys are PEM, PKCS#8 and SPKI, so
 * that openssl agrees: `openssl pkeyutl -verify -rawin -pubin -inkey KEY.pub -in FILE -sigfile FILE.sig`. WebCrypto only:
 * the command line signs and a reader's browser verifies with this very code. Malformed input is `null` or `false`, never
 * an error.
 */

/** Bytes of a raw public key. */
export const KEY_BYTES = 32;
/** Bytes of a signature. */
export const SIGNATURE_BYTES = 64;

const ALGORITHM = 'Ed25519';
const PRIVATE_LABEL = 'PRIVATE KEY';
const PUBLIC_LABEL = 'PUBLIC KEY';
/** Bytes of a key's digest that people compare: 2^64 keys to try until any two look alike, 2^128 to look like this one. */
const FINGERPRINT_BYTES = 16;
const FINGERPRINT_GROUP = /.{4}/g;
const PEM_LINE = 64;

type Bytes = Uint8Array<ArrayBuffer>;

export interface KeyPair {
  /** PEM, PKCS#8. */
  privateKey: string;
  /** PEM, SPKI. */
  publicKey: string;
}

/** A new pair of keys. */
export async function generateKeys(): Promise<KeyPair> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey({ name: ALGORITHM }, true, ['sign', 'verify']);
  return {
    privateKey: pemOf(await crypto.subtle.exportKey('pkcs8', privateKey), PRIVATE_LABEL),
    publicKey: pemOf(await crypto.subtle.exportKey('spki', publicKey), PUBLIC_LABEL),
  };
}

/** A public key from its 32 raw bytes, or from PEM (SPKI); `null` if it is no Ed25519 key. */
export async function importPublicKey(key: Bytes | string): Promise<CryptoKey | null> {
  const bytes = typeof key === 'string' ? fromPem(key, PUBLIC_LABEL) : key;
  if (bytes === null || (typeof key !== 'string' && bytes.length !== KEY_BYTES)) return null;
  const format = typeof key === 'string' ? 'spki' : 'raw';
  return crypto.subtle.importKey(format, bytes, ALGORITHM, true, ['verify']).catch(() => null);
}

/** A private key from PEM (PKCS#8, not encrypted); `null` if it is no Ed25519 key. */
export async function importPrivateKey(pem: string): Promise<CryptoKey | null> {
  const bytes = fromPem(pem, PRIVATE_LABEL);
  return bytes && crypto.subtle.importKey('pkcs8', bytes, ALGORITHM, true, ['sign']).catch(() => null);
}

/** The 32 raw bytes of a public key, or of the public half of a private one. */
export async function rawPublicKey(key: CryptoKey): Promise<Bytes> {
  if (key.type === 'public') return new Uint8Array(await crypto.subtle.exportKey('raw', key));
  const { x } = await crypto.subtle.exportKey('jwk', key);
  const bytes = fromBase64Url(x ?? '');
  if (bytes?.length !== KEY_BYTES) throw new Error('a private key without its public half');
  return bytes;
}

/** The 64 bytes of the signature over `bytes`. */
export async function signBytes(privateKey: CryptoKey, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(ALGORITHM, privateKey, bytes));
}

/** Whether `signature` was made over exactly these bytes with the private half of `key`. */
export async function verifySignature(key: CryptoKey, signature: Bytes, bytes: Bytes): Promise<boolean> {
  if (signature.length !== SIGNATURE_BYTES) return false;
  return crypto.subtle.verify(ALGORITHM, key, signature, bytes).catch(() => false);
}

/** What people compare: the first 16 bytes of the SHA-256 of the raw key, in groups of four hex digits. */
export async function fingerprintOf(rawKey: Bytes): Promise<string> {
  const start = new Uint8Array(await digest(rawKey)).subarray(0, FINGERPRINT_BYTES);
  return (hexOf(start).match(FINGERPRINT_GROUP) ?? []).join(' ');
}

/** The SHA-256 of `bytes` as 64 hex digits, as in a manifest. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  return hexOf(new Uint8Array(await digest(bytes)));
}

/** Without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** `null` for anything but the one spelling that `toBase64Url` gives. Meant for keys: short texts. */
export function fromBase64Url(text: string): Bytes | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const bytes = bytesOf(text.replaceAll('-', '+').replaceAll('_', '/'));
  return toBase64Url(bytes) === text ? bytes : null;
}

const digest = (bytes: Bytes): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', bytes);

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (base64: string): Bytes => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

function pemOf(der: ArrayBuffer, label: string): string {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(der)));
  const lines = base64.match(new RegExp(`.{1,${PEM_LINE}}`, 'g')) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** The first block of this label; `null` if there is none. */
function fromPem(pem: string, label: string): Bytes | null {
  const body = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]*)-----END ${label}-----`).exec(pem)?.[1];
  if (body === undefined) return null;
  try {
    return bytesOf(body.replace(/\s+/g, ''));
  } catch {
    return null;
  }
}
