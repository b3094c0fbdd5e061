/** The matched sentences of the page as they stand now: what is painted, listed in the popup and opened by a click. */
import type { FoundSentence } from '../../browser/messages.ts';
import type { Block } from '../../page/blocks.ts';
import type { Painted } from '../../page/highlights.ts';
import { rangeOf } from '../../page/ranges.ts';
import type { PageMatches } from './page-matches.ts';

export interface Found {
  sentence: FoundSentence;
  painted: Painted;
}

/** By key, in page order. A sentence whose text has changed since it was read is left out. */
export function foundSentences(blocks: readonly Block[], known: PageMatches): Map<string, Found> {
  const found = new Map<string, Found>();
  blocks.forEach((block, i) => {
    for (const { start, end, lang, matches } of known.of(block.text)) {
      const range = rangeOf(block, start, end);
      const first = matches[0];
      if (!range || !first) continue;
      const key = `${i}.${start}`;
      const sentence = { key, text: block.text.slice(start, end), lang, matches };
      found.set(key, { sentence, painted: { key, range, style: first.tier } });
    }
  });
  return found;
}
