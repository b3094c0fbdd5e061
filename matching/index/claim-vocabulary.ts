/** Which words a claim is told in, over all its phrasings and its statement. */
import type { Phrasing } from './claim-phrasings.ts';

/** Feature → share of the texts that have it, features ascending. */
export type ClaimVocabulary = ReadonlyMap<number, number>;

/** The weights were learned with shares of so many steps, none of them nothing. */
const STEPS = 255;

/** The vocabulary of one claim's texts, each told by its features; empty where it has none. */
export function vocabularyOf(texts: readonly ReadonlySet<number>[]): ClaimVocabulary {
  const counts = new Map<number, number>();
  for (const features of texts) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([feature, count]): [number, number] => [feature, count / texts.length]).sort(([a], [b]) => a - b),
  );
}

/** A share as scoring knows it. */
export function inSteps(share: number): number {
  return Math.max(1, Math.round(share * STEPS)) / STEPS;
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
