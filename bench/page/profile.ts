/** What of a sampled profile is ours: slices of the main thread, and the functions that they were spent in. */

/** What ran at one look of a profiler's, and until the next (µs, by the profile's clock). */
export interface Sample {
  startUs: number;
  endUs: number;
  /** Functions of ours on the stack, from the innermost outwards, each once; empty: not ours. */
  ours: readonly string[];
  /** Whether litter was being collected and nobody can be told to have made it. */
  collecting: boolean;
}

/** A stretch without a pause in which code of ours ran, or the browser did what it asked for. */
export interface Slice {
  startUs: number;
  endUs: number;
  /** By function of ours, with what it called that is not ours (µs). */
  self: Map<string, number>;
  /** By function of ours that was on the stack (µs). */
  total: Map<string, number>;
}

/** Stands for a function where litter was collected. */
export const COLLECTOR = '(garbage collector)';

/**
 * The slices in a profile, in time's order; empty if we did not run.
 * @param taskEnds when the thread ended a task (µs, rising): a slice does not reach beyond
 */
export function slicesOf(samples: Iterable<Sample>, taskEnds: readonly number[]): Slice[] {
  const slices: Slice[] = [];
  let open: Slice | null = null;
  let task = 0;
  for (const { startUs, endUs, ours, collecting } of samples) {
    while ((taskEnds[task] ?? Number.POSITIVE_INFINITY) <= startUs) {
      task++;
      open = null;
    }
    // What is collected in the midst of our work holds the page up as much, whoever made the litter.
    if (ours.length === 0 && !(collecting && open)) {
      open = null;
      continue;
    }
    const end = Math.min(endUs, taskEnds[task] ?? endUs);
    if (!open) {
      open = { startUs, endUs: startUs, self: new Map(), total: new Map() };
      slices.push(open);
    }
    open.endUs = end;
    add(open.self, ours[0] ?? COLLECTOR, end - startUs);
    for (const name of ours) add(open.total, name, end - startUs);
  }
  return slices;
}

function add(sums: Map<string, number>, name: string, value: number): void {
  sums.set(name, (sums.get(name) ?? 0) + value);
}
