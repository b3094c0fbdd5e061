/** Marks that are close in time stand one below the other instead of on top of each other. */

/** What a mark takes up of a row, in pixels from the left. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * The row of each extent, counted from 0: the first row in which it touches none before it. Extents come in the order of
 * `from`, so that no arrangement has fewer rows.
 */
export function rowsOf(extents: readonly Extent[]): number[] {
  const ends: number[] = [];
  return extents.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}
