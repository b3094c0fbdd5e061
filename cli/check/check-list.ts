/** Looks a claim list over, from its bytes to its meaning; each step only where the one before held. */
import { readFileSync } from 'node:fs';
import type { ClaimList } from '../../data/claim-list.ts';
import { parseClaimList } from '../../data/claim-list.ts';
import type { Lexicon } from '../../matching/lexicon/lexicon.ts';
import type { LintFinding, RuleName } from '../../matching/lint/finding.ts';
import { readForLint } from '../../matching/lint/linted-list.ts';
import { ORDINARY_SAMPLE } from '../../matching/lint/ordinary-sample.ts';
import { RULES } from '../../matching/lint/rules.ts';
import { SCHEMA_FILE } from '../schema-file.ts';
import type { CheckFault, CheckWarning } from './check-result.ts';
import { formFaults } from './form-faults.ts';
import { duplicateKeys, placesOf, syntaxFaults } from './json-places.ts';
import { readSteps, type Step, valueAt, writeSteps, writeValue } from './json-steps.ts';
import { oddTexts } from './odd-texts.ts';
import { unknownKeys } from './unknown-keys.ts';

export interface FormCheck {
  /** `null` where there are faults. */
  list: ClaimList | null;
  faults: CheckFault[];
  warnings: CheckWarning[];
}

/** Syntax, form, references; and what is odd though readers' devices take it. In the order of the text. */
export function checkForm(text: string): FormCheck {
  const syntax = syntaxFaults(text).map((fault): CheckFault => ({ path: '', value: null, ...fault }));
  if (syntax.length > 0) return { list: null, faults: syntax, warnings: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { list: null, faults: [{ path: '', line: null, column: null, message, value: null }], warnings: [] };
  }
  const twice = duplicateKeys(text).map(
    (fault): CheckWarning => ({ path: '', rule: 'duplicate-key', severity: 'warning', ...fault }),
  );
  const unknown = unknownKeys(value, JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));
  const odd = oddTexts(value);
  const warnings = [
    ...twice,
    ...placed(text, unknown, 'key').map((one): CheckWarning => ({ ...one, rule: 'unknown-key', severity: 'warning' })),
    ...placed(text, odd, 'value').map((one): CheckWarning => ({ ...one, rule: 'odd-text', severity: 'warning' })),
  ];
  const found = formFaults(value);
  const faults = placed(text, found, 'value').map((one, i): CheckFault => {
    const stands = valueAt(value, found[i]?.steps ?? []);
    return { ...one, value: stands === undefined ? null : writeValue(stands) };
  });
  const parsed = faults.length === 0 ? parseClaimList(value) : null;
  return {
    list: parsed?.ok ? parsed.list : null,
    faults: faults.toSorted(byPlace),
    warnings: warnings.toSorted(byPlace),
  };
}

/**
 * The rule `nearer-claim` asks the matcher for each phrasing beside all others: with five phrasings a claim, all of one
 * topic, 500 claims took one second and 1,000 took five.
 */
const MOST_COMPARED = 2000;
/** The other rules took fifteen seconds for 5,000 such claims, and grow with them: a minute is what somebody waits. */
const MOST_LINTED = 20_000;

/** Whether the matcher can be asked at all. */
export function isLintable({ claims }: ClaimList): boolean {
  return claims.length <= MOST_LINTED;
}

/** The rules that `lint` passes over, for they would take hours. */
export function rulesSkipped({ claims }: ClaimList): RuleName[] {
  return claims.length > MOST_COMPARED ? ['nearer-claim'] : [];
}

export interface LintRequest {
  lexicon: Lexicon;
  /** More sentences of ordinary news. */
  ordinary: readonly string[];
  /** `done` of `of` steps are over; the next is `what`. */
  onStep(what: string, done: number, of: number): void;
}

/** What the matcher has to say of a list of sound form, rule by rule. `text`: of its file. */
export function lint(list: ClaimList, text: string, { lexicon, ordinary, onStep }: LintRequest): CheckWarning[] {
  onStep('compiling', 0, RULES.length);
  const linted = readForLint(list, lexicon, [...ORDINARY_SAMPLE, ...ordinary]);
  const skipped = rulesSkipped(list);
  const findings = RULES.flatMap(({ rule, check }, done) => {
    onStep(rule, done, RULES.length);
    if (skipped.includes(rule)) return [];
    return check(linted).map((finding): LintFinding => ({ rule, severity: 'warning', ...finding }));
  });
  const read = findings.map(({ path }) => readSteps(list, path));
  const places = placesOf(
    text,
    read.map(({ steps }) => steps),
  );
  return findings.map(({ rule, severity, path, message }, i): CheckWarning => {
    const { steps, isWhole } = read[i] ?? { steps: [], isWhole: false };
    const { line, column } = places[i] ?? { line: null, column: null };
    return { path: isWhole ? writeSteps(steps) : path, line, column, message, rule, severity };
  });
}

/** What is not there is placed where it should be: at the innermost object around it that is. */
function placed(
  text: string,
  findings: readonly { steps: Step[]; message: string }[],
  of: 'value' | 'key',
): { path: string; line: number | null; column: number | null; message: string }[] {
  if (findings.length === 0) return [];
  const own = placesOf(
    text,
    findings.map(({ steps }) => steps),
    of,
  );
  const around = placesOf(
    text,
    findings.map(({ steps }) => steps.slice(0, -1)),
  );
  return findings.map(({ steps, message }, i) => {
    const place = own[i] ?? around[i];
    return { path: writeSteps(steps), line: place?.line ?? null, column: place?.column ?? null, message };
  });
}

function byPlace(a: CheckFault | CheckWarning, b: CheckFault | CheckWarning): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
