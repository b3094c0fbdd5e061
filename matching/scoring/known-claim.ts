/** What scoring asks of one claim again and again: worked out when a page first comes near it, then remembered. */
import { type Engine, groupsOf, nearOf, row } from '../engine.ts';
import { GROUP_KIND } from '../index/claim-groups.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { type ClaimVocabulary, inSteps, vocabularyOf } from '../index/claim-vocabulary.ts';
import { conceptFrequency, NEAR_CREDIT, WORD_FREQUENCY } from '../index/weights.ts';

export interface KnownClaim {
  /** How many phrasings it has, from a stranger's handful (0) to two hundred (1). */
  richness: number;
  /** Years and amounts that its phrasings, or its demand for numbers, name. */
  years: ReadonlySet<number>;
  amounts: ReadonlySet<number>;
  /** Entities that belong to it: those of its topic and of its phrasings. */
  entities: ReadonlySet<number>;
  /** The words that it is told in. */
  vocabulary: ClaimVocabulary;
  topic: readonly Uint32Array[];
  needs: readonly Uint32Array[];
  not: readonly Uint32Array[];
  /** Features of sentences → what they say for it; filled as they are met (`wordOfClaim`). */
  words: Map<number, WordOfClaim>;
}

/** What one feature of a sentence says for a claim. */
export interface WordOfClaim {
  /** 1 where the claim's vocabulary has it, less where it has a near concept, else 0. */
  credit: number;
  /** Log likelihood ratio (nats) of the feature in phrasings of the claim and in any sentence; 0 where negative. */
  evidence: number;
}

/** A reader meets the claims of a few stories; more than this is a flood. */
const MOST_KNOWN = 2000;
/** A stranger's list has so many phrasings a claim, three or so in each of two languages; the bundled one so many. */
const FEW_PHRASINGS = 6;
const MANY_PHRASINGS = 240;
/** A number between these is a year. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** An entity that fewer of a claim's phrasings name is mentioned in passing ("as WhatsApp did"). */
const BELONGS = 0.08;
/** A word of a phrasing stands in so many of the sentences that make the claim: others put it otherwise. */
const LIKELY = 0.4;
/** A near concept stands for the one of the phrasings in so many of its uses. */
const NEAR_SHARE = 0.08;
/** An entity is named in so many sentences of a page about the story: at least, and more the more claims have it. */
const RARE_ENTITY = 0.02;
const COMMON_ENTITY = 0.6;

export function knownClaim(engine: Engine, claim: number): KnownClaim {
  let known = engine.known.get(claim);
  if (!known) {
    if (engine.known.size >= MOST_KNOWN) engine.known.clear();
    known = learn(engine, claim);
    engine.known.set(claim, known);
  }
  return known;
}

function learn(engine: Engine, claim: number): KnownClaim {
  const { index } = engine;
  const vocabulary = readVocabulary(index, claim);
  const numbers = numbersOf(engine, claim, vocabulary);
  const isYear = (value: number) => value >= FIRST_YEAR && value <= LAST_YEAR;
  const topic = groupsOf(index, claim, GROUP_KIND.topic);
  const phrasings = (index.claimPhrasings[claim + 1] ?? 0) - (index.claimPhrasings[claim] ?? 0);
  const richness = Math.log(phrasings / FEW_PHRASINGS) / Math.log(MANY_PHRASINGS / FEW_PHRASINGS);
  return {
    richness: Math.min(1, Math.max(0, richness)),
    years: new Set(numbers.filter(isYear)),
    amounts: new Set(numbers.filter((value) => !isYear(value))),
    entities: entitiesOf(engine, claim, vocabulary),
    vocabulary,
    topic,
    needs: groupsOf(index, claim, GROUP_KIND.needs),
    not: groupsOf(index, claim, GROUP_KIND.not),
    words: new Map(),
  };
}

/** The words of the claim's phrasings and statement. */
function readVocabulary(index: ClaimIndex, claim: number): ClaimVocabulary {
  const texts: Set<number>[] = [];
  const add = (slots: Uint32Array, starts: Uint32Array, claims: Uint32Array) => {
    for (let text = claims[claim] ?? 0; text < (claims[claim + 1] ?? 0); text++) {
      const features = new Set<number>();
      for (const slot of row(slots, starts, text)) {
        for (const feature of row(index.slotFeatures, index.slotStarts, slot)) features.add(feature);
      }
      texts.push(features);
    }
  };
  add(index.phrasingSlots, index.phrasingStarts, index.claimPhrasings);
  add(index.statementSlots, index.statementStarts, index.claimStatements);
  return new Map([...vocabularyOf(texts)].map(([feature, share]) => [feature, inSteps(share)]));
}

function numbersOf({ lexicon, index }: Engine, claim: number, vocabulary: ClaimVocabulary): number[] {
  const firstWord = lexicon.names.length + index.names.entityIds.length;
  const numbers = [...index.numbers.subarray(index.claimNumbers[claim] ?? 0, index.claimNumbers[claim + 1] ?? 0)];
  for (const feature of vocabulary.keys()) {
    const text = feature >= firstWord ? index.names.wordTexts.at(feature - firstWord) : '';
    if (/^[\d.]+$/.test(text)) numbers.push(Number(text));
  }
  return numbers;
}

function entitiesOf({ lexicon, index }: Engine, claim: number, vocabulary: ClaimVocabulary): Set<number> {
  const first = lexicon.names.length;
  const end = first + index.names.entityIds.length;
  const isEntity = (feature: number) => feature >= first && feature < end;
  const entities = new Set<number>();
  for (let group = index.claimGroups[claim] ?? 0; group < (index.claimGroups[claim + 1] ?? 0); group++) {
    for (const feature of row(index.groupFeatures, index.groupStarts, group))
      if (isEntity(feature)) entities.add(feature);
  }
  for (const [feature, share] of vocabulary) if (isEntity(feature) && share >= BELONGS) entities.add(feature);
  return entities;
}

/** What `feature` says for a claim. */
export function wordOfClaim(engine: Engine, { words, vocabulary }: KnownClaim, feature: number): WordOfClaim {
  let word = words.get(feature);
  if (!word) {
    const own = vocabulary.get(feature) ?? 0;
    let near = 0;
    if (own === 0) for (const other of nearOf(engine, feature)) near = Math.max(near, vocabulary.get(other) ?? 0);
    word = {
      credit: own > 0 ? 1 : near > 0 ? NEAR_CREDIT : 0,
      evidence: Math.log1p((LIKELY * (own || near * NEAR_SHARE)) / frequencyOf(engine, feature)),
    };
    words.set(feature, word);
  }
  return word;
}

/** Share of sentences that have this feature, whatever they say; for an entity, of those on pages about the lists. */
function frequencyOf({ lexicon, index: { entityShares } }: Engine, feature: number): number {
  if (feature < lexicon.names.length) return conceptFrequency(lexicon.commonness[feature] ?? 2);
  const entity = entityShares[feature - lexicon.names.length];
  return entity === undefined ? WORD_FREQUENCY : RARE_ENTITY + COMMON_ENTITY * entity;
}
