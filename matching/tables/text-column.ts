/**
 * Many short texts as one run of UTF-8, each decoded when it is asked for: a file with 100,000 of them is open at once, and
 * they are no objects in memory.
 */

import { rowStarts } from './rows.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  encoding: string,
  options: { ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const ENCODER = new TextEncoder();
/** A text that begins with U+FEFF keeps it. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** Where hashes begin: whoever writes a claim list cannot know in which slots its texts will fall. */
const SEED = Math.floor(Math.random() * 2 ** 32);
const FNV_PRIME = 0x01000193;
const SMALLEST = 16;

export class TextColumn implements Iterable<string> {
  /** Text i is `bytes[starts[i]]` … `bytes[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  /** A hash table with linear probing: text's number and 1, 0 where a slot is free. Made when first needed. */
  #slots: Uint32Array | null = null;

  constructor(starts: Uint32Array, bytes: Uint8Array) {
    this.starts = starts;
    this.bytes = bytes;
  }

  get length(): number {
    return Math.max(0, this.starts.length - 1);
  }

  /** Text `i`; empty where there is none. */
  at(i: number): string {
    return DECODER.decode(this.#bytesOf(i));
  }

  *[Symbol.iterator](): Generator<string> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }

  /** The number of the first text that is this one and that `isRight`; -1 if none is. */
  find(text: string, isRight: (i: number) => boolean = () => true): number {
    this.#slots ??= this.#hashed();
    const wanted = ENCODER.encode(text);
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = hashOf(wanted, 0, wanted.length) & last; slots[slot]; slot = (slot + 1) & last) {
      const i = (slots[slot] ?? 0) - 1;
      if (isSame(this.#bytesOf(i), wanted) && isRight(i)) return i;
    }
    return -1;
  }

  #bytesOf(i: number): Uint8Array {
    return this.bytes.subarray(this.starts[i] ?? 0, this.starts[i + 1] ?? 0);
  }

  /** Half of the slots stay free. Equal texts stand in their order. */
  #hashed(): Uint32Array {
    const { starts, bytes } = this;
    let size = SMALLEST;
    while (size < this.length * 2) size *= 2;
    const slots = new Uint32Array(size);
    for (let i = 0; i < this.length; i++) {
      let slot = hashOf(bytes, starts[i] ?? 0, starts[i + 1] ?? 0) & (size - 1);
      while (slots[slot]) slot = (slot + 1) & (size - 1);
      slots[slot] = i + 1;
    }
    return slots;
  }
}

/** These texts, in their order. */
export function buildTexts(texts: readonly string[]): TextColumn {
  const encoded = texts.map((text) => ENCODER.encode(text));
  const starts = rowStarts(encoded);
  const bytes = new Uint8Array(starts[texts.length] ?? 0);
  encoded.forEach((text, i) => {
    bytes.set(text, starts[i]);
  });
  return new TextColumn(starts, bytes);
}

/** FNV-1a (Fowler, Noll, Vo) of 32 bits, begun at our seed. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  const end = Math.min(to, bytes.length);
  let hash = SEED;
  for (let i = from; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), FNV_PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
