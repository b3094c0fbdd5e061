/**
 * A file of named typed arrays with a small JSON head: `SIDE` · head length (bytes) · head (UTF-8) · arrays, each at a
 * multiple of eight bytes. Whole numbers are stored as narrow as they are, rising ones as differences; all others are read
 * as views on the buffer.
 */

const MAGIC = 0x45444953;
const ALIGN = 8;

export type Numbers = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;
type Kind = 'f64' | 'f32' | 'u32' | 'u16' | 'u8';

interface Head {
  meta: unknown;
  arrays: { name: string; kind: Kind; stored: Kind; rising: boolean; offset: number; length: number }[];
}

function kindOf(array: Numbers): Kind {
  if (array instanceof Float64Array) return 'f64';
  if (array instanceof Float32Array) return 'f32';
  if (array instanceof Uint32Array) return 'u32';
  return array instanceof Uint16Array ? 'u16' : 'u8';
}

/** No part of the language, but of everything it runs on: told here, for this folder compiles without the DOM's types. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const align = (bytes: number): number => Math.ceil(bytes / ALIGN) * ALIGN;

/** The file as bytes. `meta` must be plain JSON data. */
export function pack(meta: unknown, arrays: Record<string, Numbers>): Uint8Array<ArrayBuffer> {
  const head: Head = { meta, arrays: [] };
  const bodies: Numbers[] = [];
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    const rising = array instanceof Uint32Array && isRising(array);
    const stored = narrow(rising ? differences(array) : array);
    head.arrays.push({ name, kind: kindOf(array), stored: kindOf(stored), rising, offset, length: array.length });
    bodies.push(stored);
    offset = align(offset + stored.byteLength);
  }
  const text = new TextEncoder().encode(JSON.stringify(head));
  const base = align(8 + text.length);
  const bytes = new Uint8Array(base + offset);
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, text.length]);
  bytes.set(text, 8);
  bodies.forEach((body, i) => {
    bytes.set(new Uint8Array(body.buffer, body.byteOffset, body.byteLength), base + (head.arrays[i]?.offset ?? 0));
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

/** The arrays of a file made by `pack`, views where they are stored as they are. Throws if the bytes are no such file. */
export function unpack(buffer: ArrayBuffer): Unpacked {
  const start = buffer.byteLength >= 8 ? new Uint32Array(buffer, 0, 2) : new Uint32Array(2);
  const headBytes = start[1] ?? 0;
  if (start[0] !== MAGIC || 8 + headBytes > buffer.byteLength) throw new Error('this is not a compiled Sidenote file');
  const head: Head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, headBytes)));
  const base = align(8 + headBytes);
  const read = (name: string, kind: Kind) => {
    const entry = head.arrays.find((candidate) => candidate.name === name && candidate.kind === kind);
    if (!entry) throw new Error(`this compiled Sidenote file has no array "${name}" (${kind})`);
    return { body: view(entry.stored, buffer, base + entry.offset, entry.length), rising: entry.rising };
  };
  return {
    meta: head.meta,
    f64: (name) => as(Float64Array, read(name, 'f64').body),
    f32: (name) => as(Float32Array, read(name, 'f32').body),
    u32: (name) => {
      const { body, rising } = read(name, 'u32');
      return rising ? sums(body) : as(Uint32Array, body);
    },
    u16: (name) => as(Uint16Array, read(name, 'u16').body),
    u8: (name) => as(Uint8Array, read(name, 'u8').body),
  };
}

const TYPES = { f64: Float64Array, f32: Float32Array, u32: Uint32Array, u16: Uint16Array, u8: Uint8Array } as const;

function view(kind: Kind, buffer: ArrayBuffer, at: number, length: number): Numbers {
  return new TYPES[kind](buffer, at, length);
}

/** `array` itself if it is of this type, else a copy that is. */
function as<T extends Numbers>(Type: { new (numbers: ArrayLike<number>): T }, array: Numbers): T {
  return array instanceof Type ? array : new Type(array);
}

function isRising(array: Uint32Array): boolean {
  for (let i = 1; i < array.length; i++) if ((array[i] ?? 0) < (array[i - 1] ?? 0)) return false;
  return array.length > 1;
}

const differences = (array: Numbers): Uint32Array =>
  Uint32Array.from(array, (n, i) => n - (i > 0 ? (array[i - 1] ?? 0) : 0));

function sums(array: Numbers): Uint32Array {
  const result = new Uint32Array(array.length);
  let sum = 0;
  for (let i = 0; i < array.length; i++) {
    sum += array[i] ?? 0;
    result[i] = sum;
  }
  return result;
}

/** The same whole numbers in the narrowest array that holds them. */
function narrow(array: Numbers): Numbers {
  if (!(array instanceof Uint32Array || array instanceof Uint16Array)) return array;
  let most = 0;
  for (const number of array) if (number > most) most = number;
  if (most < 2 ** 8) return Uint8Array.from(array);
  return most < 2 ** 16 ? Uint16Array.from(array) : array;
}
