/** How much of one of a claim's texts a query says, and how what it does not say is told instead, or is missing. */
import type { RankIndex } from './rank-index.ts';
import type { RankQuery } from './rank-query.ts';
import type { RankedWord } from './ranked-text.ts';

/** Shares of the text's rarity, 0 to 1, unless said otherwise. */
export interface SaidShare {
  /** Words that are said, or nearly: by likeness of letters. */
  said: number;
  /** The rarity (nats) that is not said. */
  unsaid: number;
  /** Of what the post says outright: words with a capital. */
  names: number;
  /** Not said, but a concept of it is; or one near it. */
  byConcept: number;
  byNear: number;
  /** Not said at all: names; words that the lexicon knows; other words. */
  namesMissing: number;
  knownMissing: number;
  otherMissing: number;
}

/** From this likeness on a word is not missing. */
const ALIKE = 0.6;

/** All 0 for an empty text. */
export function saidShare(text: readonly RankedWord[], query: RankQuery, index: RankIndex): SaidShare {
  const sums = {
    said: 0,
    names: 0,
    byConcept: 0,
    byNear: 0,
    namesMissing: 0,
    knownMissing: 0,
    otherMissing: 0,
    numbersMissing: 0,
  };
  const seen = new Set<number>();
  let total = 0;
  text.forEach((each, at) => {
    const { word, capital } = each;
    if (seen.has(word.stem)) return;
    seen.add(word.stem);
    const rarity = index.stems.rarity(word.stem);
    total += rarity;
    const outright = query.all.has(word.stem);
    const likeness = outright ? 1 : query.likeness.of(word);
    sums.said += rarity * likeness;
    if (!outright && likeness < ALIKE) sums[replacement(each, at > 0, query)] += rarity;
    else if (outright && capital && query.stems.has(word.stem)) sums.names += rarity;
  });
  const share = (sum: number) => (total > 0 ? sum / total : 0);
  return {
    said: share(sums.said),
    unsaid: total - sums.said,
    names: share(sums.names),
    byConcept: share(sums.byConcept),
    byNear: share(sums.byNear),
    namesMissing: share(sums.namesMissing),
    knownMissing: share(sums.knownMissing),
    otherMissing: share(sums.otherMissing),
  };
}

/** What stands for a word that is not said, or what kind of word is missing. The first word has a capital anyway. */
function replacement({ word, capital, concepts }: RankedWord, inside: boolean, query: RankQuery) {
  if (concepts.some((concept) => query.concepts.has(concept))) return 'byConcept';
  if (concepts.some((concept) => query.near.has(concept))) return 'byNear';
  if (word.isNumber) return 'numbersMissing';
  if (capital && inside) return 'namesMissing';
  return concepts.length > 0 ? 'knownMissing' : 'otherMissing';
}
