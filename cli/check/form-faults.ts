/** What a reader's device refuses a list for: its form, and ids that lead nowhere. */
import type * as z from 'zod/mini';
import { ClaimList, parseClaimList } from '../../data/claim-list.ts';
import { MOST_CLAIMS } from '../../data/manifest.ts';
import { isRecord, readSteps, type Step, valueAt } from './json-steps.ts';

export interface FormFault {
  steps: Step[];
  message: string;
}

/** Every fault; none if `parseClaimList` takes the value. */
export function formFaults(value: unknown): FormFault[] {
  const tooMany = isRecord(value) && Array.isArray(value.claims) && value.claims.length > MOST_CLAIMS;
  if (tooMany) return [{ steps: ['claims'], message: `a list has at most ${MOST_CLAIMS} claims` }];
  const issues = issuesOf(value);
  if (issues.length > 0) return issues.map((issue) => faultOf(value, issue));
  const checked = parseClaimList(value);
  if (checked.ok) return [];
  return checked.faults.map(({ path, message }) => ({ steps: readSteps(value, path).steps, message }));
}

/** zod hands all issues over in one call, and a call takes some 100,000: where there are more they are asked for in pieces. */
function issuesOf(value: unknown): z.core.$ZodIssue[] {
  return issuesIn(value) ?? (isRecord(value) ? piecewise(value) : []);
}

/** `null` where there are too many. */
function issuesIn(value: unknown): z.core.$ZodIssue[] | null {
  try {
    return ClaimList.safeParse(value).error?.issues ?? [];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Entries that are looked at together: each would need a hundred faults of its own to be too many. */
const PIECE = 1000;
const TABLES = ['entities', 'sources', 'responses', 'stories'] as const;

function piecewise(list: Record<string, unknown>): z.core.$ZodIssue[] {
  const tables = TABLES.filter((key) => isRecord(list[key]));
  const claims: unknown[] = Array.isArray(list.claims) ? list.claims : [];
  const bare = { ...list, ...Object.fromEntries(tables.map((key) => [key, {}])), claims: [] };
  const own = (issuesIn(bare) ?? []).filter(({ path }) => path[0] !== 'claims' || !Array.isArray(list.claims));
  const inTables = tables.flatMap((key) =>
    pieces(Object.entries(list[key] ?? {})).flatMap(({ part }) =>
      among(key, issuesIn({ ...bare, [key]: Object.fromEntries(part) })),
    ),
  );
  const inClaims = pieces(claims).flatMap(({ part, first }) =>
    among('claims', issuesIn({ ...bare, claims: part })).map((issue) => ({ ...issue, path: moved(issue.path, first) })),
  );
  return [...own, ...inTables, ...inClaims];
}

function pieces<T>(all: readonly T[]): { part: T[]; first: number }[] {
  const count = Math.ceil(all.length / PIECE);
  return Array.from({ length: count }, (_, i) => ({ part: all.slice(i * PIECE, (i + 1) * PIECE), first: i * PIECE }));
}

function among(key: string, issues: z.core.$ZodIssue[] | null): z.core.$ZodIssue[] {
  const path = [key];
  if (issues) return issues.filter((issue) => issue.path[0] === key);
  return [{ code: 'custom', path, input: undefined, message: 'there are more faults here than can be counted' }];
}

function moved([key = '', at = 0, ...rest]: PropertyKey[], by: number): PropertyKey[] {
  return [key, typeof at === 'number' ? at + by : at, ...rest];
}

function faultOf(value: unknown, issue: z.core.$ZodIssue): FormFault {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  return { steps, message: messageOf(issue, valueAt(value, steps)) };
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  // What is wrong with a key stands one level down.
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => message).join('; ');
  if (issue.code === 'invalid_type' && value === undefined)
    return `this is missing: ${aOrAn(issue.expected)} is expected`;
  return issue.message.replace(/^Invalid input: |^Invalid option: /, '').replace(/^Too (big|small): /, '');
}

function aOrAn(type: string): string {
  if (type === 'record') return 'an object';
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
