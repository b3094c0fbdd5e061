/**
 * String → list of small integers, in typed arrays that are used as they are loaded: nothing is parsed on wake.
 * Keys are kept as 53-bit hashes only (two FNV-1a passes with different offsets), not as text. With 100,000 keys
 * the chance that any two meet is about 1 in 1,800,000, and `buildTable` refuses to build if two do.
 */

const FNV_PRIME = 0x01000193;
const OFFSET_A = 0x811c9dc5;
const OFFSET_B = 0x050c5d1f;
const HIGH = 2 ** 21;
const EMPTY = 0;
/** Share of slots in use: below 0.7 linear probing needs fewer than three steps on average. */
const LOAD = 0.66;

/** 53-bit hash of `text`, never 0. */
export function hash(text: string): number {
  let a = OFFSET_A;
  let b = OFFSET_B;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, FNV_PRIME);
    b = Math.imul(b ^ (unit + 0x9e37), FNV_PRIME);
  }
  b ^= b >>> 13;
  return (a >>> 0) * HIGH + ((b >>> 0) & (HIGH - 1)) + 1;
}

export interface HashTable {
  /** Hash of the key in each slot, 0 where the slot is free. */
  keys: Float64Array;
  /** Where each slot's list begins in `values`; the first number there is its length. */
  starts: Uint32Array;
  values: Uint32Array;
}

/** Builds a table from key → values. Throws if two keys share a hash (then the hash has to change). */
export function buildTable(entries: ReadonlyMap<string, Iterable<number>>): HashTable {
  let size = 8;
  while (size * LOAD < entries.size) size *= 2;
  const keys = new Float64Array(size);
  const starts = new Uint32Array(size);
  const values: number[] = [];
  // The same short list serves many keys (all forms of one concept): it is stored once.
  const stored = new Map<string, number>();
  for (const [text, list] of entries) {
    const numbers = [...list];
    const signature = numbers.join(',');
    let start = stored.get(signature);
    if (start === undefined) {
      start = values.length;
      values.push(numbers.length, ...numbers);
      stored.set(signature, start);
    }
    const key = hash(text);
    let slot = key % size;
    while (keys[slot] !== EMPTY) {
      if (keys[slot] === key) throw new Error(`hash-table: the key ${JSON.stringify(text)} meets another key's hash`);
      slot = (slot + 1) % size;
    }
    keys[slot] = key;
    starts[slot] = start;
  }
  return { keys, starts, values: Uint32Array.from(values) };
}

const NONE = new Uint32Array(0);

/** The values under the hash `key`; empty if there is none. The result is a view, not a copy. */
export function find(table: HashTable, key: number): Uint32Array {
  const size = table.keys.length;
  let slot = key % size;
  for (;;) {
    const present = table.keys[slot];
    if (present === key) {
      const start = table.starts[slot] ?? 0;
      return table.values.subarray(start + 1, start + 1 + (table.values[start] ?? 0));
    }
    if (present === EMPTY || present === undefined) return NONE;
    slot = (slot + 1) % size;
  }
}
