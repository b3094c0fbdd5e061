/** Where words a reader typed stand in a text. */
import { fold } from '../fold.ts';

/** A stretch of text that was searched for, or one between two of those. */
export interface Piece {
  text: string;
  found: boolean;
}

/** UTF-16 offsets. */
type Range = readonly [start: number, end: number];

/** How much of a text is shown before and after the first word found, in UTF-16 units: about a line and a half. */
const BEFORE = 60;
const AFTER = 130;

/** Folds text for searching: accents, case, and the several apostrophes and hyphens that one key types. */
export function searchable(text: string): string {
  // Most texts have nothing to fold but their case, and folding takes long.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return fold(text).replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

/** The words of a query, folded, each once, the longest first; quotation marks around them do not count. */
export function wordsOf(query: string): string[] {
  const words = searchable(query)
    .split(/\s+/)
    .map((word) => word.replace(/^["'“”„«»([]+|["'“”„«»)\],;:.!?]+$/g, ''))
    .filter((word) => word !== '');
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}

/** The whole text in pieces; one that is not found where it has none of the words. */
export function piecesOf(text: string, words: readonly string[]): Piece[] {
  return pieces(text, rangesOf(text, words), 0, text.length);
}

/** The text around the first word found, in pieces, cut between words and with an ellipsis where it is cut. */
export function excerptOf(text: string, words: readonly string[]): Piece[] {
  const ranges = rangesOf(text, words);
  const first = ranges[0]?.[0] ?? 0;
  const start = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const wanted = Math.max(ranges[0]?.[1] ?? 0, start + BEFORE + AFTER);
  const end = wanted >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wanted), ranges[0]?.[1] ?? 0);
  // A text without spaces is cut where it is, never inside what was found.
  const from = Math.min(start, first);
  const shown = ranges.filter(([, until]) => until <= end);
  const between = (found: boolean, cut: string): Piece[] => (found ? [{ text: cut, found: false }] : []);
  return [...between(from > 0, '… '), ...pieces(text, shown, from, end), ...between(end < text.length, ' …')];
}

function pieces(text: string, ranges: readonly Range[], from: number, to: number): Piece[] {
  const all: Piece[] = [];
  let at = from;
  for (const [start, end] of ranges) {
    if (start > at) all.push({ text: text.slice(at, start), found: false });
    all.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < to) all.push({ text: text.slice(at, to), found: false });
  return all;
}

/** Where the words stand in the text as it is written, in order; those that touch or overlap are one. */
function rangesOf(text: string, words: readonly string[]): Range[] {
  const { folded, origin } = foldedWithOrigin(text);
  const hits: Range[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hits.push([origin[at] ?? 0, origin[at + word.length] ?? text.length]);
    }
  }
  const joined: [number, number][] = [];
  for (const [start, end] of hits.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Folding may change a text's length: `origin` has for each unit of the folded text the offset it comes from. */
function foldedWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = searchable(character);
    for (let unit = 0; unit < plain.length; unit++) origin.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, origin };
}
