/** Chance that is the same at every run. */

/** A number from 0 to below 1. */
export type Random = () => number;

/** mulberry32 (T. Ettinger, 2017): 32 bits of state, good enough to pick words by. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}

/** Mandelbrot's shift: without it the first word alone would be a tenth of all. */
const SHIFT = 2.7;

/** Picks early members oftener than late ones, as words stand in texts: the chance of the nth is 1 / (n + 2.7). */
export function zipf<T>(list: readonly T[]): (random: Random) => T {
  const sums = new Float64Array(list.length);
  let total = 0;
  list.forEach((_, rank) => {
    total += 1 / (rank + SHIFT);
    sums[rank] = total;
  });
  return (random) => {
    const wanted = random() * total;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const chosen = list[low];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
}
