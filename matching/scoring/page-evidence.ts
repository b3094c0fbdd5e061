/**
 * A claim against the whole page: on a page about Netflix every sentence has some words of every claim about Netflix, so
 * that a sentence has to stand out from the others; and a title that makes the claim tells what its sentences are about.
 */
import type { Engine } from '../engine.ts';
import type { ClaimEvidence, PageFacts } from '../read-page.ts';
import { claimId } from './facts.ts';
import type { Pair } from './score.ts';

/** Evidence (nats) by which a sentence clearly stands out. */
const CLEARLY_ABOVE = 10;
/** Evidence that is a great deal. */
const MUCH_EVIDENCE = 20;
/** Sentences before and after that count as near. */
const NEAR_SENTENCES = 2;
const NOTHING: ClaimEvidence = { sum: 0, most: 0, second: 0 };

/** Adds the page's sentences to `facts`, and gives every pair the features that compare it with the page and its title. */
export function addPageEvidence(
  engine: Engine,
  scored: readonly { pairs: readonly Pair[] }[],
  titlePairs: readonly Pair[],
  facts: PageFacts,
): void {
  facts.sentences += scored.length;
  for (const { pairs } of scored) {
    for (const { claim, evidence } of pairs) {
      const id = claimId(engine, claim);
      facts.evidence[id] = withEvidence(facts.evidence[id] ?? NOTHING, evidence);
    }
  }
  const title = new Map(titlePairs.map((pair) => [pair.claim, pair]));
  scored.forEach(({ pairs }, i) => {
    const neighbours = [
      ...scored.slice(Math.max(0, i - NEAR_SENTENCES), i),
      ...scored.slice(i + 1, i + 1 + NEAR_SENTENCES),
    ].flatMap((sentence) => sentence.pairs);
    for (const { claim, evidence, features } of pairs) {
      const all = facts.evidence[claimId(engine, claim)] ?? NOTHING;
      const mean = (all.sum - evidence) / Math.max(1, facts.sentences - 1);
      const most = evidence === all.most ? all.second : all.most;
      features.aboveMean = (evidence - mean) / CLEARLY_ABOVE;
      features.aboveMost = (evidence - most) / CLEARLY_ABOVE;
      const named = title.get(claim)?.features;
      features.titleCoverage = named?.coverage ?? 0;
      features.titleEvidence = named?.evidence ?? 0;
      features.titleAgrees = (features.titleEvidence * evidence) / MUCH_EVIDENCE;
      features.near =
        Math.max(0, ...neighbours.map((other) => (other.claim === claim ? other.evidence : 0))) / MUCH_EVIDENCE;
    }
  });
}

function withEvidence({ sum, most, second }: ClaimEvidence, evidence: number): ClaimEvidence {
  if (evidence > most) return { sum: sum + evidence, most: evidence, second: most };
  return { sum: sum + evidence, most, second: evidence < most ? Math.max(second, evidence) : second };
}
