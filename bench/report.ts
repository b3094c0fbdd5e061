/** Figures as people read them. */
import type { Figures } from './measure.ts';
import type { WakeFigures } from './wake.ts';

const COLUMNS: readonly [string, (figures: Figures) => string][] = [
  ['', ({ name }) => name],
  ['sentences/s', ({ sentencesPerSecond }) => count(sentencesPerSecond)],
  ['p95 ms', ({ p95Ms }) => milliseconds(p95Ms)],
  ['asked', ({ asked }) => count(asked)],
  ['index kB', ({ indexBytes }) => count(indexBytes / 1000)],
  ['build ms', ({ buildMs }) => milliseconds(buildMs)],
  ['load ms', ({ loadMs }) => milliseconds(loadMs)],
  ['found', ({ found }) => count(found)],
  ['right first', ({ right, paraphrases }) => `${right} of ${paraphrases}`],
  ['found without claim', ({ wrong }) => count(wrong)],
];
const GAP = 2;

/** One row a contestant. */
export function figuresTable(figures: readonly Figures[]): string {
  const rows = [COLUMNS.map(([head]) => head), ...figures.map((one) => COLUMNS.map(([, cell]) => cell(one)))];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)) + GAP);
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(''),
    )
    .join('\n');
}

export function wakeLine(what: string, { readMs, engineMs, firstPageMs, heapBytes, bytes }: WakeFigures): string {
  const parts = [
    `read ${milliseconds(readMs)}`,
    `engine ${milliseconds(engineMs)}`,
    `first page ${milliseconds(firstPageMs)} ms`,
  ];
  return `${what}: ${milliseconds(readMs + engineMs + firstPageMs)} ms (${parts.join(', ')}); heap ${megabytes(heapBytes)}, with the files ${megabytes(bytes)}`;
}

function count(value: number): string {
  return Number.isInteger(value) || value >= 10 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);
}

function milliseconds(value: number): string {
  return value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
