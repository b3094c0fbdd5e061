/** `sidenote build`: the folder that any static web host serves, and the address that readers subscribe to. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { ClaimList } from '../data/claim-list.ts';
import { listAddress, MANIFEST_FILE, type Manifest, SIGNATURE_FILE } from '../data/manifest.ts';
import { fingerprintOf, rawPublicKey, sha256Of, signBytes, toBase64Url } from '../data/signature.ts';
import { subscriptionAddress } from '../data/subscription-address.ts';
import { BadInput } from './bad-input.ts';
import { mustFollow, publishedIn } from './build/published.ts';
import { checkForm } from './check/check-list.ts';
import { readListText } from './check/list-text.ts';
import { collect, commandLine, readArguments, wholeNumber } from './command-line.ts';
import { readPrivateKey, readPublicKey } from './keys.ts';
import { plain, plainJson } from './review/plain.ts';
import { SCHEMA_FILE, SCHEMA_NAME } from './schema-file.ts';
import { writeTogether } from './write-file.ts';

/** Days until readers are told that a list is stale: a season, so that an abandoned list shows. */
const EXPIRES = 90;
const MOST_DAYS = 3650;
const DAY = 24 * 60 * 60 * 1000;
/** Where the address of the host is not told. */
const SOME_HOST = 'https://YOUR-HOST/';

const HELP = `
The folder then has the list (ID-VERSION.json), ${MANIFEST_FILE} (which edition, its digest, how long it holds),
its signature ${SIGNATURE_FILE}, and ${SCHEMA_NAME} for editors. Put it on any web host with https.
For the next edition raise "version" in the list, build into the same folder, upload again. To go on with the same
edition after its time, build it again. The folder of what you have published is worth keeping: build compares
with it.

A key may be lost or stolen, so announce another one in time: --next-key OTHER.pub. From then on readers take
editions signed by that one, too.

Example:
  sidenote build ferry/list.json --key ferry.key --out public --url https://lists.example/ferry/
  … subscribe to: https://lists.example/ferry/manifest.json#ed25519=…
`;

interface Options {
  key: string;
  out: string;
  expires: number;
  nextKey?: string[];
  url?: string;
  json?: boolean;
}

/** Throws `BadInput` before anything is written where the list has a fault or does not follow what is in the folder. */
export async function build(args: readonly string[]): Promise<void> {
  const command = commandLine('build', 'Checks, digests and signs a list, into a folder for any static web host.')
    .argument('<list>', 'the claim list')
    .requiredOption('--key <path>', 'your private key')
    .requiredOption('--out <folder>', 'the folder to publish; it may hold the edition before')
    .option('--expires <days>', 'so long readers take the list as current', wholeNumber(1, MOST_DAYS), EXPIRES)
    .option('--next-key <path>', 'a public key that may sign later editions; may be repeated', collect)
    .option('--url <address>', 'where the folder will be, for the address that is printed', readAddress)
    .option('--json', 'one JSON document: { address, fingerprint, folder, files, manifest }')
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return;
  const [file = ''] = command.args;
  const { key: keyPath, out, expires, nextKey = [], url = SOME_HOST, json } = command.opts<Options>();
  const { bytes, text } = readListText(file);
  const list = soundList(file, text);
  const key = await readPrivateKey(keyPath);
  const raw = await rawPublicKey(key);
  const nextKeys = await Promise.all(
    nextKey.map(async (path) => toBase64Url(await rawPublicKey(await readPublicKey(path)))),
  );
  const now = new Date();
  const listFile = `${list.id}-${list.version}.json`;
  const manifest: Manifest = {
    format: 1,
    listId: list.id,
    version: list.version,
    issued: moment(now),
    expires: moment(new Date(now.getTime() + expires * DAY)),
    sha256: await sha256Of(bytes),
    bytes: bytes.length,
    urls: [listFile],
    ...(nextKeys.length > 0 ? { nextKeys } : {}),
  };
  await mustFollow(manifest, raw, await publishedIn(out));
  const manifestBytes = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const signature = await signBytes(key, manifestBytes);
  makeFolder(out);
  // What the manifest names comes before it: whoever looks in between finds the edition before, whole.
  writeTogether([
    [join(out, SCHEMA_NAME), readFileSync(SCHEMA_FILE)],
    [join(out, listFile), bytes],
    [join(out, SIGNATURE_FILE), signature],
    [join(out, MANIFEST_FILE), manifestBytes],
  ]);
  const made = {
    address: subscriptionAddress(url, raw),
    fingerprint: await fingerprintOf(raw),
    folder: out,
    files: [MANIFEST_FILE, SIGNATURE_FILE, listFile, SCHEMA_NAME],
    manifest,
  };
  process.stdout.write(json ? `${plainJson(made)}\n` : summary(made));
}

function summary({
  address,
  fingerprint,
  folder,
  files,
  manifest,
}: {
  address: string;
  fingerprint: string;
  folder: string;
  files: string[];
  manifest: Manifest;
}): string {
  return [
    `${plain(folder)}: ${manifest.listId}, version ${manifest.version}, ${manifest.bytes} bytes, current until ${manifest.expires.slice(0, 10)}`,
    `  ${files.join('  ')}`,
    `Subscribe to: ${plain(address)}`,
    `Fingerprint:  ${fingerprint}`,
    '',
  ].join('\n');
}

function soundList(file: string, text: string): ClaimList {
  const { list, faults } = checkForm(text);
  if (list) return list;
  const [first] = faults;
  const at = first?.line ? `line ${first.line}, ` : '';
  const more = faults.length > 1 ? ` There are ${faults.length - 1} more.` : '';
  throw new BadInput(
    `${file} has faults, and readers would refuse it: ${at}${first?.path || 'the top'}: ${plain(first?.message ?? '')}.${more} "sidenote check" lists them. Nothing was written.`,
  );
}

/** Seconds are enough. */
const moment = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

/** https, or http on this machine. */
function readAddress(text: string): string {
  const address = listAddress(text, 'about:blank');
  if (address === null) throw new InvalidArgumentError('It takes an address that begins with https://.');
  return address;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new BadInput(`${path} cannot be made: ${error instanceof Error ? error.message : error}.`);
  }
}
