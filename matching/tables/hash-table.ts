/**
 * String → list of small integers, in typed arrays that are used as they are loaded: nothing is parsed on wake.
 * A key is kept as a fingerprint of 24 bits in a slot that other bits of its hash choose: of 10 million words that are
 * not in the table about one is taken for another. `buildTable` sees to it that no two of its own keys are.
 */

const FNV_PRIME = 0x01000193;
const OFFSET_A = 0x811c9dc5;
const OFFSET_B = 0x050c5d1f;
const HIGH = 2 ** 21;
/** Bits of a hash below its fingerprint; 53 in all. */
const FINGERPRINT = 2 ** 29;
const LOW_HALF = 2 ** 16;
/** Share of slots in use: at 0.75 linear probing needs fewer than three steps on average. */
const LOAD = 0.75;
const SMALLEST = 8;

/** 53-bit hash of `text`. */
export function hash(text: string): number {
  let a = OFFSET_A;
  let b = OFFSET_B;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, FNV_PRIME);
    b = Math.imul(b ^ (unit + 0x9e37), FNV_PRIME);
  }
  b ^= b >>> 13;
  return (a >>> 0) * HIGH + ((b >>> 0) & (HIGH - 1));
}

/** 1 … 2^24 - 1. */
const fingerprintOf = (key: number): number => Math.floor(key / FINGERPRINT) || 1;

/** Keys, each in a slot of its own. */
export interface KeySet {
  /** The fingerprint of the key in each slot, its lower 16 and its upper 8 bits; 0 where the slot is free. */
  low: Uint16Array;
  high: Uint8Array;
}

export interface HashTable extends KeySet {
  /** Where each slot's list begins in `values`; the first number there is its length. */
  starts: Uint32Array;
  values: Uint32Array;
}

/** Builds a table from key → values. */
export function buildTable(entries: ReadonlyMap<string, Iterable<number>>): HashTable {
  const values: number[] = [];
  // The same short list serves many keys (all forms of one concept): it is stored once.
  const stored = new Map<string, number>();
  const placed = Array.from(entries, ([text, list]): [key: number, start: number] => {
    const numbers = [...list];
    const signature = numbers.join(',');
    let start = stored.get(signature);
    if (start === undefined) {
      start = values.length;
      values.push(numbers.length, ...numbers);
      stored.set(signature, start);
    }
    return [hash(text), start];
  });
  const { set, slots } = buildKeySet(placed.map(([key]) => key));
  const starts = new Uint32Array(set.low.length);
  placed.forEach(([, start], i) => {
    starts[slots[i] ?? 0] = start;
  });
  return { ...set, starts, values: Uint32Array.from(values) };
}

/** A set of keys (hashes, each once), and the slot that each of them has. */
export function buildKeySet(keys: readonly number[]): { set: KeySet; slots: number[] } {
  for (let size = Math.max(SMALLEST, Math.ceil(keys.length / LOAD)); ; size++) {
    const placed = place(keys, size);
    if (placed) return placed;
  }
}

/** `null` where two keys would be taken for each other: in a set of another size they are not. */
function place(keys: readonly number[], size: number): { set: KeySet; slots: number[] } | null {
  const set = { low: new Uint16Array(size), high: new Uint8Array(size) };
  const slots: number[] = [];
  for (const key of keys) {
    const slot = slotOf(set, key);
    if (isUsed(set, slot)) return null;
    const fingerprint = fingerprintOf(key);
    set.low[slot] = fingerprint % LOW_HALF;
    set.high[slot] = fingerprint / LOW_HALF;
    slots.push(slot);
  }
  return { set, slots };
}

const isUsed = ({ low, high }: KeySet, slot: number): boolean => low[slot] !== 0 || high[slot] !== 0;

/** The slot of the key with this hash; -1 if the set does not have it. */
export function findSlot(set: KeySet, key: number): number {
  const slot = slotOf(set, key);
  return isUsed(set, slot) ? slot : -1;
}

/** The slot that holds `key`, or else the free one where it would stand. */
function slotOf(set: KeySet, key: number): number {
  const size = set.low.length;
  const fingerprint = fingerprintOf(key);
  const low = fingerprint % LOW_HALF;
  const high = Math.floor(fingerprint / LOW_HALF);
  let slot = key % size;
  while (isUsed(set, slot) && (set.low[slot] !== low || set.high[slot] !== high)) slot = (slot + 1) % size;
  return slot;
}

const NONE = new Uint32Array(0);

/** The values under the hash `key`; empty if there is none. The result is a view, not a copy. */
export function find(table: HashTable, key: number): Uint32Array {
  const slot = slotOf(table, key);
  if (!isUsed(table, slot)) return NONE;
  const start = table.starts[slot] ?? 0;
  return table.values.subarray(start + 1, start + 1 + (table.values[start] ?? 0));
}
