/** Figures of the live page, and of functions, as sections of the table. */
import type { BrowserName } from '../../test/e2e/session.ts';
import type { Row, Section } from '../table.ts';
import { LONGEST_SLICE_MS, wants } from '../targets.ts';
import { count, duration } from '../written.ts';
import type { LiveResult } from './measure-pages.ts';
import type { FunctionTime } from './slice-figures.ts';

/** A column for each way in which the page draws itself anew. */
export function liveSection(browser: BrowserName, live: readonly LiveResult[]): Section {
  const row = (what: string, write: (one: LiveResult) => string, end: Partial<Row> = {}): Row => {
    return { what, cells: live.map(write), ...end };
  };
  const most = (of: (one: LiveResult) => number) => Math.max(...live.map(of));
  const none = (of: (one: LiveResult) => number) => wants({ most: 0 }, most(of), count);
  const longest = most(({ ours }) => ours.longestMs);
  return {
    title: `live page, ${browser}`,
    heads: live.map(({ renders }) => `${renders} anew`),
    rows: [
      row('changes made', ({ done: { ownMs: _, ...kinds } }) => count(Object.values(kinds).reduce((a, b) => a + b, 0))),
      row('to be painted in the end', ({ expected }) => count(expected)),
      row(
        'missing in the end',
        ({ missing }) => count(missing),
        none(({ missing }) => missing),
      ),
      row(
        'stale in the end',
        ({ stale }) => count(stale),
        none(({ stale }) => stale),
      ),
      row('looks with stale paint', ({ sampled }) => `${sampled.staleLooks} of ${sampled.looks}`),
      row('stale at once, at most', ({ sampled }) => count(sampled.mostStale)),
      row('longest stale, ms', ({ sampled }) => duration(sampled.longestStaleMs)),
      row('our longest task, ms', ({ ours }) => duration(ours.longestMs), wants(LONGEST_SLICE_MS, longest, count)),
      row('tasks over a frame, and all', ({ ours }) => `${ours.overFrame} of ${ours.count}`),
      row('ours in all, ms', ({ ours }) => duration(ours.totalMs)),
      row('of it litter, ms', ({ ours }) => duration(ours.collectorMs)),
      row('longest gap without us · with us, ms', (one) => gaps(one, ({ longestMs }) => duration(longestMs))),
      row('gaps over 16 ms without us · with us', (one) => gaps(one, ({ overFrame }) => count(overFrame))),
    ],
    notes: live.flatMap(({ examples }) => examples),
  };
}

function gaps({ without, with: ours }: LiveResult, write: (pulse: LiveResult['with']) => string): string {
  return `${write(without)} · ${write(ours)}`;
}

/** No section without functions. */
export function functionsSection(where: string, functions: readonly FunctionTime[]): Section[] {
  if (functions.length === 0) return [];
  const rows = functions.map(({ name, selfMs, totalMs }) => ({ what: name, cells: [selfMs, totalMs].map(duration) }));
  return [{ title: `in the long tasks, ${where}`, heads: ['self ms', 'total ms'], rows }];
}
