import { expect, test } from 'vitest';
import { packNumbers, packRows, unpackNumbers, unpackRows } from '../../matching/tables/varint.ts';
import { runAtOnce } from '../../page/slices.ts';

const NUMBERS = Uint32Array.of(0, 1, 127, 128, 16_383, 16_384, 2 ** 21, 2 ** 28 - 1, 2 ** 28, 2 ** 32 - 1);

test('numbers of all sizes come back', () => {
  const bytes = packNumbers(NUMBERS);
  expect(bytes.length).toBe(1 + 1 + 1 + 2 + 2 + 3 + 4 + 4 + 5 + 5);
  expect(runAtOnce(unpackNumbers(bytes, NUMBERS.length))).toEqual(NUMBERS);
});

test('rows come back, empty ones and ones that begin lower than the last one ended', () => {
  const starts = Uint32Array.of(0, 0, 3, 3, 5);
  const values = Uint32Array.of(5, 5, 4_000_000_000, 2, 300);
  const bytes = packRows(starts, values);
  expect(bytes.length).toBe(1 + 1 + 5 + 1 + 2);
  expect(runAtOnce(unpackRows(starts, bytes))).toEqual(values);
});

test('fewer bytes than numbers are refused before room is made for the numbers', () => {
  expect(() => runAtOnce(unpackNumbers(Uint8Array.of(1, 2), 2 ** 31))).toThrow('2 bytes are too few');
});

test('a number that the bytes break off in ends there', () => {
  expect(runAtOnce(unpackNumbers(Uint8Array.of(0x85, 0x80), 2))).toEqual(Uint32Array.of(5, 0));
});
