/** Keys in files, PEM as openssl has it. */
import { statSync } from 'node:fs';
import { importPrivateKey, importPublicKey } from '../data/signature.ts';
import { BadInput } from './bad-input.ts';
import { readText } from './read-list.ts';

/** Group and others. */
const FOREIGN_MODE = 0o077;

/** The private key in `path`. Throws `BadInput` if there is none; says on stderr if others can read it. */
export async function readPrivateKey(path: string): Promise<CryptoKey> {
  const pem = readText(path, path);
  const key = await importPrivateKey(pem);
  if (!key) throw new BadInput(`${path} ${whyNoPrivateKey(pem)}.`);
  if (process.platform !== 'win32' && (statSync(path).mode & FOREIGN_MODE) !== 0) {
    process.stderr.write(`sidenote: others on this machine can read ${path}; "chmod 600" keeps it to you.\n`);
  }
  return key;
}

/** The public key in `path`. Throws `BadInput` if there is none. */
export async function readPublicKey(path: string): Promise<CryptoKey> {
  const pem = readText(path, path);
  const key = await importPublicKey(pem);
  if (key) return key;
  const isPrivate = /-----BEGIN (\w+ )*PRIVATE KEY-----/.test(pem);
  const why = isPrivate ? 'holds a private key: name its public half, the file that ends in .pub' : NO_KEY;
  throw new BadInput(`${path} ${why}.`);
}

const NO_KEY = 'holds no Ed25519 key in PEM ("sidenote keygen" makes a pair)';

function whyNoPrivateKey(pem: string): string {
  if (pem.includes('ENCRYPTED')) return 'is encrypted: decrypt it first, say with openssl pkey';
  if (pem.includes('PUBLIC KEY')) return 'holds a public key: name the private one, without .pub';
  return NO_KEY;
}
