/** The matched sentences of the page as they stand now: what is painted, listed in the popup and opened by a click. */
import type { MarkedSentence } from '../../browser/card-port.ts';
import type { MatchedSentence } from '../../browser/messages.ts';
import { quoteOf } from '../../data/quote.ts';
import type { Block } from '../../page/blocks.ts';
import type { Painted } from '../../page/highlights.ts';
import { rangeOf } from '../../page/ranges.ts';
import type { PageMatches } from './page-matches.ts';

export type Found = MarkedSentence & Painted;

interface Made {
  /** What it was made of. */
  sentences: readonly MatchedSentence[];
  found: readonly Found[];
}

/** What was made for a block, and its name: an untouched one keeps both however the page changes around it. */
const made = new WeakMap<Block, Made>();
const names = new WeakMap<Block, number>();
let lastName = 0;

/** In reading order. A sentence whose text had changed before it was first looked for is left out. */
export function foundSentences(blocks: readonly Block[], known: PageMatches): Found[] {
  const all: Found[] = [];
  for (const block of blocks) {
    const sentences = known.of(block);
    if (sentences.length > 0) all.push(...foundIn(block, sentences));
  }
  return all;
}

function foundIn(block: Block, sentences: readonly MatchedSentence[]): readonly Found[] {
  const before = made.get(block);
  if (before?.sentences === sentences && before.found.length === sentences.length) return before.found;
  const found = sentences.flatMap((sentence) => foundOf(block, sentence) ?? []);
  made.set(block, { sentences, found });
  return found;
}

function foundOf(block: Block, { start, end, lang, matches }: MatchedSentence): Found | null {
  const [first] = matches;
  const range = first && rangeOf(block, start, end);
  if (!range) return null;
  const { tier, stance } = first;
  const key = `${nameOf(block)}.${start}`;
  const { exact: text, prefix, suffix } = quoteOf(block.text, start, end);
  return { key, range, under: range.toString(), tier, stance, sentence: { key, text, prefix, suffix, lang, matches } };
}

function nameOf(block: Block): number {
  const known = names.get(block);
  if (known !== undefined) return known;
  lastName++;
  names.set(block, lastName);
  return lastName;
}
