/**
 * A file of named typed arrays with a small JSON head: `SIDE` · head length (bytes) · head (UTF-16) · arrays, each at a
 * multiple of eight bytes. Reading makes views on the buffer and copies nothing.
 */

const MAGIC = 0x45444953;
const ALIGN = 8;

export type Numbers = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;
type Kind = 'f64' | 'f32' | 'u32' | 'u16' | 'u8';

interface Head {
  meta: unknown;
  arrays: { name: string; kind: Kind; offset: number; length: number }[];
}

function kindOf(array: Numbers): Kind {
  if (array instanceof Float64Array) return 'f64';
  if (array instanceof Float32Array) return 'f32';
  if (array instanceof Uint32Array) return 'u32';
  return array instanceof Uint16Array ? 'u16' : 'u8';
}

const align = (bytes: number): number => Math.ceil(bytes / ALIGN) * ALIGN;

/** The file as bytes. `meta` must be plain JSON data. */
export function pack(meta: unknown, arrays: Record<string, Numbers>): Uint8Array<ArrayBuffer> {
  const head: Head = { meta, arrays: [] };
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    head.arrays.push({ name, kind: kindOf(array), offset, length: array.length });
    offset = align(offset + array.byteLength);
  }
  const text = JSON.stringify(head);
  const base = align(8 + text.length * 2);
  const bytes = new Uint8Array(base + offset);
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, text.length * 2]);
  const units = new Uint16Array(bytes.buffer, 8, text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  head.arrays.forEach(({ name, offset: at }) => {
    const array = arrays[name];
    if (array) bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + at);
  });
  return bytes;
}

export interface Unpacked {
  meta: unknown;
  f64(name: string): Float64Array;
  f32(name: string): Float32Array;
  u32(name: string): Uint32Array;
  u16(name: string): Uint16Array;
  u8(name: string): Uint8Array;
}

/** Views on the arrays of a file made by `pack`. Throws if the bytes are not such a file. */
export function unpack(buffer: ArrayBuffer): Unpacked {
  const start = buffer.byteLength >= 8 ? new Uint32Array(buffer, 0, 2) : new Uint32Array(2);
  const headBytes = start[1] ?? 0;
  if (start[0] !== MAGIC || 8 + headBytes > buffer.byteLength) throw new Error('this is not a compiled Sidenote file');
  const head = readHead(new Uint16Array(buffer, 8, headBytes / 2));
  const base = align(8 + headBytes);
  const place = (name: string, kind: Kind) => {
    const entry = head.arrays.find((candidate) => candidate.name === name && candidate.kind === kind);
    if (!entry) throw new Error(`this compiled Sidenote file has no array "${name}" (${kind})`);
    return { at: base + entry.offset, length: entry.length };
  };
  return {
    meta: head.meta,
    f64: (name) => view(Float64Array, buffer, place(name, 'f64')),
    f32: (name) => view(Float32Array, buffer, place(name, 'f32')),
    u32: (name) => view(Uint32Array, buffer, place(name, 'u32')),
    u16: (name) => view(Uint16Array, buffer, place(name, 'u16')),
    u8: (name) => view(Uint8Array, buffer, place(name, 'u8')),
  };
}

function view<T>(
  Type: new (buffer: ArrayBuffer, at: number, length: number) => T,
  buffer: ArrayBuffer,
  place: { at: number; length: number },
): T {
  return new Type(buffer, place.at, place.length);
}

const CHUNK = 8192;

function readHead(units: Uint16Array): Head {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return JSON.parse(text);
}
