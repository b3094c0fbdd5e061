/** What a sentence's words say for a claim, against how common they are. */
import type { Engine } from '../engine.ts';
import type { ReadSentence } from '../read-page.ts';
import type { Mention } from '../tables/mentions.ts';
import { knownClaim, wordOfClaim } from './known-claim.ts';

/** Longer ones have a gap, and what stands in it speaks for itself. */
const LONGEST_EXPRESSION = 4;
/** A word that neither lexicon nor list knows counts as something else that the sentence says. */
const UNKNOWN_WEIGHT = 0.7;

/**
 * What of the sentence stands in the claim's vocabulary: as a share of its weight, and as evidence (nats) by mention,
 * the log likelihood ratio of its words in phrasings of the claim and in any sentence, where positive.
 */
export function wordEvidence(
  engine: Engine,
  sentence: ReadSentence,
  claim: number,
): { explained: number; evidence: number[] } {
  const { weights } = engine.index;
  const known = knownClaim(engine, claim);
  let total = 0;
  let explained = 0;
  const evidence: number[] = [];
  const counted = new Set<number>();
  const tokens = new Map<number, number>();
  for (const mention of sentence.mentions) {
    let weight = mention.features.length === 0 ? UNKNOWN_WEIGHT : 0;
    let credit = 0;
    let best = 0;
    let bestFeature = -1;
    for (const feature of mention.features) {
      const word = wordOfClaim(engine, known, feature);
      weight = Math.max(weight, weights[feature] ?? 0);
      credit = Math.max(credit, word.credit);
      if (word.evidence > best) {
        best = word.evidence;
        bestFeature = feature;
      }
    }
    total += weight;
    explained += weight * credit;
    if (best === 0) {
      evidence.push(0);
      continue;
    }
    // A thing said twice is said once, and the words of an expression say nothing beside it.
    const isExpression = mention.to - mention.from <= LONGEST_EXPRESSION;
    const inside = isExpression ? spoken(tokens, mention) : 0;
    evidence.push(counted.has(bestFeature) ? 0 : Math.max(0, best - inside));
    counted.add(bestFeature);
    if (isExpression) for (let at = mention.from; at < mention.to; at++) tokens.set(at, Math.max(inside, best));
  }
  return { explained: total > 0 ? explained / total : 0, evidence };
}

/** The most that a token of this mention has said already, as part of an expression that it shares with others. */
function spoken(tokens: ReadonlyMap<number, number>, { from, to }: Mention): number {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, tokens.get(at) ?? 0);
  return most;
}
