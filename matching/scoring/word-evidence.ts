/** What a sentence's words say for a claim, against how common they are. */
import { type Engine, nearOf, row } from '../engine.ts';
import { conceptFrequency, NEAR_CREDIT, WORD_FREQUENCY } from '../index/weights.ts';
import type { ReadSentence } from '../read-page.ts';
import type { Mention } from '../tables/mentions.ts';

/** A word of a phrasing stands in so many of the sentences that make the claim: others put it otherwise. */
const LIKELY = 0.4;
/** A near concept stands for the one of the phrasings in so many of its uses. */
const NEAR_SHARE = 0.3;
/** An entity is named in so many sentences of a page about the story: at least, and more the more claims have it. */
const RARE_ENTITY = 0.02;
const COMMON_ENTITY = 0.6;
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
  const { index } = engine;
  const vocabulary = row(index.vocabulary, index.claimVocabulary, claim);
  const first = index.claimVocabulary[claim] ?? 0;
  const share = (feature: number) => {
    const at = indexIn(vocabulary, feature);
    return at < 0 ? 0 : (index.vocabularyShares[first + at] ?? 0);
  };
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
      weight = Math.max(weight, index.weights[feature] ?? 0);
      const own = share(feature);
      let near = 0;
      if (own === 0) for (const other of nearOf(engine, feature)) near = Math.max(near, share(other));
      credit = Math.max(credit, own > 0 ? 1 : near > 0 ? NEAR_CREDIT : 0);
      const ratio = Math.log1p((LIKELY * (own || near * NEAR_SHARE)) / frequencyOf(engine, feature));
      if (ratio > best) {
        best = ratio;
        bestFeature = feature;
      }
    }
    total += weight;
    explained += weight * credit;
    // A thing said twice is said once, and the words of an expression say nothing beside it.
    const inside = mention.to - mention.from <= LONGEST_EXPRESSION ? spoken(tokens, mention) : 0;
    evidence.push(counted.has(bestFeature) ? 0 : Math.max(0, best - inside));
    counted.add(bestFeature);
    if (mention.to - mention.from <= LONGEST_EXPRESSION)
      for (let at = mention.from; at < mention.to; at++) tokens.set(at, Math.max(inside, best));
  }
  return { explained: total > 0 ? explained / total : 0, evidence };
}

/** The most that a token of this mention has said already, as part of an expression that it shares with others. */
function spoken(tokens: ReadonlyMap<number, number>, { from, to }: Mention): number {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, tokens.get(at) ?? 0);
  return most;
}

/** Share of sentences that have this feature, whatever they say; for an entity, of those on pages about the lists. */
function frequencyOf({ lexicon, entityShares }: Engine, feature: number): number {
  if (feature < lexicon.names.length) return conceptFrequency(lexicon.commonness[feature] ?? 2);
  const entity = entityShares[feature - lexicon.names.length];
  return entity === undefined ? WORD_FREQUENCY : RARE_ENTITY + COMMON_ENTITY * entity;
}

/** Where `value` stands in the ascending `sorted`; -1 if it does not. */
function indexIn(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] ?? 0;
    if (at === value) return middle;
    if (at < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
