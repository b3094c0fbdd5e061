/** Fetches a small file whole. */
import { type Fetched, fetchFile } from './fetch-file.ts';
import type { Faulty } from './list-fault.ts';

export type SmallFile =
  | { ok: true; kind: 'whole'; content: Uint8Array<ArrayBuffer>; etag: string | null }
  | (Fetched & { kind: 'same' })
  | Faulty;

/** @param most bytes */
export async function fetchSmall(address: string, most: number, etag: string | null): Promise<SmallFile> {
  const parts: Uint8Array[] = [];
  const fetched = await fetchFile(address, {
    most,
    exactly: null,
    etag,
    take: async (bytes) => void parts.push(bytes),
  });
  if (!fetched.ok || fetched.kind === 'same') return fetched;
  const content = new Uint8Array(fetched.bytes);
  let at = 0;
  for (const part of parts) {
    content.set(part, at);
    at += part.length;
  }
  return { ok: true, kind: 'whole', content, etag: fetched.etag };
}
