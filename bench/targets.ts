/** What we want to reach. Nothing fails for these: the table says what was reached beside them. */
import type { Row } from './table.ts';

export interface Target {
  least?: number;
  most?: number;
}

/** Sentences a second in MiniSearch's, by the number of claims: it scores every document with a common word, we do not. */
export const TIMES_MINISEARCH: ReadonlyMap<number, Target> = new Map([
  [15, { least: 10 }],
  [10_000, { least: 300 }],
  [100_000, { least: 1500 }],
]);
/** Claims from which on a list is large; what is wanted of the index and of a second is wanted at this size. */
export const MANY_CLAIMS = 100_000;
export const SENTENCES_A_SECOND: Target = { least: 10_000 };
export const INDEX_BYTES: Target = { most: 15_000_000 };
/** A sentence's cost at the most claims, in its cost at the fewest. */
export const GROWTH: Target = { most: 3 };

/** Words of a page from which on our time is wanted to be few walks: on a small one a walk is too short to be told. */
export const MANY_WORDS = 100_000;
/** Our time on the page's main thread, in bare walks over its text. */
export const WALKS: Target = { most: 5 };
/** A frame at 60 Hz (ms). */
export const LONGEST_SLICE_MS: Target = { most: 16 };

/** From a dead background to its answer (ms), with the bundled list. */
export const WAKE_MS: Target = { most: 100 };
/** The same with {@link MANY_CLAIMS}. */
export const WAKE_MANY_MS: Target = { most: 400 };

/** The end of a row: what is wanted, and whether the value is it. `write`: how the value is written. */
export function wants(
  target: Target | undefined,
  value: number | null,
  write: (value: number) => string,
): Pick<Row, 'wanted' | 'held'> {
  if (!target || value === null) return {};
  const { least, most } = target;
  const wanted = [least === undefined ? [] : `≥ ${write(least)}`, most === undefined ? [] : `≤ ${write(most)}`].flat();
  return { wanted: wanted.join(', '), held: value >= (least ?? value) && value <= (most ?? value) };
}
