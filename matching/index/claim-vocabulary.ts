/** Which words a claim is told in, over all its phrasings. */
import { featuresOf, type Phrasing } from './claim-phrasings.ts';

/** A share of 1 as the index stores it, in a byte. */
export const WHOLE_SHARE = 255;

/** Feature → share of the phrasings that have it, features ascending. */
export type ClaimVocabulary = ReadonlyMap<number, number>;

/** The vocabulary of one claim's phrasings; empty where it has none. */
export function vocabularyOf(phrasings: readonly Phrasing[]): ClaimVocabulary {
  const counts = new Map<number, number>();
  for (const phrasing of phrasings) {
    for (const feature of featuresOf([phrasing])) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Map(
    [...counts]
      .map(([feature, count]): [number, number] => [feature, count / phrasings.length])
      .sort(([a], [b]) => a - b),
  );
}

/** Of a word's senses, the one that most phrasings of the claim share is meant: it comes first and names the slot. */
export function likeliestFirst(phrasings: readonly Phrasing[], vocabulary: ClaimVocabulary): Phrasing[] {
  const share = (feature: number) => vocabulary.get(feature) ?? 0;
  return phrasings.map(({ slots }) => ({
    slots: slots.map(({ features, entity }) => ({
      features: features.toSorted((a, b) => share(b) - share(a)),
      entity,
    })),
  }));
}
