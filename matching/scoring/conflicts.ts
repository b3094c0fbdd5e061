/** Signs that a sentence speaks of somebody or something else than the claim. */
import type { Engine } from '../engine.ts';
import type { ReadSentence } from '../read-page.ts';
import { knownClaim } from './known-claim.ts';

/** Another entity of the lists that stands only before the sentence. */
const RIVAL_CONTEXT = 0.5;
/** Smaller numbers count people, weeks and points of a list. */
const LEAST_AMOUNT = 10;
/** With so much of the topic or less named in the sentence itself, another company's name takes its place. */
const HALF_TOPIC = 0.5;

/**
 * Years, amounts or parties of the sentence are others than the claim's. Of 400 such pairs in four labelled stories 15
 * were right all the same. `topicHere`: share of the claim's topic that the sentence itself names.
 */
export function conflicts(
  engine: Engine,
  sentence: ReadSentence,
  { years, amounts }: SaidNumbers,
  claim: number,
  topicHere: number,
): boolean {
  if (topicHere <= HALF_TOPIC && namesAnother(engine, sentence, claim)) return true;
  const known = knownClaim(engine, claim);
  return areOthers(years, known.years) || areOthers(amounts, known.amounts);
}

/** Is a year or an amount of the claim among them? */
export function hasNumberOf(engine: Engine, { years, amounts }: SaidNumbers, claim: number): boolean {
  const known = knownClaim(engine, claim);
  return years.some((value) => known.years.has(value)) || amounts.some((value) => known.amounts.has(value));
}

export interface SaidNumbers {
  years: readonly number[];
  amounts: readonly number[];
}

/** What a sentence names of the numbers that claims are told apart by. */
export function numbersIn({ tokens }: ReadSentence): SaidNumbers {
  const numbers = tokens.flatMap(({ number }) => number ?? []);
  return {
    years: numbers.filter(({ unit }) => unit === 'year').map(({ value }) => value),
    amounts: numbers.filter(({ unit, value }) => unit !== 'year' && value >= LEAST_AMOUNT).map(({ value }) => value),
  };
}

/** A claim that demands a number gets one of its numbers, or is refused. */
export function hasDemandedNumber({ index }: Engine, sentence: ReadSentence, claim: number): boolean {
  const from = index.claimNumbers[claim] ?? 0;
  const to = index.claimNumbers[claim + 1] ?? 0;
  if (from === to) return true;
  const wanted = index.numbers.subarray(from, to);
  return sentence.tokens.some((token) => token.number !== null && wanted.includes(token.number.value));
}

/** 1 if the sentence names an entity that has nothing to do with the claim, less if only its context does, else 0. */
export function rivalOf(
  engine: Engine,
  sentence: ReadSentence,
  claim: number,
  context: ReadonlyMap<number, number>,
): number {
  const { entities } = knownClaim(engine, claim);
  const isRival = (feature: number) => !entities.has(feature);
  if (sentence.mentions.some(({ kind, features }) => kind === 'name' && features.every(isRival))) return 1;
  return [...context.keys()].some(isRival) ? RIVAL_CONTEXT : 0;
}

/**
 * Does the sentence have a name that nobody knows? A sentence in which most words have capitals is a headline, and German
 * nouns have them too: no name stands out there.
 */
export function hasStranger({ tokens, mentions, lang }: ReadSentence): boolean {
  if (lang === 'de') return false;
  const words = tokens.filter((token) => token.number === null);
  if (words.filter((token) => token.capital).length > words.length / 2) return false;
  const isName = (at: number) => tokens[at]?.capital === true && (tokens[at]?.word.length ?? 0) > 2;
  return mentions.some(
    ({ kind, features, from }) => kind === 'word' && features.length === 0 && from > 0 && isName(from),
  );
}

/** Is a company named that readers know and that has nothing to do with the claim? */
function namesAnother(engine: Engine, { mentions }: ReadSentence, claim: number): boolean {
  const { index, lexicon } = engine;
  const { entities } = knownClaim(engine, claim);
  const isKnown = (feature: number) => index.knownEntities[feature - lexicon.names.length] === 1;
  return mentions.some(
    ({ kind, features }) =>
      kind === 'name' && features.some(isKnown) && !features.some((feature) => entities.has(feature)),
  );
}

/** The sentence has some, the claim has some, and none is the same. */
function areOthers(values: readonly number[], known: ReadonlySet<number>): boolean {
  return values.length > 0 && known.size > 0 && !values.some((value) => known.has(value));
}
