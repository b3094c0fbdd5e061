/** The report form's values: from a sentence and what the reader has put in to the report that would be kept. */
import { claimKey } from '../../browser/claim-key.ts';
import type { MeantSentence, Suggestion } from '../../browser/messages.ts';
import type { FilledForm, OfferedClaim, ReportDraft, ReportSubject } from '../../components/report-state.ts';
import { annotationOf } from '../../data/annotation.ts';
import { type Destination, destinationOf } from '../../data/destination.ts';
import { type IssueForm, issueForm } from '../../data/github-issue.ts';
import type { ListRecord } from '../../data/list-record.ts';
import { quoteOf } from '../../data/quote.ts';
import type { ClaimRecord } from '../../data/record.ts';
import { LONGEST_QUOTE, PAGE_DETAILS, type PageDetail, pageOf, type Report } from '../../data/report.ts';

/** What a report is made of besides what the reader puts in. */
export interface FormContext {
  id: string;
  /** ISO 8601, UTC. */
  created: string;
  lists: readonly ListRecord[];
  /** The reader's own destination, or the empty string. */
  reportsTo: string;
  /** Version of the engine. */
  engine: string;
}

/** What each detail makes of an address; without one there is nothing but to withhold it. */
export function pagesOf(address: string): ReportSubject['pages'] {
  const pages: Partial<Record<PageDetail, string>> = {};
  for (const detail of PAGE_DETAILS) {
    const page = pageOf(address, detail);
    if (page !== '' || detail === 'none') pages[detail] = page;
  }
  // A site's own front page says no more than the site.
  if (pages.full === pages.site) delete pages.full;
  return pages;
}

/** The most that can be told of the page. */
export function fullest(pages: ReportSubject['pages']): PageDetail {
  return PAGE_DETAILS.find((detail) => pages[detail] !== undefined) ?? 'none';
}

/** The likeliest first, as suggested; claims without a suggestion keep the order of their list. */
export function offeredClaims(claims: readonly ClaimRecord[], suggestions: readonly Suggestion[]): OfferedClaim[] {
  const byKey = new Map(claims.map((claim) => [claimKey({ list: claim.list, claim: claim.id }), claim]));
  const likely = suggestions.flatMap(({ list, claim: id, score, match, missing }): OfferedClaim[] => {
    const claim = byKey.get(claimKey({ list, claim: id }));
    return claim && byKey.delete(claimKey({ list, claim: id })) ? [{ claim, score, match, missing }] : [];
  });
  const rest = [...byKey.values()].map((claim) => ({ claim, score: 0, match: false, missing: [] }));
  return [...likely, ...rest];
}

/** Of words that are longer than any sentence the first are meant. */
export function changed(draft: ReportDraft, patch: Partial<ReportDraft>): ReportDraft {
  const next = { ...draft, ...patch };
  return { ...next, end: Math.min(next.end, next.start + LONGEST_QUOTE) };
}

export function filled(subject: ReportSubject, draft: ReportDraft, context: FormContext): FilledForm {
  if (!draft.claim) return { subject, draft, preview: null };
  const report = reportOf(subject, draft, draft.claim, context);
  const annotation = annotationOf(report);
  const destination = destinationFor(report.list, context);
  const issue = issueFor(report, draft.claim, destination);
  return {
    subject,
    draft,
    preview: { report, json: JSON.stringify(annotation, null, 2), destination, cut: issue?.cut ?? false },
  };
}

/** `null` where reports on this list do not go to GitHub. */
export function issueFor(report: Report, claim: ClaimRecord | null, destination: Destination): IssueForm | null {
  if (destination.kind !== 'github') return null;
  const statement = claim ? (claim.statement.en ?? Object.values(claim.statement)[0]) : undefined;
  return issueForm(destination.repo, annotationOf(report), statement ?? report.claim);
}

export function destinationFor(
  list: string,
  { lists, reportsTo }: Pick<FormContext, 'lists' | 'reportsTo'>,
): Destination {
  return destinationOf(lists.find(({ id }) => id === list)?.reports ?? null, reportsTo);
}

/** The sentence that a draft means. */
export function meantSentence(
  { text, lang }: Pick<ReportSubject, 'text' | 'lang'>,
  { start, end }: Pick<ReportDraft, 'start' | 'end'>,
): MeantSentence {
  return { quote: quoteOf(text, start, end), lang };
}

function reportOf(subject: ReportSubject, draft: ReportDraft, claim: ClaimRecord, context: FormContext): Report {
  const { id, created, engine, lists } = context;
  const offered = subject.claims.find((one) => one.claim.id === claim.id && one.claim.list === claim.list);
  return {
    id,
    kind: draft.kind,
    list: claim.list,
    claim: claim.id,
    ...meantSentence(subject, draft),
    page: subject.pages[draft.page] ?? '',
    note: draft.note.trim(),
    listVersion: lists.find((list) => list.id === claim.list)?.version ?? 0,
    engine,
    score: offered ? Math.round(offered.score * 1000) / 1000 : null,
    created,
  };
}
