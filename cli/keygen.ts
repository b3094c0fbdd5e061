/** `sidenote keygen`: a pair of keys in two files. */
import { existsSync, rmSync } from 'node:fs';
import { fingerprintOf, generateKeys, importPublicKey, rawPublicKey, toBase64Url } from '../data/signature.ts';
import { BadInput } from './bad-input.ts';
import { commandLine, readArguments } from './command-line.ts';
import { plain, plainJson } from './review/plain.ts';
import { PRIVATE_MODE, writeNew } from './write-file.ts';

const HELP = `
PATH is the private key (PEM, PKCS#8, readable by you alone), PATH.pub the public one (PEM, SPKI). openssl reads both.
Whoever has the private key publishes in your name. Without it you cannot publish for those who subscribed: keep a copy
where you keep such things, and announce a second key in time ("sidenote build --next-key").

Example:
  sidenote keygen --out ferry.key
`;

interface Options {
  out: string;
  json?: boolean;
}

/** Throws `BadInput` where one of the files exists or cannot be written; then neither is left. */
export async function keygen(args: readonly string[]): Promise<void> {
  const command = commandLine('keygen', 'Makes a pair of Ed25519 keys, with which published lists are signed.')
    .requiredOption('--out <path>', 'the private key; the public one is PATH.pub')
    .option('--json', 'one JSON document: { privateKey, publicKey, ed25519, fingerprint }')
    .allowExcessArguments(false)
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return;
  const { out, json } = command.opts<Options>();
  const publicPath = `${out}.pub`;
  for (const path of [out, publicPath]) {
    if (existsSync(path)) throw new BadInput(`${path} exists already. Nothing is overwritten.`);
  }
  const pair = await generateKeys();
  writeNew(out, pair.privateKey, PRIVATE_MODE);
  try {
    writeNew(publicPath, pair.publicKey);
  } catch (error) {
    rmSync(out, { force: true });
    throw error;
  }
  const key = await importPublicKey(pair.publicKey);
  if (!key) throw new Error('a new key cannot be read');
  const raw = await rawPublicKey(key);
  const made = {
    privateKey: out,
    publicKey: publicPath,
    ed25519: toBase64Url(raw),
    fingerprint: await fingerprintOf(raw),
  };
  process.stdout.write(
    json
      ? `${plainJson(made)}\n`
      : `${plain(out)}: the private key. Keep it to yourself, and a copy of it.\n${plain(publicPath)}: the public key, ${made.ed25519}\nFingerprint: ${made.fingerprint}\n`,
  );
}
