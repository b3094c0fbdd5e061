/** A look at an address: what list is there, before the reader confirms. Nothing of it is used yet. */
import type { ListOffer } from '../../data/subscription.ts';
import { awakeWhile } from './awake.ts';
import { madeByUs } from './compiled.ts';
import type { CompilerResult, Expected, Inspected } from './compiler-job.ts';
import { CURRENT, openLists, type StoredOffer } from './database.ts';
import { download, expectedBy, NOTHING_EXPECTED } from './download.ts';
import { type Errand, onErrand, stopErrands } from './errand.ts';
import { findList } from './find-list.ts';
import { asJob, withEdition } from './jobs.ts';
import { type Faulty, faulty, ownFault } from './list-fault.ts';
import type { ListSource } from './list-source.ts';
import { readAddress } from './read-address.ts';
import { fingerprintOfKey } from './subscriptions.ts';

export type Looked = { ok: true; offer: ListOffer } | Faulty;

/**
 * Never rejects. What was found is kept for a day, so that it need not be fetched again for `subscribe`: the last one
 * only, and no page is read with it.
 * @param text as the reader pastes it; its fragment names the key
 */
export async function lookAt(text: string): Promise<Looked> {
  const read = readAddress(text);
  if (!read.ok) return read;
  try {
    return await awakeWhile(() => onErrand(read.address, (errand) => lookOn(errand, read.address, read.key)));
  } catch (error) {
    return ownFault(error);
  }
}

/**
 * Ends looks at this address, and subscriptions that are being made: what they are asked for then is a fault. Nothing is left of them.
 * @param text as it was given to `lookAt`
 */
export function stopLooking(text: string): void {
  const read = readAddress(text);
  if (read.ok) stopErrands(read.address);
}

/** What was offered at this address last; `null` where it is forgotten, or was another. */
export async function readOffer(address: string, key: string | null): Promise<StoredOffer | null> {
  const stored = await (await openLists()).get('offers', CURRENT);
  return stored?.source.address === address && stored.source.key === key ? stored : null;
}

/** The same within an errand. May reject. */
export function lookOn(errand: Errand, address: string, key: string | null): Promise<Looked> {
  return withEdition(async (edition): Promise<Looked> => {
    const found = await findList({ address, keys: key === null ? null : [key], edition, etag: null }, errand);
    if (!found.ok) return found;
    // Never: no ETag was known.
    if (found.kind === 'same') return faulty('truncated');
    const isManifest = found.kind === 'manifest';
    const source: ListSource = {
      address,
      key,
      nextKeys: isManifest && key !== null ? (found.manifest.nextKeys ?? []) : [],
      expires: isManifest ? Date.parse(found.manifest.expires) : null,
      etag: isManifest ? null : found.etag,
    };
    const result = isManifest
      ? await download(found.manifest, address, errand, (copy) =>
          inspect(errand, copy, expectedBy(found.manifest), source),
        )
      : await inspect(errand, edition, NOTHING_EXPECTED, source);
    if (result.kind === 'failed') return { ok: false, fault: result.fault };
    const stored = await readOffer(address, key);
    return stored ? { ok: true, offer: stored.offer } : faulty('notCompiled');
  });
}

function inspect(
  { stop, tell }: Errand,
  edition: string,
  expected: Expected,
  source: ListSource,
): Promise<CompilerResult> {
  return asJob(async (run) => {
    tell({ kind: 'checking' });
    const result = await run({ kind: 'inspect', edition, expected, madeBy: madeByUs() });
    if (result.kind === 'inspected') {
      const { found } = result;
      const offer = await offerOf(source, found);
      const stored: StoredOffer = { edition, source, offer, sha256: found.sha256, at: Date.now() };
      await (await openLists()).put('offers', stored, CURRENT);
    }
    return result;
  }, stop);
}

async function offerOf(source: ListSource, { record, languages, bytes }: Inspected): Promise<ListOffer> {
  const { id, title, publisher, licence, version, updated, claims, reports } = record;
  const { annotations, github } = reports ?? {};
  return {
    address: source.address,
    id,
    title,
    publisher,
    licence,
    version,
    updated,
    claims,
    languages,
    bytes,
    fingerprint: await fingerprintOfKey(source.key),
    // A key that no address named is not looked for: such a list is one without a signature.
    keyOnTrust: false,
    expires: source.expires,
    reports: reports
      ? { ...(annotations === undefined ? {} : { annotations }), ...(github === undefined ? {} : { github }) }
      : null,
  };
}
