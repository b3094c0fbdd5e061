/** Packs a folder as Firefox wants an extension: a ZIP file, here without compression. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** Sizes and signatures: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. All numbers are little-endian. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

/** Writes every file below `folder` to a ZIP file at `path`. */
export async function zipFolder(folder: string, path: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.slice(folder.length + 1).replaceAll(sep, '/'));
    const content = await readFile(file);
    const common = commonFields(name, content);
    const local = Buffer.concat([number32(LOCAL), common, number16(0), name]);
    directory.push(Buffer.concat([number32(CENTRAL), number16(VERSION), common, Buffer.alloc(12), number32(at), name]));
    parts.push(local, content);
    at += local.length + content.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = number16(files.length);
  const end = [number32(END), Buffer.alloc(4), count, count, number32(size), number32(at), number16(0)];
  await writeFile(path, Buffer.concat([...parts, ...directory, ...end]));
}

/** What both headers share: from the version to the length of the name. */
function commonFields(name: Buffer, content: Buffer): Buffer {
  const size = number32(content.length);
  // No compression, and the first day the format knows: 1 January 1980.
  const method = [number16(VERSION), number16(UTF8_NAMES), number16(0), number16(0), number16(0x21)];
  return Buffer.concat([...method, number32(crc32(content)), size, size, number16(name.length)]);
}

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
