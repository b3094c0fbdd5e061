/** How much each feature tells among the claims of one index. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import { featuresOf, type Phrasing } from './claim-phrasings.ts';
import type { EntityTable } from './entity-table.ts';
import type { Slot } from './phrasing-slots.ts';
import { conceptWeight, ENTITY_WEIGHT, rarityFactor } from './weights.ts';

/** What every feature tells by itself, in feature order: concepts, entities, the index's own words. */
export function baseWeights(lexicon: Lexicon, { entities }: EntityTable, words: readonly number[]): number[] {
  return [...Array.from(lexicon.commonness, conceptWeight), ...entities.map(() => ENTITY_WEIGHT), ...words];
}

/** `base`, less where most claims have the feature. `phrasings`: one list a claim. */
export function weighAmongClaims(base: readonly number[], phrasings: readonly (readonly Phrasing[])[]): number[] {
  const claimsWith = new Uint32Array(base.length);
  for (const list of phrasings) {
    for (const feature of featuresOf(list)) claimsWith[feature] = (claimsWith[feature] ?? 0) + 1;
  }
  return base.map((weight, feature) => weight * rarityFactor(claimsWith[feature] ?? 0, phrasings.length));
}

/** A slot weighs as much as the weightiest of its alternatives. */
export function slotWeight({ features }: Slot, weights: readonly number[]): number {
  return Math.max(...features.map((feature) => weights[feature] ?? 0));
}
