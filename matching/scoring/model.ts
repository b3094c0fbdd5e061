/**
 * The last step: named, explainable features of a (sentence, claim) pair → the chance that the match is right.
 * A logistic model; the weights come from `scripts/train.ts`, whose head tells on what data.
 */

/** What is known of a pair, each from 0 to 1 unless said otherwise. */
export interface PairFeatures {
  /** Share of the best phrasing's predicate (by weight) that the sentence says; a near concept counts partly. */
  coverage: number;
  /** The same without near concepts. */
  exact: number;
  /** The mean coverage of the claim's three best phrasings. */
  support: number;
  /** Share of the best phrasing's entities named in the sentence. */
  namedHere: number;
  /** The same, entities from title and sentences before counted partly. */
  namedAround: number;
  /** Share of the sentence (by weight) that the claim's vocabulary explains. */
  explained: number;
  /** How much was said: the weight of the covered predicate, squashed to 0 … 1. */
  amount: number;
  /** How many words of the sentence say it: none 0, four or more 1. One shared word is a coincidence. */
  words: number;
  /**
   * Evidence of all the claim's vocabulary in the sentence: the sum over its words of log (chance in a phrasing of the
   * claim / chance in any sentence), where positive, squashed to 0 … 1.
   */
  evidence: number;
  /** How much more the claim's own words speak for it than for the other claim they fit best (-1 … 1). */
  ahead: number;
  /** Evidence that words give for this claim and not for the best other: a sentence may make two claims. */
  distinct: number;
  /** How well one of the two sentences before fits the claim. */
  before: number;
  /** How clearly this claim fits better than the next (-1 … 1). */
  lead: number;
  /** The sentence names an entity of the list that has nothing to do with the claim. */
  rival: number;
  /** A name stands in the sentence that neither lists nor lexicon know. */
  stranger: number;
  /** Share of the claim's topic that the sentence itself names, or the sentences around it. */
  topicHere: number;
  topicAround: number;
  /** How clearly the page tells the claim's story. */
  story: number;
  /** Share of the two sentences before and after that make a claim of the story. */
  around: number;
}

export const FEATURE_NAMES = [
  'coverage',
  'exact',
  'support',
  'namedHere',
  'namedAround',
  'explained',
  'amount',
  'words',
  'evidence',
  'ahead',
  'distinct',
  'before',
  'lead',
  'rival',
  'stranger',
  'topicHere',
  'topicAround',
  'story',
  'around',
] as const satisfies readonly (keyof PairFeatures)[];

export type Weights = Record<keyof PairFeatures | 'bias', number>;

export const WEIGHTS: Weights = {
  coverage: 0.58,
  exact: 0.34,
  support: 0.36,
  namedHere: 0,
  namedAround: 0.67,
  explained: 1.46,
  amount: 0.24,
  words: 0.35,
  evidence: 2.88,
  ahead: 2.76,
  distinct: 0.49,
  before: 0.59,
  lead: 0.37,
  rival: -0.58,
  stranger: -0.58,
  topicHere: 0.7,
  topicAround: 0,
  story: 0.5,
  around: 0.52,
  bias: -6.82,
};

/** 0 … 1. */
export function probability(features: PairFeatures, weights: Weights = WEIGHTS): number {
  let sum = weights.bias;
  for (const name of FEATURE_NAMES) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** Evidence of its own from which a phrasing that is said outright counts beside a stronger claim (see `isOutright`). */
const OWN_EVIDENCE = 0.55;
const TWO_WORDS = 0.5;
const ALL = 0.99;

/**
 * Is a phrasing of two words or more said outright, its parties named, in words that the sentence's other claims do not
 * explain? Long sentences that make several claims have such pairs, and the model thinks little of the weaker ones.
 */
export function isOutright({ exact, words, namedHere, topicHere, distinct }: PairFeatures): boolean {
  return exact > ALL && namedHere > ALL && topicHere > ALL && words >= TWO_WORDS && distinct >= OWN_EVIDENCE;
}

/**
 * Does one word alone say the phrasing, without all of its parties? Of 36 such pairs over the line in four labelled
 * stories 25 were right: too few for a mark.
 */
export function isThin({ words, namedHere }: PairFeatures): boolean {
  return words < TWO_WORDS && namedHere < ALL;
}

/** At least this is painted at all, and painted firmly. */
export const POSSIBLE_LINE = 0.52;
export const SURE_LINE = 0.8;
