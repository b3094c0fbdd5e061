/** Every threshold of the linter, and why it is there. */

/**
 * A phrasing says one thing in a few words: on the prototype's page short atomic phrasings were worth more than any
 * model, and the bundled list's 3,131 have at most ten.
 */
export const MOST_WORDS = 10;

/** From this weight on a word tells something: commonness 2 and above (`../index/weights.ts`); 1 is in nearly every article. */
export const TELLING_WEIGHT = 0.8;
/**
 * Fewer telling words or names than this are a coincidence: the matcher drops pairs that hang on a single word without
 * all parties (`isThin` in `../scoring/model.ts`: 25 of 36 such pairs were right, too few for a mark).
 */
export const LEAST_TELLING = 2;

/** A claim in fewer phrasings is found in its own words only; the strangers' lists in `test/corpus` have three to five. */
export const LEAST_PHRASINGS = 3;

/** Another claim is clearly nearer where the model thinks it likelier than not, and likelier than the phrasing's own by this. */
export const NEARER_CHANCE = 0.5;
export const NEARER_LEAD = 0.2;

/**
 * The matcher is asked only where the other claim's usual words are so near to the phrasing's own claim's: it saves four
 * fifths of the time, and no finding was lost on the bundled list and three of `test/corpus`.
 */
export const NEARER_WORDS = 1;

/** Shorter names in scripts with capitals are too often something else ("X", "Fb"). */
export const SHORTEST_NAME = 3;

/** So many of a claim's unknown words are named in the one finding they get. */
export const MOST_WORDS_NAMED = 5;

/** Fewer phrasings than this that hang on an unknown word make no difference to a claim with many others. */
export const HANGING_SHARE = 0.1;

/** What should match stands on a page that makes so many other claims of its story; what should not, on one that makes none. */
export const TOLD_BESIDE = 3;
