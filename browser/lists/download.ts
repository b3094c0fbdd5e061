/** Fetches the list that a manifest announces, from the first of its addresses that gives what was signed. */
import { listAddress, type Manifest } from '../../data/manifest.ts';
import { isLoopback } from '../../data/safe-address.ts';
import type { ListFault } from '../../data/subscription.ts';
import type { CompilerResult, Expected } from './compiler-job.ts';
import { type Errand, tellBytes } from './errand.ts';
import { fetchFile } from './fetch-file.ts';
import { withEdition } from './jobs.ts';
import { type Faulty, faulty } from './list-fault.ts';
import { writePieces } from './pieces.ts';

/** What a manifest says of its list. */
export function expectedBy({ listId, version, bytes, sha256 }: Manifest): Expected {
  return { id: listId, version, bytes, sha256 };
}

/** Nothing but the file itself says what it is. */
export const NOTHING_EXPECTED: Expected = { id: null, version: null, bytes: null, sha256: null };

/** Copies that came, up to 200 MB each, and were not what is announced: after so many no other is tried. */
const MOST_BAD_COPIES = 2;
const BAD_COPY: readonly ListFault['code'][] = ['badDigest', 'truncated', 'tooLarge'];

/**
 * What `use` makes of the first good copy. Where no address has one: what is wrong with the first of them.
 * @param base the manifest's own address
 * @param use is given the edition under which the file lies
 */
export async function download(
  { urls, bytes }: Manifest,
  base: string,
  errand: Errand,
  use: (edition: string) => Promise<CompilerResult>,
): Promise<CompilerResult> {
  let first: CompilerResult | null = null;
  let bad = 0;
  for (const url of urls) {
    const address = fileAddress(url, base);
    const tried = address === null ? faulty('badAddress', url) : await tryAddress(address, bytes, errand, use);
    if (tried.ok) return tried.result;
    first ??= { kind: 'failed', fault: tried.fault };
    if (BAD_COPY.includes(tried.fault.code)) bad++;
    if (bad === MOST_BAD_COPIES) break;
  }
  return first ?? { kind: 'failed', fault: { code: 'badManifest' } };
}

/**
 * An address in the manifest at `base`, absolute; `null` where it must not be asked. A manifest from elsewhere does not make
 * a reader's browser ask servers on the reader's own machine.
 */
export function fileAddress(url: string, base: string): string | null {
  const address = listAddress(url, base);
  return address !== null && isHere(address) && !isHere(base) ? null : address;
}

function isHere(address: string): boolean {
  const { hostname } = new URL(address);
  return isLoopback(hostname) || hostname.endsWith('.localhost');
}

/** Faulty: the copy at this address is bad, another may be good. */
function tryAddress(
  address: string,
  bytes: number,
  errand: Errand,
  use: (edition: string) => Promise<CompilerResult>,
): Promise<{ ok: true; result: CompilerResult } | Faulty> {
  return withEdition(async (edition) => {
    const writer = writePieces(edition);
    const told = tellBytes(errand, bytes);
    const fetched = await fetchFile(address, {
      most: bytes,
      exactly: bytes,
      etag: null,
      signal: errand.fetching,
      take: (part) => {
        told(part.length);
        return writer.write(part);
      },
    });
    if (!fetched.ok) return fetched;
    await writer.end();
    const result = await use(edition);
    return result.kind === 'failed' && result.fault.code === 'badDigest' ? faulty('badDigest') : { ok: true, result };
  });
}
