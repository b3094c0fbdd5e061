/**
 * Whole numbers written plane by plane: the lowest bytes of all, then the next ones. Higher bytes are mostly alike, so
 * that they zip to little once they stand by themselves (the lexicon's lists: 162 → 148 kB).
 */

const BYTE = 2 ** 8;

/** As many planes as the largest number needs, one behind the other; empty for no numbers. */
export function toPlanes(numbers: ArrayLike<number>): Uint8Array {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? 0);
  let width = 1;
  while (most >= BYTE ** width) width++;
  const planes = new Uint8Array(width * numbers.length);
  for (let plane = 0; plane < width; plane++) {
    for (let i = 0; i < numbers.length; i++)
      planes[plane * numbers.length + i] = Math.floor((numbers[i] ?? 0) / BYTE ** plane);
  }
  return planes;
}

/** Number `at` of the `count` numbers that `toPlanes` wrote. */
export function planeValue(planes: Uint8Array, count: number, at: number): number {
  let value = 0;
  for (let place = at, worth = 1; place < planes.length; place += count, worth *= BYTE)
    value += (planes[place] ?? 0) * worth;
  return value;
}
