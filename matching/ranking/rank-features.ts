/** A query and one of its candidates → named features. */
import type { Candidate } from './candidates.ts';
import { monthsBetween } from './months.ts';
import type { IndexedClaim, RankIndex } from './rank-index.ts';
import type { RankFeatures } from './rank-model.ts';
import type { RankQuery } from './rank-query.ts';
import { saidShare } from './said-share.ts';

/** A rarity (nats) of about this is the highest among ten thousand claims. */
const RAREST = 10;
const MOST_NUMBERS = 3;
/** The words of so many of the first candidates are taken as the query's, too (pseudo-relevance feedback). */
const FEEDBACK = 5;

/** The features of every candidate, in their order. */
export function featuresOf(index: RankIndex, query: RankQuery, candidates: readonly Candidate[]): RankFeatures[] {
  const mostPairs = Math.max(0, ...candidates.map(({ pairs }) => pairs));
  const byPairs = candidates.toSorted((a, b) => b.pairs - a.pairs);
  const pairsRank = new Map(byPairs.map((candidate, rank) => [candidate, rank]));
  const feedback = feedbackWords(index, query, candidates);
  return candidates.flatMap((candidate, rank) => {
    const claim = index.claims[candidate.claim];
    if (!claim) return [];
    const text = saidShare(claim.text, query, index);
    const title = saidShare(claim.title, query, index);
    const rarities = [...claim.stems].filter((stem) => query.all.has(stem)).map((stem) => index.stems.rarity(stem));
    return {
      first: 1 / (1 + rank),
      words: Math.log1p(candidate.stems),
      grams: Math.log1p(candidate.grams),
      concepts: Math.log1p(candidate.concepts),
      pairs: mostPairs > 0 ? candidate.pairs / mostPairs : 0,
      pairsFirst: 1 / (2 + (pairsRank.get(candidate) ?? 0)),
      feedback: feedbackShare(claim, feedback, index),
      textSaid: text.said,
      titleSaid: title.said,
      textUnsaid: Math.log1p(text.unsaid),
      querySaid: sharedRarity(claim, query.stems, index) / (query.rarity || 1),
      rarest: Math.max(0, ...rarities) / RAREST,
      names: text.names + title.names,
      byConcept: text.byConcept + title.byConcept,
      byNear: text.byNear + title.byNear,
      namesMissing: text.namesMissing + title.namesMissing,
      knownMissing: text.knownMissing + title.knownMissing,
      otherMissing: text.otherMissing + title.otherMissing,
      numbersMissing: Math.min(MOST_NUMBERS, missingNumbers(claim, query).length),
      author: sharedRarity(claim, query.author, index) / (query.authorRarity || 1),
      asks: Number(claim.asks),
      film: Number(claim.film && query.post.media),
      ...quotes(claim, query, index),
      ...dates(claim, query),
    };
  });
}

function feedbackShare({ stems }: IndexedClaim, feedback: ReadonlyMap<number, number>, index: RankIndex): number {
  let sum = 0;
  let total = 0;
  for (const stem of stems) {
    const rarity = index.stems.rarity(stem);
    total += rarity;
    sum += rarity * (feedback.get(stem) ?? 0);
  }
  return total > 0 ? sum / total : 0;
}

function sharedRarity(claim: IndexedClaim, stems: ReadonlySet<number>, index: RankIndex): number {
  let sum = 0;
  for (const stem of stems) if (claim.stems.has(stem)) sum += index.stems.rarity(stem);
  return sum;
}

/** Stem → weight, of words of the first candidates that the query does not say. */
function feedbackWords(index: RankIndex, query: RankQuery, candidates: readonly Candidate[]): Map<number, number> {
  const words = new Map<number, number>();
  const most = candidates[0]?.total ?? 1;
  for (const { claim, total } of candidates.slice(0, FEEDBACK)) {
    for (const stem of index.claims[claim]?.stems ?? []) {
      if (!query.all.has(stem)) words.set(stem, (words.get(stem) ?? 0) + total / most / FEEDBACK);
    }
  }
  return words;
}

function missingNumbers(claim: IndexedClaim, query: RankQuery): number[] {
  const numbers = [...claim.text, ...claim.title].flatMap(({ word }) => (word.isNumber ? [word.stem] : []));
  return [...new Set(numbers)].filter((stem) => !query.numbers.has(stem));
}

/** Quotations of the claim: how much of them the query says (nats, and as a share). */
function quotes(claim: IndexedClaim, query: RankQuery, index: RankIndex) {
  let said = 0;
  let total = 0;
  for (const stem of claim.quotes.flat()) {
    const rarity = index.stems.rarity(stem);
    total += rarity;
    if (query.stems.has(stem)) said += rarity;
  }
  return { quoteSaid: Math.log1p(said), quoteShare: total > 0 ? said / total : 0 };
}

/** When the post was written against when the claim says that it happened. Nothing is known of a query without a date. */
function dates({ years, months }: IndexedClaim, { post: { date } }: RankQuery) {
  if (!date) return { sameYear: 0, laterYear: 0, otherMonth: 0 };
  return {
    sameYear: Number(years.includes(date.year)),
    laterYear: Number(years.length > 0 && years.every((year) => year > date.year)),
    otherMonth: Number(months.length > 0 && months.every((month) => monthsBetween(month, date) > 1)),
  };
}
