/** The figures of a run. */
import { KINDS } from './kinds.ts';
import type { PageResult } from './visit.ts';

/** Of the pages that are meant to be marked; the others are too broken or too hostile. Measured: 0.95 and more. */
const LEAST_PAINTED = 0.8;

/** A line for each kind of page, and for each thing that pages do: how many, how many of them marked, how many faulty. */
export function countsOf(results: readonly PageResult[]): string {
  const rows = [
    ...Object.keys(KINDS).map((kind) =>
      row(
        kind,
        results.filter(({ page }) => page.kind === kind),
      ),
    ),
    ...grouped(results, ({ page }) => page.hostilities, 'does: '),
    ...grouped(results, ({ page }) => [page.mutation], 'then: '),
    row('all', results),
  ];
  return [`${'page'.padEnd(48)}pages  marked  after   faulty`, ...rows].join('\n');
}

export function enoughPainted(results: readonly PageResult[]): boolean {
  const meant = results.filter(({ page }) => page.isMarked);
  return meant.filter(({ painted }) => painted > 0).length >= LEAST_PAINTED * meant.length;
}

function grouped(
  results: readonly PageResult[],
  names: (result: PageResult) => readonly string[],
  label: string,
): string[] {
  const all = [...new Set(results.flatMap(names))].toSorted();
  return all.map((name) =>
    row(
      label + name,
      results.filter((result) => names(result).includes(name)),
    ),
  );
}

function row(name: string, results: readonly PageResult[]): string {
  const marked = results.filter(({ painted }) => painted > 0).length;
  const after = results.filter(({ paintedAfter }) => paintedAfter > 0).length;
  const faulty = results.filter(({ faults }) => faults.length > 0).length;
  const columns = [results.length, marked, after, faulty].map((count) => String(count).padStart(7));
  return name.padEnd(46) + columns.join(' ');
}
