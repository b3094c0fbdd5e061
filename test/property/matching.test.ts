/**
 * The index finds what a look at every phrasing of every claim would find: candidates by posting, or by the page's
 * entities, are two short cuts that lose nothing.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine, type Engine } from '../../matching/engine.ts';
import type { ClaimIndex } from '../../matching/index/claim-index.ts';
import { compile } from '../../matching/index/compile.ts';
import { matchPage, scorePage } from '../../matching/match-page.ts';
import type { PageText } from '../../matching/read-page.ts';
import { lexicon } from '../matching/lists.ts';
import { listAndPage } from './matchable-lists.ts';
import { tries } from './tries.ts';

/** As if every feature stood in more phrasings than there are: looking at each claim is always the shorter way. */
function withoutPostings(index: ClaimIndex): ClaimIndex {
  const { concepts, entityIds, wordTexts } = index.names;
  const features = concepts + entityIds.length + wordTexts.length;
  const more = index.phrasingClaim.length + 1;
  return { ...index, postingStarts: Uint32Array.from({ length: features + 1 }, (_, feature) => feature * more) };
}

/** Looks at every phrasing of every claim that is in reach. */
function naive(index: ClaimIndex): Engine {
  const claimsWithoutTopic = Uint32Array.from(index.claimList, (_, claim) => claim);
  return createEngine(lexicon, { ...withoutPostings(index), claimsWithoutTopic });
}

/** Looks only where the postings lead: near is one more claim, with more phrasings than there are postings. */
function byPostings(index: ClaimIndex): Engine {
  const claimPhrasings = Uint32Array.of(...index.claimPhrasings, 2 ** 31);
  const engine = createEngine(lexicon, index);
  const claimsWithoutTopic = Uint32Array.of(index.claimList.length);
  return { ...engine, index: { ...index, claimPhrasings, claimsWithoutTopic } };
}

/** Sentence by sentence: which claims were looked at closely, with which phrasing, and how they fitted. */
const pairsOf = (engine: Engine, page: PageText) =>
  scorePage(engine, page).scored.map(({ pairs }) =>
    pairs.map(({ claim, phrasing, features, missing }) => ({ claim, phrasing, features, missing: missing.length })),
  );

it('finds all that a look at every phrasing of every claim finds', () => {
  let found = 0;
  fc.assert(
    fc.property(listAndPage, ([list, page]) => {
      const index = compile([list], lexicon);
      const everything = pairsOf(naive(index), page);
      found += everything.flat().length;
      const painted = matchPage(naive(index), page);
      for (const engine of [
        byPostings(index),
        createEngine(lexicon, withoutPostings(index)),
        createEngine(lexicon, index),
      ]) {
        expect(pairsOf(engine, page)).toEqual(everything);
        expect(matchPage(engine, page)).toEqual(painted);
      }
    }),
    tries(0.5),
  );
  expect(found).toBeGreaterThan(0);
});
