/** What is wrong with the paint of a page, by what the page itself sees and what the extension says it has found. */
import type { Told } from './extension-side.ts';
import type { Look } from './in-page/witness.ts';
import type { FuzzPage } from './page.ts';

/** Whether the page takes our paint away: then less than was found may be seen, but nothing else. */
export function mayBeEmptied({ hostilities, mutation }: FuzzPage): boolean {
  return [...hostilities, mutation].some((name) => /^highlights (?:emptied|moved|of its own)/.test(name));
}

export function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return some.map(bare).toSorted().join('\n') === others.map(bare).toSorted().join('\n');
}

export function isAmong(text: string, others: readonly string[]): boolean {
  return placeOf(text, others) >= 0;
}

function placeOf(text: string, others: readonly string[]): number {
  return others.findIndex((other) => bare(other) === bare(text));
}

/** In broken markup nobody can say whose the space between two gaps is. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** In words; empty if all is well. */
export function faultsOfPaint(page: FuzzPage, { painted }: Look, { found }: Told): string[] {
  const faults = painted.flatMap(({ fault, text }) => (fault === '' ? [] : [`the paint of “${text}” ${fault}`]));
  const left = [...found];
  for (const { text } of painted) {
    const at = placeOf(text, left);
    if (at < 0) faults.push(`painted, not found: “${text}”`);
    else left.splice(at, 1);
  }
  if (!mayBeEmptied(page)) faults.push(...left.map((text) => `found, not painted: “${text}”`));
  return faults;
}
