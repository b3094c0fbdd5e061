/** The first look: which claims have most in common with a query, before each is looked at closely. */
import type { RankIndex } from './rank-index.ts';
import type { RankQuery } from './rank-query.ts';

export interface Candidate {
  claim: number;
  stems: number;
  grams: number;
  concepts: number;
  pairs: number;
  /** All together. */
  total: number;
}

/** What each kind of term is worth beside the words. Flat between half and twice these. */
const KIND_WEIGHTS = { grams: 0.3, concepts: 0.25, pairs: 0.35 } as const;
/** So many are looked at closely: of the labelled posts, 98 % have their claim among them. */
const POOL = 100;

/** The most promising claims, best first; fewer than `POOL` where fewer have anything in common with the query. */
export function findCandidates(index: RankIndex, query: RankQuery): Candidate[] {
  const scores = (kind: 'stems' | 'grams' | 'concepts') => {
    const list = new Float32Array(index.claims.length);
    index[kind].addTo(list, query.terms[kind]);
    return list;
  };
  const stems = scores('stems');
  const grams = scores('grams');
  const concepts = scores('concepts');
  const sums = stems.map(
    (score, claim) => score + KIND_WEIGHTS.grams * (grams[claim] ?? 0) + KIND_WEIGHTS.concepts * (concepts[claim] ?? 0),
  );
  return best(sums)
    .map((claim) => {
      const pairs = index.pairs.score(claim, query.terms.pairs);
      return {
        claim,
        stems: stems[claim] ?? 0,
        grams: grams[claim] ?? 0,
        concepts: concepts[claim] ?? 0,
        pairs,
        total: (sums[claim] ?? 0) + KIND_WEIGHTS.pairs * pairs,
      };
    })
    .sort((a, b) => b.total - a.total || a.claim - b.claim);
}

/** The places of the `POOL` highest scores above 0. */
function best(scores: Float32Array): number[] {
  const positive: number[] = [];
  const line = scores.length > POOL ? (scores.toSorted()[scores.length - POOL] ?? 0) : 0;
  scores.forEach((score, claim) => {
    if (score > 0 && score >= line) positive.push(claim);
  });
  return positive.slice(0, POOL);
}
