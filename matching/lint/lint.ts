/** Looks over a claim list before it is published. */
import type { ClaimList } from '../../data/claim-list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LintFinding } from './finding.ts';
import { readForLint } from './linted-list.ts';
import { ORDINARY_SAMPLE } from './ordinary-sample.ts';
import { RULES } from './rules.ts';

export interface LintOptions {
  /** Sentences of ordinary news that no claim may match; a sample in six languages if left out. */
  ordinary?: readonly string[];
}

/**
 * Everything that should be mended, rule by rule, each rule in the order of the list; empty for a sound list. The list's
 * form is taken as valid (`parseClaimList`); ids that lead nowhere are findings. Takes about a second for 3,000 phrasings.
 */
export function lintList(list: ClaimList, lexicon: Lexicon, options: LintOptions = {}): LintFinding[] {
  const linted = readForLint(list, lexicon, options.ordinary ?? ORDINARY_SAMPLE);
  return RULES.flatMap(({ rule, check }) =>
    check(linted).map((finding): LintFinding => ({ rule, severity: 'warning', ...finding })),
  );
}
