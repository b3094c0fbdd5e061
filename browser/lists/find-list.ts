/**
 * What lies at an address: a manifest, signed or not, or a list itself. Signatures come before everything else. A manifest is
 * small and tells whether the list is new, so it is always read; only a bare list may be known by its ETag (`fetch-file.ts`).
 */
import { jsonShape, MOST_DEPTH } from '../../data/json-shape.ts';
import { type Manifest, MOST_LIST_BYTES, MOST_MANIFEST_BYTES, parseManifest } from '../../data/manifest.ts';
import { fromBase64Url, importPublicKey, SIGNATURE_BYTES, verifySignature } from '../../data/signature.ts';
import { type Errand, tellBytes } from './errand.ts';
import { fetchFile } from './fetch-file.ts';
import { fetchSmall } from './fetch-small.ts';
import { type Faulty, faulty } from './list-fault.ts';
import { readPieces, writePieces } from './pieces.ts';
import { signatureAddress } from './read-address.ts';

export type FoundList =
  /** @property key the one of the given keys that signed it; `null`: it is not signed */
  | { ok: true; kind: 'manifest'; manifest: Manifest; key: string | null }
  /** A bare list's file, now under the edition that was given. */
  | { ok: true; kind: 'list'; etag: string | null }
  /** A bare list, as we have it. */
  | { ok: true; kind: 'same' }
  | Faulty;

export interface WantedList {
  address: string;
  /** One of them has to have signed it; `null`: it is taken unsigned. */
  keys: readonly string[] | null;
  /** Where a bare list's file goes. */
  edition: string;
  /** Of the bare list that we have; `null`: it is read in any case. */
  etag: string | null;
}

export function findList(wanted: WantedList, errand: Errand): Promise<FoundList> {
  const { address, keys } = wanted;
  return keys === null ? findUnsigned(wanted, errand) : findSigned(address, keys, errand);
}

async function findSigned(address: string, keys: readonly string[], { fetching }: Errand): Promise<FoundList> {
  const file = await fetchSmall(address, MOST_MANIFEST_BYTES, fetching);
  if (!file.ok) return file;
  const signature = await fetchSmall(signatureAddress(address), SIGNATURE_BYTES, fetching);
  if (!signature.ok) return withoutSignature(signature);
  const key = await signerOf(file.content, signature.content, keys);
  if (key === null) return faulty('badSignature');
  return read(file.content, key);
}

/** A signature that is not there is a fault of the list, not of the connection. */
function withoutSignature({ fault }: Faulty): Faulty {
  return fault.code === 'notThere' || fault.code === 'tooLarge' ? faulty('badSignature') : { ok: false, fault };
}

async function signerOf(
  content: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  keys: readonly string[],
): Promise<string | null> {
  for (const key of keys) {
    const raw = fromBase64Url(key);
    const imported = raw && (await importPublicKey(raw));
    if (imported && (await verifySignature(imported, signature, content))) return key;
  }
  return null;
}

async function findUnsigned({ address, edition, etag }: WantedList, errand: Errand): Promise<FoundList> {
  const writer = writePieces(edition);
  const told = tellBytes(errand, null);
  const file = await fetchFile(address, {
    most: MOST_LIST_BYTES,
    exactly: null,
    etag,
    signal: errand.fetching,
    take: (bytes) => {
      told(bytes.length);
      return writer.write(bytes);
    },
  });
  if (!file.ok || file.kind === 'same') return file;
  await writer.end();
  if (file.bytes <= MOST_MANIFEST_BYTES) {
    const content = await readPieces(edition);
    if (isManifest(content)) return read(content, null);
  }
  return { ok: true, kind: 'list', etag: file.etag };
}

function read(content: Uint8Array<ArrayBuffer>, key: string | null): FoundList {
  const json = jsonIn(content);
  if (!json) return faulty('badManifest', 'the manifest is not JSON');
  // That is said in its own words, whatever else is wrong.
  if ('bytes' in json && Number(json.bytes) > MOST_LIST_BYTES) return faulty('tooLarge', String(MOST_LIST_BYTES));
  const parsed = parseManifest(content);
  return parsed.ok
    ? { ok: true, kind: 'manifest', manifest: parsed.manifest, key }
    : faulty('badManifest', parsed.fault);
}

/** A list has an `id`, a manifest the list's. */
function isManifest(content: Uint8Array): boolean {
  const json = jsonIn(content);
  return json !== null && 'listId' in json && !('claims' in json);
}

function jsonIn(content: Uint8Array): object | null {
  const text = new TextDecoder().decode(content);
  if (jsonShape(text).depth > MOST_DEPTH) return null;
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' ? json : null;
  } catch {
    return null;
  }
}
