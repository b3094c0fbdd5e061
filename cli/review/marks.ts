/** What an engine marks on a set of pages, so that two engines can be compared. */
import type { Engine } from '../../matching/engine.ts';
import { matchPage } from '../../matching/match-page.ts';
import type { PageText } from '../../matching/read-page.ts';

export interface Mark {
  /** Index of the page. */
  page: number;
  /** Index of the block in the page. */
  block: number;
  claim: string;
  text: string;
}

/** By page, place and claim. */
export type Marks = ReadonlyMap<string, Mark>;

export function marksOf(engine: Engine, pages: readonly PageText[]): Marks {
  const marks = new Map<string, Mark>();
  pages.forEach((page, at) => {
    for (const { block, start, end, matches } of matchPage(engine, page).sentences) {
      const text = page.blocks[block]?.text.slice(start, end) ?? '';
      for (const { claim } of matches) marks.set(`${at} ${block} ${start} ${claim}`, { page: at, block, claim, text });
    }
  });
  return marks;
}

/** The marks of `these` that are not among `those`. */
export function marksWithout(these: Marks, those: Marks): Mark[] {
  return [...these].flatMap(([key, mark]) => (those.has(key) ? [] : [mark]));
}
