/** Reads archives that `zip.ts` has made, and others as plain as they are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { CENTRAL, CENTRAL_BYTES, DEFLATED, END, END_BYTES, type Entry, LOCAL_BYTES, STORED } from './zip.ts';

/** The files in the archive, in its order, folders left out. Throws if it is no ZIP archive, or damaged. */
export function unzip(archive: Buffer): Entry[] {
  const end = archive.length - END_BYTES;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('This is no ZIP archive, or one with a comment.');
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== CENTRAL) throw new Error('The archive is damaged: its directory ends early.');
    const [nameBytes, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const next = at + CENTRAL_BYTES + (nameBytes ?? 0) + (extra ?? 0) + (comment ?? 0);
    const name = archive.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + (nameBytes ?? 0));
    if (!name.endsWith('/')) entries.push({ name, content: contentOf(archive, at, name) });
    at = next;
  }
  return entries;
}

/** Writes the files below `folder`, which is made. Throws for a name that leads out of it. */
export function unzipTo(archive: Buffer, folder: string): void {
  for (const { name, content } of unzip(archive)) {
    if (name.startsWith('/') || name.split(/[/\\]/).includes('..'))
      throw new Error(`${name} leads out of the archive.`);
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** `at`: where the directory's entry begins. */
function contentOf(archive: Buffer, at: number, name: string): Buffer {
  const method = archive.readUInt16LE(at + 10);
  const local = archive.readUInt32LE(at + 42);
  const start = local + LOCAL_BYTES + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const body = archive.subarray(start, start + archive.readUInt32LE(at + 20));
  if (method !== STORED && method !== DEFLATED) throw new Error(`${name} is compressed in a way we do not read.`);
  const content = method === DEFLATED ? inflateRawSync(body) : Buffer.from(body);
  if (crc32(content) !== archive.readUInt32LE(at + 16)) throw new Error(`${name} is damaged.`);
  return content;
}
