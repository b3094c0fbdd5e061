/** What the linter tells a list maker. */

/** One thing in a claim list that will mark wrong sentences, miss right ones, or leave readers without an answer. */
export interface LintFinding {
  rule: RuleName;
  /** `information`: the list works, but its maker should know this. */
  severity: 'warning' | 'information';
  /** Where, as one would write it in code: `claims[3].phrasings.fr[2]`. */
  path: string;
  /** One sentence: what is wrong, where, and what to do. */
  message: string;
  /** The claim it is about, if it is about one. */
  claim?: string;
}

export type RuleName =
  | 'phrasing-length'
  | 'one-proposition'
  | 'topic'
  | 'telling-words'
  | 'duplicate'
  | 'nearer-claim'
  | 'phrasing-count'
  | 'example'
  | 'ordinary-text'
  | 'response'
  | 'unchecked-source'
  | 'unused'
  | 'unknown-word'
  | 'entity-name'
  | 'group-member';

/** A finding as its rule makes it: a warning, unless it says otherwise. */
export type RuleFinding = Omit<LintFinding, 'rule' | 'severity'> & Partial<Pick<LintFinding, 'severity'>>;
