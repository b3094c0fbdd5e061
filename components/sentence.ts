/** A matched sentence and its matches, as the reader is shown them. */

/** Why a sentence matched: one idea of the claim and the words of the page that carry it. */
export interface ShownEvidence {
  concept: string;
  text: string;
  from: 'sentence' | 'before' | 'title';
}

/** One claim a sentence makes, reports or denies. */
export interface ShownMatch {
  list: string;
  claim: string;
  /** 0 to 1. */
  score: number;
  /** `yours`: the reader added this match. */
  tier: 'sure' | 'possible' | 'yours';
  /** `null` where it is not clear what the sentence does with the claim. */
  stance: 'asserts' | 'attributes' | 'denies' | 'asks' | null;
  /** Who says or denies it, in the page's own words; `null` where that is not clear. */
  by: string | null;
  why: readonly ShownEvidence[];
  /** The reader's report this comes from; `null` if it comes from none. */
  report: string | null;
}

/** A sentence of the page. */
export interface ShownSentence {
  /** Names the sentence to the page. */
  key: string;
  text: string;
  /** BCP 47; the empty string if it is unknown. */
  lang: string;
  /** What stands before and after it on the page, for a report. */
  prefix: string;
  suffix: string;
  /** At least one, the best first. */
  matches: readonly ShownMatch[];
}
