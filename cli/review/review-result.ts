/** Everything a review has found out: what is printed for people, and what `--json` gives to machines. */
import type { ClaimList } from '../../data/claim-list.ts';
import type { Report, ReportKind } from '../../data/report.ts';
import type { Effects, PhrasingEffect } from './effect.ts';
import { type Verdict, verdictOn } from './engine-today.ts';
import type { PhrasingLint } from './phrasing-lint.ts';
import { type Proposal, propose } from './proposal.ts';
import type { ReadReports } from './read-reports.ts';
import { FAULT_SORTS, type FaultSort, type ReportFault } from './report-fault.ts';
import type { ReportGroup } from './report-group.ts';

export interface ReviewCounts {
  files: number;
  /** Reports of this list, each id once. */
  reports: number;
  duplicates: number;
  otherLists: Record<string, number>;
  malformed: number;
  malformedBySort: Partial<Record<FaultSort, number>>;
  /** Symbolic links that were not followed. */
  links: number;
}

export interface ReviewedGroup {
  claim: string;
  kind: ReportKind;
  /** Ids of the reports, for `--accept`. */
  ids: string[];
  /** The sentence that stands for all, its language (BCP 47), and why the list cannot take it (`null`: it can). */
  sentence: string;
  lang: string;
  refused: string | null;
  /** The most frequent first. */
  wordings: { text: string; count: number }[];
  notes: string[];
  /** How many different pages they come from, and how many reports withhold theirs. */
  pages: number;
  withheld: number;
  /** Host → number of reports, the most frequent first. */
  hosts: Record<string, number>;
  /** ISO 8601 with time, UTC. */
  first: string;
  last: string;
  today: Verdict;
  /** For a sentence that should be marked and is not: what could be taken into the list; `null` also after the first groups. */
  proposal: Proposal | null;
  /** What the proposal would change; `null` where it was not measured. */
  effect: PhrasingEffect | null;
  /** For a sentence that should not be marked: what the linter will say once it is an example; `null`: nothing. */
  asNoMatch: string | null;
}

export interface Review {
  list: { id: string; version: number };
  counts: ReviewCounts;
  groups: ReviewedGroup[];
  malformed: ReportFault[];
}

export interface ReviewTools {
  lint: PhrasingLint;
  /** `null`: effects are not wanted. */
  effects: Effects | null;
  /** For so many groups that are not marked a phrasing is proposed and its effect measured, those with most reports first. */
  most: number;
  /** Is told before each group whose effect is measured. */
  onMeasure(done: number, of: number): void;
}

/** Looks at every group, and tries what could be taken into the list. */
export function review(list: ClaimList, read: ReadReports, groups: readonly ReportGroup[], tools: ReviewTools): Review {
  const { lint, effects, most, onMeasure } = tools;
  const { engine } = lint;
  let proposals = 0;
  const reviewed = groups.map((group) => {
    const today = verdictOn(engine, group);
    const isOpen = group.kind === 'makes-claim' && !today.marked && group.refused === null && proposals++ < most;
    return { group, today, proposal: isOpen ? propose(engine, group.claim.id, group.sentence, group.lang) : null };
  });
  const open = reviewed.filter(({ proposal }) => effects !== null && proposal !== null);
  const measured = new Map(
    open.map(({ group, proposal }, i) => {
      onMeasure(i, open.length);
      return [group, proposal && effects ? effects.of(group, proposal) : null];
    }),
  );
  return {
    list: { id: list.id, version: list.version },
    counts: countsOf(read),
    groups: reviewed.map(({ group, today, proposal }) => ({
      claim: group.claim.id,
      kind: group.kind,
      ids: group.reports.map(({ id }) => id),
      sentence: group.sentence,
      lang: group.lang,
      refused: group.refused,
      wordings: group.wordings,
      ...whenceOf(group.reports),
      today,
      proposal,
      effect: measured.get(group) ?? null,
      asNoMatch: watched(lint, group),
    })),
    malformed: read.malformed,
  };
}

function watched(lint: PhrasingLint, { claim, kind, sentence, refused }: ReportGroup): string | null {
  return kind === 'not-claim' && refused === null ? lint.asNoMatch(claim, sentence) : null;
}

export function countsOf({ files, reports, duplicates, otherLists, malformed, links }: ReadReports): ReviewCounts {
  const bySort = Map.groupBy(malformed, ({ sort }) => sort);
  return {
    files,
    reports: reports.length,
    duplicates,
    otherLists: Object.fromEntries(otherLists),
    malformed: malformed.length,
    malformedBySort: Object.fromEntries(
      FAULT_SORTS.flatMap((sort) => {
        const count = bySort.get(sort)?.length ?? 0;
        return count > 0 ? [[sort, count]] : [];
      }),
    ),
    links,
  };
}

function whenceOf(
  reports: readonly Report[],
): Pick<ReviewedGroup, 'notes' | 'pages' | 'withheld' | 'hosts' | 'first' | 'last'> {
  const told = reports.flatMap(({ page }) => (page === '' ? [] : [page]));
  const hosts = [...Map.groupBy(told, (page) => URL.parse(page)?.hostname ?? '')].map(
    ([host, pages]): [string, number] => [host, pages.length],
  );
  const dates = reports.map(({ created }) => created).sort();
  return {
    notes: [...new Set(reports.flatMap(({ note }) => (note.trim() === '' ? [] : [note])))],
    pages: new Set(told).size,
    withheld: reports.length - told.length,
    hosts: Object.fromEntries(hosts.sort(([, a], [, b]) => b - a)),
    first: dates[0] ?? '',
    last: dates.at(-1) ?? '',
  };
}
