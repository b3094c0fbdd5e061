/** Prefix filtering: which phrasings are worth a close look when a sentence has a feature. */
import type { Phrasing } from './claim-phrasings.ts';
import { slotWeight } from './feature-weights.ts';
import type { Slot } from './phrasing-slots.ts';

/**
 * A sentence that covers less than this of a phrasing's predicate (by weight) is never a match, so a phrasing is found
 * by its rarest slots alone: those that outweigh 1 - this share (prefix filtering: Chaudhuri, Ganti, Kaushik,
 * "A primitive operator for similarity joins", ICDE 2006, section 4.2).
 */
export const LEAST_COVERAGE = 0.25;

/** Weights are added up in another order, and in fewer bits, when a sentence is compared. */
const ROUNDING = 1e-5;

/**
 * Feature → phrasings (by place, ascending) that must be looked at when a sentence has it; one list for each of
 * `weights`. Rare is what few slots of all phrasings have.
 */
export function postingLists(phrasings: readonly Phrasing[], weights: readonly number[]): number[][] {
  const frequency = featureFrequency(phrasings, weights.length);
  const frequencyOf = (slot: Slot) => slot.features.reduce((sum, feature) => sum + (frequency[feature] ?? 0), 0);
  const lists: number[][] = weights.map(() => []);
  phrasings.forEach(({ slots }, id) => {
    const predicate = slots.filter((slot) => !slot.entity);
    const total = predicate.reduce((sum, slot) => sum + slotWeight(slot, weights), 0);
    let rest = total;
    for (const slot of predicate.toSorted((a, b) => frequencyOf(a) - frequencyOf(b))) {
      if (rest < LEAST_COVERAGE * total * (1 - ROUNDING)) break;
      for (const feature of slot.features) lists[feature]?.push(id);
      rest -= slotWeight(slot, weights);
    }
  });
  return lists;
}

/** Feature → how many slots have it. */
function featureFrequency(phrasings: readonly Phrasing[], features: number): Uint32Array {
  const frequency = new Uint32Array(features);
  for (const { slots } of phrasings) {
    for (const slot of slots) for (const feature of slot.features) frequency[feature] = (frequency[feature] ?? 0) + 1;
  }
  return frequency;
}
