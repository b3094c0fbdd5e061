/**
 * A claim against the whole page: on a page about Netflix every sentence has some words of every claim about Netflix, so
 * that a sentence has to stand out from the others; and a title that makes the claim tells what its sentences are about.
 */
import type { Engine } from '../engine.ts';
import type { MostEvidence, PageFacts } from '../read-page.ts';
import { claimId } from './facts.ts';
import type { Pair } from './score.ts';

/** Evidence (nats) by which a sentence clearly stands out. */
const CLEARLY_ABOVE = 10;
/** Evidence that is a great deal. */
const MUCH_EVIDENCE = 20;
/** Evidence at which `titleEvidence` is a half. */
const HALF_EVIDENCE = 8;
/** Sentences before and after that count as near. */
const NEAR_SENTENCES = 2;
const NOTHING: MostEvidence = { most: 0, second: 0 };

/** Adds the page's sentences to `facts`, and gives every pair the features that compare it with the page and its title. */
export function addPageEvidence(
  engine: Engine,
  scored: readonly { pairs: readonly Pair[] }[],
  titlePairs: readonly Pair[],
  facts: PageFacts,
): void {
  const page = new Map<number, MostEvidence>();
  for (const { pairs } of scored) {
    for (const { claim, evidence } of pairs) {
      const earlier = page.get(claim) ?? facts.evidence[claimId(engine, claim)] ?? NOTHING;
      page.set(claim, withEvidence(earlier, evidence));
    }
  }
  for (const [claim, evidence] of page) facts.evidence[claimId(engine, claim)] = evidence;
  const title = new Map(titlePairs.map((pair) => [pair.claim, pair]));
  scored.forEach(({ pairs }, i) => {
    const near = nearEvidence(scored, i);
    for (const { claim, evidence, features } of pairs) {
      const { most, second } = page.get(claim) ?? NOTHING;
      features.aboveMost = (evidence - (evidence === most ? second : most)) / CLEARLY_ABOVE;
      const told = title.get(claim)?.evidence ?? 0;
      features.titleCoverage = title.get(claim)?.coverage ?? 0;
      features.titleEvidence = told / (told + HALF_EVIDENCE);
      features.titleAgrees = (features.titleEvidence * evidence) / MUCH_EVIDENCE;
      features.near = (near.get(claim) ?? 0) / MUCH_EVIDENCE;
    }
  });
}

/** Claim → the most evidence for it in the sentences around sentence `at`. */
function nearEvidence(scored: readonly { pairs: readonly Pair[] }[], at: number): Map<number, number> {
  const near = new Map<number, number>();
  for (let i = Math.max(0, at - NEAR_SENTENCES); i <= Math.min(scored.length - 1, at + NEAR_SENTENCES); i++) {
    if (i === at) continue;
    for (const { claim, evidence } of scored[i]?.pairs ?? []) near.set(claim, Math.max(evidence, near.get(claim) ?? 0));
  }
  return near;
}

function withEvidence({ most, second }: MostEvidence, evidence: number): MostEvidence {
  if (evidence > most) return { most: evidence, second: most };
  return evidence < most ? { most, second: Math.max(second, evidence) } : { most, second };
}
