/** The index finds all that a look at every phrasing would find: prefix filtering loses nothing. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../cli/read-page.ts';
import { parseClaimList } from '../../data/claim-list.ts';
import list from '../../data/netflix-facebook-messages.json' with { type: 'json' };
import { createEngine, row } from '../../matching/engine.ts';
import type { ClaimIndex } from '../../matching/index/claim-index.ts';
import { compile } from '../../matching/index/compile.ts';
import { scorePage } from '../../matching/match-page.ts';
import { lexicon } from './lists.ts';

/** The same index with every phrasing under each of its predicate's features. */
function unfiltered(index: ClaimIndex): ClaimIndex {
  const lists: Set<number>[] = Array.from({ length: index.weights.length }, () => new Set());
  for (let phrasing = 0; phrasing + 1 < index.phrasingStarts.length; phrasing++) {
    for (const slot of row(index.phrasingSlots, index.phrasingStarts, phrasing)) {
      if (index.slotEntity[slot] === 1) continue;
      for (let at = index.slotStarts[slot] ?? 0; at < (index.slotStarts[slot + 1] ?? 0); at++) {
        lists[index.slotFeatures[at] ?? 0]?.add(phrasing);
      }
    }
  }
  const starts = [0];
  const postings: number[] = [];
  for (const set of lists) {
    postings.push(...[...set].sort((a, b) => a - b));
    starts.push(postings.length);
  }
  return { ...index, postingStarts: Uint32Array.from(starts), postings: Uint32Array.from(postings) };
}

describe('prefix filtering', () => {
  it.each(['en-court-letter', 'fr-lettre-au-tribunal', 'en-netflix-earnings'])('loses no pair of %s', (name) => {
    const parsed = parseClaimList(list);
    if (!parsed.ok) throw new Error('the bundled list is invalid');
    const index = compile([parsed.list], lexicon);
    const page = readPage(`test/pages/${name}.html`);
    const pairs = (of: ClaimIndex) =>
      scorePage(createEngine(lexicon, of), page).scored.map(({ pairs: found }) =>
        found.map(({ claim, fit }) => `${claim} ${fit.toFixed(5)}`).sort(),
      );
    const naive = pairs(unfiltered(index));
    expect(naive.flat().length).toBeGreaterThan(10);
    expect(pairs(index)).toEqual(naive);
  });
});
