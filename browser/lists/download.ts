/** Fetches the list that a manifest announces, from the first of its addresses that gives what was signed. */
import { listAddress, type Manifest } from '../../data/manifest.ts';
import { isLoopback } from '../../data/safe-address.ts';
import type { CompilerResult, Expected } from './compiler-job.ts';
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

/**
 * What `use` makes of the first good copy. Where no address has one: what is wrong with the first of them.
 * @param base the manifest's own address
 * @param use is given the edition under which the file lies
 */
export async function download(
  { urls, bytes }: Manifest,
  base: string,
  use: (edition: string) => Promise<CompilerResult>,
): Promise<CompilerResult> {
  let first: CompilerResult | null = null;
  for (const url of urls) {
    const address = fileAddress(url, base);
    const tried = address === null ? faulty('badAddress', url) : await tryAddress(address, bytes, use);
    if (tried.ok) return tried.result;
    first ??= { kind: 'failed', fault: tried.fault };
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
  use: (edition: string) => Promise<CompilerResult>,
): Promise<{ ok: true; result: CompilerResult } | Faulty> {
  return withEdition(async (edition) => {
    const writer = writePieces(edition);
    const fetched = await fetchFile(address, {
      most: bytes,
      exactly: bytes,
      etag: null,
      take: (part) => writer.write(part),
    });
    if (!fetched.ok) return fetched;
    await writer.end();
    const result = await use(edition);
    return result.kind === 'failed' && result.fault.code === 'badDigest' ? faulty('badDigest') : { ok: true, result };
  });
}
