/** What scoring asks of one claim again and again: worked out when a page first comes near it, then remembered. */
import { type Engine, groupsOf, nearOf, row, shareIn } from '../engine.ts';
import { GROUP_KIND } from '../index/claim-groups.ts';
import { conceptFrequency, NEAR_CREDIT, WORD_FREQUENCY } from '../index/weights.ts';

export interface KnownClaim {
  /** How many phrasings it has, from a stranger's handful (0) to two hundred (1). */
  richness: number;
  /** Years and amounts that its phrasings, or its demand for numbers, name. */
  years: ReadonlySet<number>;
  amounts: ReadonlySet<number>;
  /** Entities that belong to it: those of its topic and of its phrasings. */
  entities: ReadonlySet<number>;
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
  const numbers = numbersOf(engine, claim);
  const isYear = (value: number) => value >= FIRST_YEAR && value <= LAST_YEAR;
  const topic = groupsOf(index, claim, GROUP_KIND.topic);
  const phrasings = (index.claimPhrasings[claim + 1] ?? 0) - (index.claimPhrasings[claim] ?? 0);
  const richness = Math.log(phrasings / FEW_PHRASINGS) / Math.log(MANY_PHRASINGS / FEW_PHRASINGS);
  return {
    richness: Math.min(1, Math.max(0, richness)),
    years: new Set(numbers.filter(isYear)),
    amounts: new Set(numbers.filter((value) => !isYear(value))),
    entities: entitiesOf(engine, claim),
    topic,
    needs: groupsOf(index, claim, GROUP_KIND.needs),
    not: groupsOf(index, claim, GROUP_KIND.not),
    words: new Map(),
  };
}

function numbersOf({ lexicon, index }: Engine, claim: number): number[] {
  const firstWord = lexicon.names.length + index.names.entities.length;
  const numbers = [...index.numbers.subarray(index.claimNumbers[claim] ?? 0, index.claimNumbers[claim + 1] ?? 0)];
  for (const feature of row(index.vocabulary, index.claimVocabulary, claim)) {
    const text = feature >= firstWord ? index.names.words[feature - firstWord] : undefined;
    if (text !== undefined && /^[\d.]+$/.test(text)) numbers.push(Number(text));
  }
  return numbers;
}

function entitiesOf({ lexicon, index }: Engine, claim: number): Set<number> {
  const first = lexicon.names.length;
  const end = first + index.names.entities.length;
  const isEntity = (feature: number) => feature >= first && feature < end;
  const entities = new Set<number>();
  for (let group = index.claimGroups[claim] ?? 0; group < (index.claimGroups[claim + 1] ?? 0); group++) {
    for (const feature of row(index.groupFeatures, index.groupStarts, group))
      if (isEntity(feature)) entities.add(feature);
  }
  const from = index.claimVocabulary[claim] ?? 0;
  row(index.vocabulary, index.claimVocabulary, claim).forEach((feature, i) => {
    if (isEntity(feature) && shareIn(index.vocabularyShares, from + i) >= BELONGS) entities.add(feature);
  });
  return entities;
}

/** What `feature` says for `claim`, whose knowledge is `known`. */
export function wordOfClaim(engine: Engine, claim: number, known: KnownClaim, feature: number): WordOfClaim {
  let word = known.words.get(feature);
  if (!word) {
    const own = shareOf(engine, claim, feature);
    let near = 0;
    if (own === 0) for (const other of nearOf(engine, feature)) near = Math.max(near, shareOf(engine, claim, other));
    word = {
      credit: own > 0 ? 1 : near > 0 ? NEAR_CREDIT : 0,
      evidence: Math.log1p((LIKELY * (own || near * NEAR_SHARE)) / frequencyOf(engine, feature)),
    };
    known.words.set(feature, word);
  }
  return word;
}

/** Share of the claim's phrasings that have the feature. */
function shareOf({ index }: Engine, claim: number, feature: number): number {
  let low = index.claimVocabulary[claim] ?? 0;
  let high = (index.claimVocabulary[claim + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = index.vocabulary[middle] ?? 0;
    if (at === feature) return shareIn(index.vocabularyShares, middle);
    if (at < feature) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Share of sentences that have this feature, whatever they say; for an entity, of those on pages about the lists. */
function frequencyOf({ lexicon, entityShares }: Engine, feature: number): number {
  if (feature < lexicon.names.length) return conceptFrequency(lexicon.commonness[feature] ?? 2);
  const entity = entityShares[feature - lexicon.names.length];
  return entity === undefined ? WORD_FREQUENCY : RARE_ENTITY + COMMON_ENTITY * entity;
}
