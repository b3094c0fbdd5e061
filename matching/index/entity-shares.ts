/** How little each entity's name tells claims apart. */
import { type ClaimVocabulary, inSteps } from './claim-vocabulary.ts';

/**
 * Entity → the mean share of the claims' texts that name it.
 * @param vocabularies one a claim
 * @param first the feature of the first of the `count` entities
 */
export function entityShares(vocabularies: readonly ClaimVocabulary[], first: number, count: number): Float32Array {
  const shares = new Float32Array(count);
  for (const vocabulary of vocabularies) {
    for (const [feature, share] of vocabulary) {
      const entity = feature - first;
      if (entity < 0 || entity >= count) continue;
      shares[entity] = (shares[entity] ?? 0) + inSteps(share) / vocabularies.length;
    }
  }
  return shares;
}
