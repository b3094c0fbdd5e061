/**
 * The close look's last step: named features of a query and a claim → a score that orders the claims of one query.
 * A linear model; the weights come from `scripts/train-ranking.ts`, whose head tells how.
 */

export const RANK_FEATURES = [
  /** 1 for the best of the first look, ½ for the second, ⅓ … */
  'first',
  /** Scores of the first look, logarithms: stems, runs of four letters, concepts. */
  'words',
  'grams',
  'concepts',
  /** Words near each other: against the best claim's, and ½ for the best, ⅓, … */
  'pairs',
  'pairsFirst',
  /** Share of the claim that the first candidates say. */
  'feedback',
  /** Shares of the claim's text, its title and the query that both say. */
  'textSaid',
  'titleSaid',
  'querySaid',
  /** What of the text is not said (nats, logarithm). */
  'textUnsaid',
  /** The rarest shared word. */
  'rarest',
  /** Shares of text and title (0 to 2): see `said-share.ts`. */
  'names',
  'byConcept',
  'byNear',
  'namesMissing',
  'knownMissing',
  'otherMissing',
  /** Numbers of the claim that the query does not name, at most three. */
  'numbersMissing',
  'quoteSaid',
  'quoteShare',
  /** Share of the author's name that the claim has. */
  'author',
  /** The claim names the post's year; only later years; only months more than one away. */
  'sameYear',
  'laterYear',
  'otherMonth',
  /** The title is a question. */
  'asks',
  /** A post with a picture or film, a claim about a film. */
  'film',
] as const;

export type RankFeatures = Record<(typeof RANK_FEATURES)[number], number>;

/**
 * Learned on 800 posts (CheckThat! 2020, task 2, English, its training part) and the 10,375 claims they were checked
 * against. `asks` and the years say something of that collection: its older fact-checks are headed by a phrase.
 */
export const RANK_WEIGHTS: RankFeatures = {
  first: 1.56,
  words: 0.528,
  grams: 1.46,
  concepts: -0.375,
  pairs: -1.2,
  pairsFirst: 3.21,
  feedback: 5.4,
  textSaid: 6.47,
  titleSaid: 3.68,
  querySaid: 6.19,
  textUnsaid: 1.28,
  rarest: 4.23,
  names: -0.939,
  byConcept: 3.94,
  byNear: 0.915,
  namesMissing: -0.95,
  knownMissing: -1.74,
  otherMissing: -2.17,
  numbersMissing: -0.508,
  quoteSaid: -0.569,
  quoteShare: 2.96,
  author: 1.19,
  sameYear: 2.25,
  laterYear: 1.08,
  otherMonth: -1.28,
  asks: 1.74,
  film: 1.09,
};

/** Orders the claims of one query; says nothing by itself. */
export function rankScore(features: RankFeatures, weights: RankFeatures = RANK_WEIGHTS): number {
  return RANK_FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}
