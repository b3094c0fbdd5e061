/** Fetches a small file whole. */
import { fetchFile } from './fetch-file.ts';
import { type Faulty, faulty } from './list-fault.ts';

export type SmallFile = { ok: true; content: Uint8Array<ArrayBuffer> } | Faulty;

/** @param most bytes */
export async function fetchSmall(address: string, most: number, signal: AbortSignal): Promise<SmallFile> {
  const parts: Uint8Array[] = [];
  const fetched = await fetchFile(address, {
    most,
    exactly: null,
    etag: null,
    signal,
    take: async (bytes) => void parts.push(bytes),
  });
  if (!fetched.ok) return fetched;
  // Never: no ETag was known.
  if (fetched.kind === 'same') return faulty('truncated');
  const content = new Uint8Array(fetched.bytes);
  let at = 0;
  for (const part of parts) {
    content.set(part, at);
    at += part.length;
  }
  return { ok: true, content };
}
