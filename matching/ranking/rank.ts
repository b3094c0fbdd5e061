/** A query in, the claims it is likeliest to make out. For lists of claims that have nothing but texts. */
import { findCandidates } from './candidates.ts';
import { featuresOf } from './rank-features.ts';
import type { RankIndex } from './rank-index.ts';
import { type RankFeatures, rankScore } from './rank-model.ts';
import { readQuery } from './rank-query.ts';

export interface Ranked {
  /** The claim's place among those that were indexed. */
  claim: number;
  /** Compares claims of one query only. */
  score: number;
}

/** The best claims for `query`, at most `top`, best first; none where no claim has a word of it. */
export function rank(index: RankIndex, query: string, top: number): Ranked[] {
  return lookClosely(index, query)
    .map(({ claim, features }) => ({ claim, score: rankScore(features) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, top);
}

/** Every candidate with its features, in the order of the first look: what `rank` decides on, and training learns from. */
export function lookClosely(index: RankIndex, query: string): { claim: number; features: RankFeatures }[] {
  const read = readQuery(query, index);
  const candidates = findCandidates(index, read);
  return featuresOf(index, read, candidates).flatMap((features, i) => {
    const claim = candidates[i]?.claim;
    return claim === undefined ? [] : [{ claim, features }];
  });
}
