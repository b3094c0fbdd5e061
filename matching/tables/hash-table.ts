/**
 * String → list of small integers, in typed arrays that are used as they are loaded: nothing is parsed on wake.
 * A key is kept as a fingerprint of 24 bits in a slot that other bits of its hash choose: of 10 million words that are
 * not in the table about one is taken for another. `buildTable` sees to it that no two of its own keys are. Free slots take
 * one bit each: everything else stands in the order of the slots in use (a quarter is free, and three bytes each zip badly).
 */
import { planeValue, toPlanes } from './byte-planes.ts';

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

/** Keys, each in a slot of its own. A key's place is its number among the slots in use. */
export interface KeySet {
  /** The number of slots (one number; an array, so that it is stored like the rest). */
  size: Uint32Array;
  /** A bit for each slot, the lowest of a byte first: 1 where it is in use. */
  used: Uint8Array;
  /** Place of the first key in each run of `RUN` slots. */
  ranks: Uint32Array;
  /** The fingerprint of the key at each place, its lower 16 and its upper 8 bits. */
  low: Uint16Array;
  high: Uint8Array;
}

const RUN = 64;
const BITS = 8;

export interface HashTable extends KeySet {
  /** The list of the key at each place, by number, in byte planes. */
  lists: Uint8Array;
  /** List l is `values[starts[l]]` … `values[starts[l + 1]]`. The commonest lists come first. */
  starts: Uint32Array;
  values: Uint32Array;
}

/** Builds a table from key → values. */
export function buildTable(entries: ReadonlyMap<string, Iterable<number>>): HashTable {
  // The same short list serves many keys (all forms of one concept): it is stored once.
  const known = new Map<string, { numbers: readonly number[]; uses: number }>();
  const signed = Array.from(entries, ([text, list]): [key: number, signature: string] => {
    const numbers = [...list];
    const signature = numbers.join(',');
    const same = known.get(signature);
    if (same) same.uses++;
    else known.set(signature, { numbers, uses: 1 });
    return [hash(text), signature];
  });
  const ordered = [...known].sort(([, a], [, b]) => b.uses - a.uses);
  const numberOf = new Map(ordered.map(([signature], i) => [signature, i]));
  const starts = [0];
  const values = ordered.flatMap(([, { numbers }]) => numbers);
  for (const [, { numbers }] of ordered) starts.push((starts.at(-1) ?? 0) + numbers.length);
  const { set, places } = buildKeySet(signed.map(([key]) => key));
  const lists = new Uint32Array(signed.length);
  signed.forEach(([, signature], i) => {
    lists[places[i] ?? 0] = numberOf.get(signature) ?? 0;
  });
  return { ...set, lists: toPlanes(lists), starts: Uint32Array.from(starts), values: Uint32Array.from(values) };
}

/** A set of keys (hashes, each once), and the place that each of them has. */
export function buildKeySet(keys: readonly number[]): { set: KeySet; places: number[] } {
  for (let size = Math.max(SMALLEST, Math.ceil(keys.length / LOAD)); ; size++) {
    const slots = chooseSlots(keys, size);
    if (slots) return keySet(keys, slots, size);
  }
}

/** The slot of each key; `null` where two keys would be taken for each other: in a set of another size they are not. */
function chooseSlots(keys: readonly number[], size: number): number[] | null {
  const taken = new Uint32Array(size);
  const slots: number[] = [];
  for (const key of keys) {
    const fingerprint = fingerprintOf(key);
    let slot = key % size;
    while (taken[slot] !== 0) {
      if (taken[slot] === fingerprint) return null;
      slot = (slot + 1) % size;
    }
    taken[slot] = fingerprint;
    slots.push(slot);
  }
  return slots;
}

function keySet(keys: readonly number[], slots: readonly number[], size: number): { set: KeySet; places: number[] } {
  const used = new Uint8Array(Math.ceil(size / BITS));
  const ranks = new Uint32Array(Math.ceil(size / RUN));
  const low = new Uint16Array(keys.length);
  const high = new Uint8Array(keys.length);
  const places: number[] = [];
  let place = 0;
  const bySlot = Array.from(keys.keys()).sort((a, b) => (slots[a] ?? 0) - (slots[b] ?? 0));
  for (let run = 0; run < ranks.length; run++) {
    ranks[run] = place;
    for (; place < bySlot.length; place++) {
      const i = bySlot[place] ?? 0;
      const slot = slots[i] ?? 0;
      if (slot >= (run + 1) * RUN) break;
      const fingerprint = fingerprintOf(keys[i] ?? 0);
      used[Math.floor(slot / BITS)] = (used[Math.floor(slot / BITS)] ?? 0) | (1 << (slot % BITS));
      low[place] = fingerprint % LOW_HALF;
      high[place] = fingerprint / LOW_HALF;
      places[i] = place;
    }
  }
  return { set: { size: Uint32Array.of(size), used, ranks, low, high }, places };
}

/** The place of the key with this hash; -1 if the set does not have it. */
export function findKey(set: KeySet, key: number): number {
  const size = set.size[0] ?? 0;
  const fingerprint = fingerprintOf(key);
  const low = fingerprint % LOW_HALF;
  const high = Math.floor(fingerprint / LOW_HALF);
  let slot = key % size;
  if (!isUsed(set, slot)) return -1;
  let place = placeOf(set, slot);
  for (let steps = 0; set.low[place] !== low || set.high[place] !== high; steps++) {
    // Only a damaged table has no free slot.
    if (steps > size) return -1;
    slot++;
    place++;
    if (slot === size) {
      slot = 0;
      place = 0;
    }
    if (!isUsed(set, slot)) return -1;
  }
  return place;
}

const isUsed = ({ used }: KeySet, slot: number): boolean =>
  (((used[Math.floor(slot / BITS)] ?? 0) >> (slot % BITS)) & 1) === 1;

/** Number of ones in each byte. */
const ONES = Uint8Array.from({ length: 2 ** BITS }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

/** How many slots before `slot` are in use. */
function placeOf({ used, ranks }: KeySet, slot: number): number {
  const run = Math.floor(slot / RUN);
  const last = Math.floor(slot / BITS);
  let place = ranks[run] ?? 0;
  for (let at = run * (RUN / BITS); at < last; at++) place += ONES[used[at] ?? 0] ?? 0;
  return place + (ONES[(used[last] ?? 0) & ((1 << (slot % BITS)) - 1)] ?? 0);
}

const NONE = new Uint32Array(0);

/** The values under the hash `key`; empty if there is none. The result is a view, not a copy. */
export function find(table: HashTable, key: number): Uint32Array {
  const place = findKey(table, key);
  if (place < 0) return NONE;
  const list = planeValue(table.lists, table.low.length, place);
  return table.values.subarray(table.starts[list] ?? 0, table.starts[list + 1] ?? 0);
}
