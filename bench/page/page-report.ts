/** Figures of pages as people read them. */
import type { LiveResult, PageResult } from './measure-pages.ts';
import type { SizedFigures } from './sized.ts';
import type { FunctionTime, SliceFigures } from './slice-figures.ts';

const GAP = 2;
/** Named under "still": the largest page, where functions can be told from chance. */
const NAME_FUNCTIONS_FROM = 100_000;

export function pageReport({ browser, live, sized }: PageResult): string {
  const parts = [
    `${browser}: pages that rest`,
    table([SIZED_HEAD, ...sized.map(sizedRow)]),
    ...sized.flatMap(({ loaded }) =>
      loaded
        ? [`loaded on the page without matches: ${loaded.scripts.join(', ')}; style sheets: ${loaded.styles}`]
        : [],
    ),
    ...sized.flatMap(({ words, functions }) => (words < NAME_FUNCTIONS_FROM ? [] : named(`${words} words`, functions))),
    '',
    `${browser}: the live page`,
    table(transposed([LIVE_HEAD, ...live.map(liveRow)])),
    ...live.flatMap(({ examples }) => examples),
    ...live.flatMap(({ renders, functions }) => named(`${renders} anew`, functions)),
  ];
  return parts.join('\n');
}

const SIZED_HEAD = [
  'words',
  'painted',
  'first ms',
  'walk ms',
  'ours ms',
  'walks',
  'longest slice ms',
  'over 16 ms',
  'slices',
];

function sizedRow({ words, matches, painted, firstMs, walkMs, ours, walks }: SizedFigures): string[] {
  return [
    `${words}${matches ? '' : ' (no match)'}`,
    String(painted),
    firstMs === null ? '-' : firstMs.toFixed(0),
    walkMs.toFixed(1),
    ours.totalMs.toFixed(1),
    walks === null ? '-' : walks.toFixed(1),
    ours.longestMs.toFixed(1),
    String(ours.overFrame),
    String(ours.count),
  ];
}

const LIVE_HEAD = [
  'drawn anew once a second',
  'changes made',
  'to be painted in the end',
  'missing in the end',
  'stale in the end',
  'looks while it changed',
  'looks with stale paint',
  'stale at once, at most',
  'longest stale ms',
  ...sliceHead(),
  'longest gap ms, without us',
  'longest gap ms, with us',
  'gaps over 16 ms, without us',
  'gaps over 16 ms, with us',
];

function liveRow(result: LiveResult): string[] {
  const { renders, done, expected, missing, stale, sampled, ours } = result;
  const { ownMs: _, ...kinds } = done;
  return [
    renders,
    ...[Object.values(kinds).reduce((sum, count) => sum + count, 0), expected, missing, stale].map(String),
    ...[sampled.looks, sampled.staleLooks, sampled.mostStale].map(String),
    sampled.longestStaleMs.toFixed(0),
    ...sliceCells(ours),
    result.without.longestMs.toFixed(0),
    result.with.longestMs.toFixed(0),
    String(result.without.overFrame),
    String(result.with.overFrame),
  ];
}

function sliceHead(): string[] {
  return ['our longest slice ms', 'our slices over 16 ms', 'our slices', 'ours in all ms', 'of it litter ms'];
}

function sliceCells({ longestMs, overFrame, count, totalMs, collectorMs }: SliceFigures): string[] {
  return [longestMs.toFixed(1), String(overFrame), String(count), totalMs.toFixed(0), collectorMs.toFixed(0)];
}

function named(what: string, functions: readonly FunctionTime[]): string[] {
  if (functions.length === 0) return [];
  const rows = functions.map(({ name, selfMs, totalMs }) => [name, selfMs.toFixed(1), totalMs.toFixed(1)]);
  return [`in the long slices, ${what}:`, table([['', 'self ms', 'total ms'], ...rows])];
}

function transposed(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width + GAP);
        })
        .join(''),
    )
    .join('\n');
}
