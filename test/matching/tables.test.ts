/** The hash tables: what was put in is found, what was not is not, also after the way through a file. */
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../matching/tables/binary.ts';
import { planeValue, toPlanes } from '../../matching/tables/byte-planes.ts';
import { buildKeySet, buildTable, find, findKey, hash } from '../../matching/tables/hash-table.ts';
import { readTable, tableArrays } from '../../matching/tables/stored-tables.ts';

describe('buildTable', () => {
  // From none to more than a few runs of 64 slots.
  it.each([0, 1, 7, 100, 5000])('%i keys', (count) => {
    const entries = new Map(Array.from({ length: count }, (_, i) => [`key ${i}`, [i % 7, 300 + (i % 11)]]));
    const built = buildTable(entries);
    const loaded = readTable('t', unpack(pack({ name: 'é' }, tableArrays('t', built)).buffer));
    for (const table of [built, loaded]) {
      for (const [key, list] of entries) expect([...find(table, hash(key))]).toEqual(list);
      for (let i = 0; i < 1000; i++) expect([...find(table, hash(`other ${i}`))]).toEqual([]);
    }
  });
});

describe('buildKeySet', () => {
  it('goes on at the first slot behind the last one', () => {
    // All in the last of eight slots, each with a fingerprint of its own.
    const keys = [1, 2, 3, 4].map((n) => n * 2 ** 29 + 7);
    const { set, places } = buildKeySet(keys);
    expect(set.size[0]).toBe(8);
    expect(keys.map((key) => findKey(set, key))).toEqual(places);
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
    expect(findKey(set, 5 * 2 ** 29 + 7)).toBe(-1);
  });
});

describe('toPlanes', () => {
  it.each([[[]], [[0]], [[255, 256, 3]], [[70_000, 1, 2 ** 32 - 1]]])('%j', (numbers: number[]) => {
    const planes = toPlanes(numbers);
    expect(numbers.map((_, at) => planeValue(planes, numbers.length, at))).toEqual(numbers);
  });
});
