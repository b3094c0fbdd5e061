/** How usual each word is for a claim: a quick look before the matcher is asked. */
import type { LintedClaim, LintedSlot } from './linted-list.ts';

/** Share at which a word is usual for a claim. */
const USUAL = 0.1;

export class ClaimShares {
  /** Claim → feature → share of its phrasings that have it. */
  readonly #shares = new Map<string, ReadonlyMap<number, number>>();

  constructor(claims: readonly LintedClaim[]) {
    for (const { claim, phrasings } of claims) {
      const counts = new Map<number, number>();
      for (const { slots } of phrasings) {
        for (const feature of new Set(slots.flatMap(({ features }) => features))) {
          counts.set(feature, (counts.get(feature) ?? 0) + 1);
        }
      }
      this.#shares.set(claim.id, new Map([...counts].map(([feature, count]) => [feature, count / phrasings.length])));
    }
  }

  /** How usual what is said is for this claim: 0 not at all; only for comparing claims. */
  usual(slots: readonly LintedSlot[], claim: string): number {
    const shares = this.#shares.get(claim);
    return slots.reduce((sum, { kind, features, weight }) => {
      if (kind === 'entity') return sum;
      const share = Math.max(...features.map((feature) => shares?.get(feature) ?? 0));
      return sum + weight * Math.log1p(share / USUAL);
    }, 0);
  }
}
