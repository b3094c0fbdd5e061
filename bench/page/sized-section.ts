/** Figures of a page that rests, as a section of the table. */
import type { BrowserName } from '../../test/e2e/session.ts';
import type { Row, Section } from '../table.ts';
import { LONGEST_SLICE_MS, MANY_WORDS, WALKS, wants } from '../targets.ts';
import { count, duration, megabytes, times } from '../written.ts';
import { WHAT_IS_HELD } from './memory.ts';
import type { SizedFigures } from './sized.ts';

export function sizedSection(browser: BrowserName, figures: SizedFigures): Section {
  const { words, matches, painted, firstMs, walkMs, ours, walks, markJs, loaded } = figures;
  const beside = (value: (figures: NonNullable<SizedFigures['markJs']>) => string) => (markJs ? [value(markJs)] : []);
  const markWalks = markJs && walks !== null ? markJs.ms / walkMs : null;
  const many = words >= MANY_WORDS;
  const rows: Row[] = [
    { what: 'sentences marked', cells: [count(painted), ...beside(({ found }) => count(found))] },
    { what: 'loaded to first highlight, ms', cells: [duration(firstMs), ...beside(({ ms }) => duration(ms))] },
    {
      what: 'main thread in all, ms',
      cells: [duration(ours.totalMs), ...beside(({ ms }) => duration(ms)), ...(markJs ? [] : ['']), duration(walkMs)],
    },
    {
      what: 'in bare walks',
      cells: [times(walks), ...beside(() => times(markWalks))],
      ...wants(many ? WALKS : undefined, walks, times),
    },
    {
      what: 'longest task, ms',
      cells: [duration(ours.longestMs), ...beside(({ ms }) => duration(ms))],
      ...wants(LONGEST_SLICE_MS, ours.longestMs, count),
    },
    { what: 'tasks over a frame, and all', cells: [`${ours.overFrame} of ${ours.count}`] },
    { what: 'memory held', cells: [megabytes(figures.heldBytes), ...beside(({ heldBytes }) => megabytes(heldBytes))] },
  ];
  const title = `page, ${browser}, ${count(words)} words${matches ? '' : ', no match'}`;
  const notes = loaded
    ? [`Loaded on it: ${loaded.scripts.join(', ') || 'no script'}; style sheets: ${loaded.styles}.`]
    : [];
  return {
    title,
    heads: ['Sidenote', markJs ? 'mark.js' : '', 'bare walk'],
    rows,
    notes: matches && !many ? notes : [...notes, `Memory: ${WHAT_IS_HELD[browser]}.`],
  };
}
