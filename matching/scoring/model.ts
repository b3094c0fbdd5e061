/**
 * The last step: named, explainable features of a (sentence, claim) pair → the chance that the match is right.
 * A logistic model; the weights come from `scripts/train.ts`, whose head tells on what data.
 */

/** What is known of a pair, each from 0 to 1 unless said otherwise. */
export interface PairFeatures {
  /** How many phrasings the claim has: a stranger's handful 0, two hundred 1. It sets the weights of all others. */
  richness: number;
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
  /** A year or an amount of the claim stands in the sentence. */
  sameNumber: number;
  /** Evidence for each token of the sentence (nats). */
  density: number;
  /** How many other claims the sentence fits somehow, how many of them better; five or more 1 or above. */
  others: number;
  better: number;
  /** The claim's share of the strength of all claims that the sentence fits. */
  share: number;
  /** How much more evidence this sentence has for the claim than the page's others have on average, and at most. */
  aboveMean: number;
  aboveMost: number;
  /** How well the title fits the claim, and its evidence together with the sentence's. */
  titleCoverage: number;
  titleEvidence: number;
  titleAgrees: number;
  /** The evidence for the claim in the two sentences before and after. */
  near: number;
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
  'sameNumber',
  'density',
  'others',
  'better',
  'share',
  'aboveMean',
  'aboveMost',
  'titleCoverage',
  'titleEvidence',
  'titleAgrees',
  'near',
  'story',
  'around',
] as const satisfies readonly (keyof PairFeatures)[];

/** A weight for claims told in few phrasings, and one for claims told in many. */
export type Weights = Record<(typeof FEATURE_NAMES)[number] | 'bias', readonly [few: number, many: number]>;

export const WEIGHTS: Weights = {
  coverage: [0, 0],
  exact: [0.7, 0.63],
  support: [0.8, 1.18],
  namedHere: [0, 0.56],
  namedAround: [0.09, 0.59],
  explained: [1.36, 2],
  amount: [0.07, 0.27],
  words: [0.09, 0.61],
  evidence: [0, 0],
  ahead: [0.4, 2.44],
  distinct: [0, 0.31],
  before: [1.16, 0.64],
  lead: [0.22, 1.65],
  rival: [-0.7, -0.48],
  stranger: [-0.52, -0.83],
  topicHere: [0.48, 0.25],
  topicAround: [0, 0],
  sameNumber: [1.33, 0],
  density: [0, 0],
  others: [0.46, 0],
  better: [-1.2, -1.18],
  share: [2.08, 0.28],
  aboveMean: [0, 0],
  aboveMost: [1.75, 0.99],
  titleCoverage: [0.55, 0.91],
  titleEvidence: [1.53, -0.13],
  titleAgrees: [-3.09, -1.75],
  near: [1.65, 1.21],
  story: [1.36, 2.12],
  around: [0.36, 0.72],
  bias: [-4.87, -7.72],
};

/** 0 … 1. The weights lie between the two columns, as the claim's number of phrasings does. */
export function probability(features: PairFeatures, weights: Weights = WEIGHTS): number {
  const { richness } = features;
  const between = ([few, many]: readonly [number, number]) => few + richness * (many - few);
  let sum = between(weights.bias);
  for (const name of FEATURE_NAMES) sum += between(weights[name]) * features[name];
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
export const POSSIBLE_LINE = 0.6;
export const SURE_LINE = 0.8;
