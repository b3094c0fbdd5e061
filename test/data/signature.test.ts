/** The signature of a published list: both ways, with openssl, and against everything malformed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fingerprintOf,
  fromBase64Url,
  generateKeys,
  importPrivateKey,
  importPublicKey,
  KEY_BYTES,
  type KeyPair,
  rawPublicKey,
  SIGNATURE_BYTES,
  sha256Of,
  signBytes,
  toBase64Url,
  verifySignature,
} from '../../data/signature.ts';
import { keyInFragment, subscriptionAddress } from '../../data/subscription-address.ts';

const TEXT = new TextEncoder().encode('{"format":1}\n');
const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

async function keyOf<T>(key: Promise<T | null>): Promise<T> {
  const made = await key;
  if (made === null) throw new Error('no key');
  return made;
}

let pair: KeyPair;
beforeAll(async () => {
  pair = await generateKeys();
});

describe('signatures', () => {
  it('are those of RFC 8032, section 7.1, test 2', async () => {
    const key = await keyOf(importPublicKey(hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')));
    const signature = hex(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    expect(await verifySignature(key, signature, hex('72'))).toBe(true);
    expect(await verifySignature(key, signature, hex('73'))).toBe(false);
  });

  it('hold for these bytes and this key alone', async () => {
    const signature = await signBytes(await keyOf(importPrivateKey(pair.privateKey)), TEXT);
    const key = await keyOf(importPublicKey(pair.publicKey));
    expect(signature).toHaveLength(SIGNATURE_BYTES);
    expect(await verifySignature(key, signature, TEXT)).toBe(true);
    for (let i = 0; i < signature.length; i++) {
      expect(await verifySignature(key, signature.with(i, (signature[i] ?? 0) ^ 1), TEXT)).toBe(false);
    }
    expect(await verifySignature(key, signature.subarray(1), TEXT)).toBe(false);
    expect(await verifySignature(key, new Uint8Array(0), TEXT)).toBe(false);
    const other = await keyOf(importPublicKey((await generateKeys()).publicKey));
    expect(await verifySignature(other, signature, TEXT)).toBe(false);
  });

  it('have one key, however it is written', async () => {
    const raw = await rawPublicKey(await keyOf(importPublicKey(pair.publicKey)));
    expect(raw).toHaveLength(KEY_BYTES);
    expect(await rawPublicKey(await keyOf(importPrivateKey(pair.privateKey)))).toEqual(raw);
    expect(await rawPublicKey(await keyOf(importPublicKey(raw)))).toEqual(raw);
    const address = subscriptionAddress('https://lists.example/ferry', raw);
    expect(address).toMatch(/^https:\/\/lists\.example\/ferry\/manifest\.json#ed25519=[\w-]{43}$/);
    expect(keyInFragment(new URL(address).hash)).toEqual(raw);
  });

  it.each([
    ['nothing', ''],
    ['no PEM', 'abc'],
    ['no base64', '-----BEGIN PUBLIC KEY-----\n*\n-----END PUBLIC KEY-----'],
    ['half a group', '-----BEGIN PUBLIC KEY-----\nA\n-----END PUBLIC KEY-----'],
    ['no key', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'],
    ['31 bytes', new Uint8Array(31)],
    ['33 bytes', new Uint8Array(33)],
  ])('are refused a public key of %s', async (_, key) => {
    expect(await importPublicKey(key)).toBeNull();
    if (typeof key === 'string') expect(await importPrivateKey(key.replaceAll('PUBLIC', 'PRIVATE'))).toBeNull();
  });

  it('are told apart by people', async () => {
    expect(await fingerprintOf(new Uint8Array(32))).toBe('6668 7aad f862 bd77 6c8f c18b 8e9f 8e20');
    expect(await sha256Of(new Uint8Array(0))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('base64url', () => {
  it('comes back', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 89 + length * 31) % 256);
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    }
  });

  it.each(['a', 'ab=', 'ab==', 'a+b/', 'ab\n', 'zz', '\u0000', 'é'])('is not %j', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });

  it.each(['', '#', '#ed25519=', '#ed25519=AAAA', '#rsa=AAAA', `#ed25519=${'A'.repeat(44)}`, `#${'A'.repeat(43)}`])(
    'is no key in %j',
    (fragment) => {
      expect(keyInFragment(fragment)).toBeNull();
    },
  );
});

const openssl = (...args: string[]) => spawnSync('openssl', args, { encoding: 'utf8' });
const hasOpenssl = openssl('version').status === 0;
if (!hasOpenssl) console.log('skipped: openssl is not on this machine, so nobody else checks our signatures here');

describe.skipIf(!hasOpenssl)('openssl', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  const bytesIn = (name: string) => new Uint8Array(readFileSync(path(name)));
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidenote-'));
    writeFileSync(path('text'), TEXT);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('verifies what we sign', async () => {
    writeFileSync(path('text.sig'), await signBytes(await keyOf(importPrivateKey(pair.privateKey)), TEXT));
    writeFileSync(path('key.pub'), pair.publicKey);
    const verify = ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', path('key.pub'), '-sigfile', path('text.sig')];
    expect(openssl(...verify, '-in', path('text')).status).toBe(0);
    writeFileSync(path('other'), 'other');
    expect(openssl(...verify, '-in', path('other')).status).not.toBe(0);
  });

  it('signs what we verify, with a key of its own', async () => {
    openssl('genpkey', '-algorithm', 'ed25519', '-out', path('own'));
    openssl('pkey', '-in', path('own'), '-pubout', '-out', path('own.pub'));
    openssl('pkeyutl', '-sign', '-rawin', '-inkey', path('own'), '-in', path('text'), '-out', path('own.sig'));
    const key = await keyOf(importPublicKey(readFileSync(path('own.pub'), 'utf8')));
    expect(await verifySignature(key, bytesIn('own.sig'), TEXT)).toBe(true);
    const ours = await signBytes(await keyOf(importPrivateKey(readFileSync(path('own'), 'utf8'))), TEXT);
    expect(ours).toEqual(bytesIn('own.sig'));
  });

  it('has keys of other kinds, which are none of ours', async () => {
    openssl('genpkey', '-algorithm', 'x25519', '-out', path('x'));
    openssl('pkey', '-in', path('x'), '-pubout', '-out', path('x.pub'));
    expect(await importPrivateKey(readFileSync(path('x'), 'utf8'))).toBeNull();
    expect(await importPublicKey(readFileSync(path('x.pub'), 'utf8'))).toBeNull();
  });
});
