/** What a feature is worth before anything is learned. The model (`model.ts`) sits on top of these. */

const CONCEPT_WEIGHTS = [0, 0.3, 0.8, 1.3, 1.8] as const;

/** Weight of a concept by its commonness in news (1 in nearly every article … 4 rare and telling). */
export function conceptWeight(commonness: number): number {
  return CONCEPT_WEIGHTS[commonness] ?? 1;
}

/**
 * Share of news sentences that have a concept, by its commonness: medians over 17,000 English and French sentences of
 * general news and text (2.5, 0.7, 0.3 and 0.04 %), rounded.
 */
const CONCEPT_FREQUENCIES = [1, 0.025, 0.0075, 0.0026, 0.0006] as const;

export function conceptFrequency(commonness: number): number {
  return CONCEPT_FREQUENCIES[commonness] ?? 0.0075;
}

/** The same for a word that the lexicon does not know, and for a number. */
export const WORD_FREQUENCY = 0.001;

/** A word that the lexicon does not know: as telling as a telling concept. */
export const WORD_WEIGHT = 1.4;
export const ENTITY_WEIGHT = 1;
export const NUMBER_WEIGHT = 1.4;
/** Many sentences share a year. */
export const YEAR_WEIGHT = 0.8;
/** What a near concept is worth in place of the one a phrasing names. */
export const NEAR_CREDIT = 0.6;

/** Where few claims have a feature it tells them apart: 1 for one of many claims, down to 0.5 where all have it. */
export function rarityFactor(claimsWith: number, claims: number): number {
  if (claimsWith === 0 || claims < 2) return 1;
  return 0.5 + (0.5 * Math.log(1 + claims / claimsWith)) / Math.log(1 + claims);
}
