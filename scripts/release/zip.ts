/**
 * A ZIP archive whose bytes depend on nothing but what is in it: sorted names, one date, one mode. (WXT's own leaves tests
 * out of the sources, writes a day 0 of a month 0, and forgets which files are programs.)
 *
 * Which bits stand for the compressed bytes is zlib's business: the same Node on the same kind of processor writes the same.
 */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  /** With slashes, relative. */
  name: string;
  content: Buffer;
}

/** Signatures and sizes: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.16 and 4.4. All numbers are little-endian. */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const LOCAL_BYTES = 30;
export const CENTRAL_BYTES = 46;
export const END_BYTES = 22;
export const STORED = 0;
export const DEFLATED = 8;
/** To be read by whoever knows version 2.0, with Unix modes, names in UTF-8. */
const NEEDED = 20;
const MADE_BY_UNIX = (3 << 8) | NEEDED;
const UTF8_NAMES = 0x0800;
/** The first day the format knows: 1 January 1980, midnight. */
const DATE = (1 << 5) | 1;
const TIME = 0;
/** Modes of ordinary files, and of those that begin with `#!`. */
const FILE = 0o100644;
const PROGRAM = 0o100755;

/** The archive. The order in which the entries come does not matter. */
export function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content } of entries.toSorted(byName)) {
    const packed = deflateRawSync(content, { level: 9 });
    const isSmaller = packed.length < content.length;
    const body = isSmaller ? packed : content;
    const bytes = Buffer.from(name);
    const common = commonFields(isSmaller ? DEFLATED : STORED, content, body.length, bytes.length);
    const mode = content.subarray(0, 2).toString('latin1') === '#!' ? PROGRAM : FILE;
    parts.push(number32(LOCAL), common, number16(0), bytes, body);
    directory.push(
      ...[number32(CENTRAL), number16(MADE_BY_UNIX), common],
      // No extra field, no comment, first disk, no internal attributes
      ...[Buffer.alloc(8), number32((mode << 16) >>> 0), number32(at), bytes],
    );
    at += LOCAL_BYTES + bytes.length + body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = number16(entries.length);
  const end = [number32(END), Buffer.alloc(4), count, count, number32(size), number32(at), number16(0)];
  return Buffer.concat([...parts, ...directory, ...end]);
}

/** By code units: what a language thinks of the order of letters is another's. */
function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** What both headers share: from the version needed to the length of the name. */
function commonFields(method: number, content: Buffer, packed: number, name: number): Buffer {
  return Buffer.concat([
    ...[NEEDED, UTF8_NAMES, method, TIME, DATE].map(number16),
    ...[crc32(content), packed, content.length].map(number32),
    number16(name),
  ]);
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
