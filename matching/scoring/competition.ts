/** The claims of one sentence against each other: which words speak for which? */
import { type Engine, row } from '../engine.ts';
import type { Pair } from './score.ts';

/** Evidence (nats) by which a claim is clearly ahead of the next. */
const CLEARLY_AHEAD = 6;
/** Evidence beyond the other claim's, word by word, at which `distinct` is a half. */
const HALF_DISTINCT = 4;

/** Fills in the features `lead`, `ahead` and `distinct` of every pair of a sentence. */
export function compete({ index }: Engine, pairs: readonly Pair[]): void {
  const isKin = (one: number, other: number) => row(index.narrower, index.claimNarrower, one).includes(other);
  for (const pair of pairs) {
    const { features, claim, evidenceByMention: own } = pair;
    // A narrower claim says the wider one, too: they do not compete.
    const others = pairs.filter((other) => other !== pair && !isKin(claim, other.claim) && !isKin(other.claim, claim));
    features.lead = pair.fit - Math.max(0, ...others.map(({ fit }) => fit));
    // Only over the words that speak for this claim: a sentence may make another claim with its other words.
    const margins = others.map((other) =>
      own.reduce((sum, value, k) => sum + (value > 0 ? value - (other.evidenceByMention[k] ?? 0) : 0), 0),
    );
    const least = margins.length > 0 ? Math.min(...margins) : pair.evidence;
    const rival = others[margins.indexOf(least)];
    features.ahead = Math.max(-1, Math.min(1, least / CLEARLY_AHEAD));
    const distinct = own.reduce((sum, value, k) => sum + Math.max(0, value - (rival?.evidenceByMention[k] ?? 0)), 0);
    features.distinct = distinct / (distinct + HALF_DISTINCT);
  }
}
