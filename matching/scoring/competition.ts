/** The claims of one sentence against each other: which words speak for which? */
import { type Engine, row } from '../engine.ts';
import type { Pair } from './score.ts';

/** Evidence (nats) by which a claim is clearly ahead of the next. */
const CLEARLY_AHEAD = 6;
/** Evidence beyond the other claim's, word by word, at which `distinct` is a half. */
const HALF_DISTINCT = 4;

/** Claims that fit one sentence somehow: with so many, `others` is 1. */
const MANY_CLAIMS = 5;
/** Evidence that makes a claim e times stronger beside the others, and beyond which it makes no difference. */
const STRENGTH_STEP = 3;
const MOST_EVIDENCE = 20;

const strength = ({ evidence }: Pair): number => Math.expm1(Math.min(evidence, MOST_EVIDENCE) / STRENGTH_STEP);

/** Fills in the features of every pair of a sentence that depend on the other claims it fits. */
export function compete({ index }: Engine, pairs: readonly Pair[]): void {
  const isKin = (one: number, other: number) => row(index.narrower, index.claimNarrower, one).includes(other);
  const total = pairs.reduce((sum, pair) => sum + strength(pair), 0);
  for (const pair of pairs) {
    const { features, claim, evidenceByMention: own } = pair;
    // A narrower claim says the wider one, too: they do not compete.
    const others = pairs.filter((other) => other !== pair && !isKin(claim, other.claim) && !isKin(other.claim, claim));
    features.others = (pairs.length - 1) / MANY_CLAIMS;
    features.better = pairs.filter(({ evidence }) => evidence > pair.evidence).length / MANY_CLAIMS;
    features.share = strength(pair) / (1 + total);
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
