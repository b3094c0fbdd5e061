/** Publishes small lists as `sidenote build` does: list, manifest, signature. */
import type { ClaimList } from '../../../data/claim-list.ts';
import type { Manifest } from '../../../data/manifest.ts';
import {
  generateKeys,
  importPrivateKey,
  importPublicKey,
  rawPublicKey,
  sha256Of,
  signBytes,
  toBase64Url,
} from '../../../data/signature.ts';
import { subscriptionAddress } from '../../../data/subscription-address.ts';
import type { ListServer } from './list-server.ts';

export interface Key {
  secret: CryptoKey;
  raw: Uint8Array<ArrayBuffer>;
  /** base64url. */
  name: string;
}

export async function newKey(): Promise<Key> {
  const { privateKey, publicKey } = await generateKeys();
  const [secret, open] = await Promise.all([importPrivateKey(privateKey), importPublicKey(publicKey)]);
  if (!secret || !open) throw new Error('no key');
  const raw = await rawPublicKey(open);
  return { secret, raw, name: toBase64Url(raw) };
}

/** A list about a ferry that never was; `version` stands in its texts. */
export function ferryList(patch: Partial<ClaimList> = {}): ClaimList {
  const version = patch.version ?? 1;
  return {
    format: 1,
    id: 'ferry',
    version,
    updated: '2026-11-01',
    title: { en: 'The ferry' },
    publisher: { name: 'The harbour', url: 'https://harbour.example/' },
    licence: 'CC-BY-4.0',
    entities: { line: { names: ['Blue Line'] } },
    sources: { log: { title: 'The log', publisher: 'Harbour', checked: true } },
    responses: {
      denied: {
        kind: 'denial',
        party: 'Blue Line',
        date: '2026-10-01',
        summary: { en: `No, says ${version}.` },
        source: 'log',
      },
    },
    stories: { sinking: { title: { en: 'Sinking' }, summary: { en: 'It is said to have sunk.' } } },
    claims: [
      {
        id: 'sank',
        story: 'sinking',
        statement: { en: `The Blue Line ferry sank on purpose, edition ${version}` },
        status: 'contested',
        topic: [['line']],
        phrasings: { en: ['Blue Line sank its own ferry'] },
        responses: ['denied'],
      },
    ],
    ...patch,
  };
}

export interface Edition {
  list?: Partial<ClaimList>;
  /** Another file in the list's stead. */
  bytes?: Uint8Array<ArrayBuffer>;
  manifest?: Partial<Manifest>;
  /** Default: the server's files are overwritten under this name. */
  folder?: string;
  key: Key | null;
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Puts an edition on the server, and returns the address to subscribe to. */
export async function publish(
  server: ListServer,
  { list, bytes = utf8(JSON.stringify(ferryList(list))), manifest, folder = 'ferry/', key }: Edition,
): Promise<string> {
  const version = list?.version ?? 1;
  const file = `list-${version}.json`;
  const announced: Manifest = {
    format: 1,
    listId: list?.id ?? 'ferry',
    version,
    issued: '2026-11-01T00:00:00Z',
    expires: '2099-01-01T00:00:00Z',
    sha256: await sha256Of(bytes),
    bytes: bytes.length,
    urls: [file],
    ...manifest,
  };
  const content = utf8(JSON.stringify(announced));
  const etag = `"${(await sha256Of(content)).slice(0, 12)}"`;
  server.files.set(`${folder}${file}`, { body: bytes });
  server.files.set(`${folder}manifest.json`, { body: content, headers: { etag } });
  if (key) server.files.set(`${folder}manifest.json.sig`, { body: await signBytes(key.secret, content) });
  else server.files.delete(`${folder}manifest.json.sig`);
  const base = `${server.root}${folder}`;
  return key ? subscriptionAddress(base, key.raw) : `${base}manifest.json`;
}
