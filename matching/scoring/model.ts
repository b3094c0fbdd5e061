/**
 * The last step: named, explainable features of a (sentence, claim) pair → the chance that the match is right.
 * A logistic model; the weights come from `scripts/train.ts`, whose head tells on what data.
 */

/** What is known of a pair, each from 0 to 1 unless said otherwise. */
export interface PairFeatures {
  /** How many phrasings the claim has: a stranger's handful 0, two hundred 1. It sets the weights of all others. */
  richness: number;
  /** Share of the best phrasing's predicate (by weight) that the sentence says outright. */
  exact: number;
  /** Share of predicate and entities; a near concept counts partly, and so does an entity that stands around. */
  fit: number;
  /** The same with the sentence's own entities only, the mean of the claim's three best phrasings. */
  support: number;
  /** Share of the best phrasing's entities named in the sentence. */
  namedHere: number;
  /** The same, entities from title and sentences before counted partly. */
  namedAround: number;
  /** Share of the sentence (by weight) that the claim's vocabulary explains. */
  explained: number;
  /** How many words of the sentence say it: none 0, four or more 1. One shared word is a coincidence. */
  words: number;
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
  /** Share of the claim's topic that the sentence itself names. */
  topicHere: number;
  /** A year or an amount of the claim stands in the sentence. */
  sameNumber: number;
  /** How many other claims the sentence fits somehow, how many of them better; five or more 1 or above. */
  others: number;
  better: number;
  /** The claim's share of the strength of all claims that the sentence fits. */
  share: number;
  /** How much more evidence this sentence has for the claim than any other of the page. */
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
  'exact',
  'fit',
  'support',
  'namedHere',
  'namedAround',
  'explained',
  'words',
  'ahead',
  'distinct',
  'before',
  'lead',
  'rival',
  'stranger',
  'topicHere',
  'sameNumber',
  'others',
  'better',
  'share',
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
  exact: [0, 0],
  fit: [0.82, 0],
  support: [0.79, 3.04],
  namedHere: [0, 0.1],
  namedAround: [0, 0.2],
  explained: [0.65, 1.38],
  words: [0.19, 0.46],
  ahead: [0.09, 2.59],
  distinct: [0.33, 1.23],
  before: [1.19, 0.92],
  lead: [0, 0.67],
  rival: [-0.63, -0.47],
  stranger: [-0.58, -0.71],
  topicHere: [0.39, 0],
  sameNumber: [0.97, 0],
  others: [0.6, -0.03],
  better: [-1.45, -1.42],
  share: [2.81, 0.4],
  aboveMost: [1.96, 0.96],
  titleCoverage: [0.55, 0.37],
  titleEvidence: [1.8, -0.18],
  titleAgrees: [-4.45, -0.27],
  near: [1.71, 1.45],
  story: [1.37, 2.05],
  around: [0.47, 0.68],
  bias: [-4.94, -7.55],
};

/** 0 … 1. The weights lie between the two columns, as the claim's number of phrasings does. */
export function probability(features: PairFeatures, weights: Weights = WEIGHTS): number {
  const { richness } = features;
  let sum = between(weights.bias, richness);
  for (const name of FEATURE_NAMES) sum += between(weights[name], richness) * features[name];
  return 1 / (1 + Math.exp(-sum));
}

function between([few, many]: readonly [number, number], richness: number): number {
  return few + richness * (many - few);
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

/**
 * At least this is painted at all, and painted firmly; for claims told in few phrasings, and in many. One wrong highlight
 * costs more than three missed ones: a step further down, less than three of four that came to it were right (`README.md`, "Lines").
 */
const POSSIBLE_LINES = [0.65, 0.55] as const;
const SURE_LINES = [0.85, 0.8] as const;

export type Tier = 'sure' | 'possible';

/** The tier of a match with this chance to be right; `null` where it is not painted. */
export function tierOf(score: number, { richness }: PairFeatures): Tier | null {
  if (score >= between(SURE_LINES, richness)) return 'sure';
  return score >= possibleLine(richness) ? 'possible' : null;
}

/** The chance from which on a claim as rich as this is painted. */
export function possibleLine(richness: number): number {
  return between(POSSIBLE_LINES, richness);
}
