/** What a folder publishes already, and what may come after it: readers' devices refuse the same things. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  MANIFEST_FILE,
  type Manifest,
  MOST_MANIFEST_BYTES,
  parseManifest,
  SIGNATURE_FILE,
} from '../../data/manifest.ts';
import { fingerprintOf, importPublicKey, toBase64Url, verifySignature } from '../../data/signature.ts';
import { BadInput } from '../bad-input.ts';
import { readBytes } from '../read-bytes.ts';

export interface Published {
  folder: string;
  manifest: Manifest;
  /** Whether this raw key signed it. */
  isSignedBy(rawKey: Uint8Array<ArrayBuffer>): Promise<boolean>;
}

/** The edition in `folder`; `null` if there is none. Throws `BadInput` where its manifest cannot be read. */
export async function publishedIn(folder: string): Promise<Published | null> {
  const path = join(folder, MANIFEST_FILE);
  if (!existsSync(path)) return null;
  const bytes = readBytes(path, MOST_MANIFEST_BYTES);
  const parsed = parseManifest(bytes);
  if (!parsed.ok) throw new BadInput(`${path} is none of ours (${parsed.fault}). Choose another folder.`);
  const signaturePath = join(folder, SIGNATURE_FILE);
  const signature = existsSync(signaturePath) ? readBytes(signaturePath, MOST_MANIFEST_BYTES) : new Uint8Array(0);
  return {
    folder,
    manifest: parsed.manifest,
    isSignedBy: async (rawKey) => {
      const key = await importPublicKey(rawKey);
      return key !== null && verifySignature(key, signature, bytes);
    },
  };
}

/** Throws `BadInput` where readers of `before` would refuse `next`, or would not notice it. */
export async function mustFollow(
  next: Manifest,
  rawKey: Uint8Array<ArrayBuffer>,
  before: Published | null,
): Promise<void> {
  if (!before) return;
  const { folder, manifest } = before;
  if (manifest.listId !== next.listId) {
    throw new BadInput(
      `${folder} publishes the list "${manifest.listId}", this one is "${next.listId}". Choose another folder.`,
    );
  }
  if (next.version < manifest.version) {
    throw new BadInput(
      `${folder} publishes version ${manifest.version}, this list is version ${next.version}: readers take no older one.`,
    );
  }
  if (next.version === manifest.version && next.sha256 !== manifest.sha256) {
    throw new BadInput(
      `${folder} publishes version ${manifest.version}, and this list is another one of the same version: raise its "version" to ${manifest.version + 1}.`,
    );
  }
  if (await before.isSignedBy(rawKey)) return;
  if (manifest.nextKeys?.includes(toBase64Url(rawKey))) return;
  throw new BadInput(
    `${folder} was signed by another key, which has not announced this one (${await fingerprintOf(rawKey)}): those who subscribed would refuse this edition. Sign with the other key and --next-key first, or choose another folder.`,
  );
}
