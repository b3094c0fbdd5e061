/** What `sidenote check` finds, as its `--json` prints it. */
import type { RuleName } from '../../matching/lint/finding.ts';

/** One thing that is wrong. */
export interface CheckFinding {
  /** `claims[3].phrasings.fr[2]`; the empty string for the list as a whole. */
  path: string;
  /** From 1; `null` where it stands nowhere, such as in a text that could not be read to its end. */
  line: number | null;
  column: number | null;
  /** One sentence, or the rest of one that begins with the path. */
  message: string;
}

/** Readers' devices refuse the list for it. */
export interface CheckFault extends CheckFinding {
  /** What stands there, shortened; `null` where nothing does. */
  value: string | null;
}

/** The list works, but will mark wrong sentences, miss right ones, or leave readers without an answer. */
export interface CheckWarning extends CheckFinding {
  rule: RuleName | 'duplicate-key' | 'unknown-key' | 'odd-text';
  /** `information`: nothing has to be mended, but its maker should know this. */
  severity: 'warning' | 'information';
}

export interface CheckResult {
  file: string;
  /** Whether readers' devices take it. */
  ok: boolean;
  /** Of the list; `null` where it has no form. */
  list: {
    id: string;
    version: number;
    claims: number;
    phrasings: number;
    languages: string[];
    examples: number;
  } | null;
  faults: CheckFault[];
  warnings: CheckWarning[];
  /** Whether the matcher was asked, too: not where there are faults, with `--no-lint`, or of a list of over 20,000 claims. */
  linted: boolean;
  /** Rules that were passed over, because the list is so large that they would take hours. */
  skipped: RuleName[];
}
