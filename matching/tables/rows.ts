/** Lists of numbers as compressed rows: row r of `values` is `values[starts[r]]` … `values[starts[r + 1]]`. */

/** Some lists, one behind the other. */
export interface Rows {
  /** One more than there are rows. */
  starts: Uint32Array;
  values: Uint32Array;
}

/** `lists` one behind the other, each a row. No lists: one start, no values. */
export function buildRows(lists: readonly (readonly number[])[]): Rows {
  return { starts: rowStarts(lists), values: Uint32Array.from(lists.flat()) };
}

/** The starts alone, where the rows' contents are no plain numbers. One more than there are lists. */
export function rowStarts(lists: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + length;
  });
  return starts;
}
