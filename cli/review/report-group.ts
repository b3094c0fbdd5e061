/** Reports that say the same: of one claim, of one kind, of one sentence in the same or nearly the same words. */
import type { Claim, ClaimList } from '../../data/claim-list.ts';
import type { Report, ReportKind } from '../../data/report.ts';
import { Wordings } from '../../matching/wording.ts';
import type { FoundReport } from './read-reports.ts';
import { languageOf, sentenceOf, whyNot } from './sentence.ts';

/** UTF-16 units. What is longer is compared as a whole only: word by word it would cost strangers nothing and us minutes. */
const LONGEST_COMPARED = 600;

/** Different sentences of one claim and kind. After so many only equal ones are put together, for the same reason. */
const MOST_COMPARED = 2000;

export interface ReportGroup {
  claim: Claim;
  kind: ReportKind;
  /** The sentence that stands for all: the most frequent of those that a list can take, the first of equals. */
  sentence: string;
  /** BCP 47 primary tag. */
  lang: string;
  /** The story's title in that language, or in any: what the page's own may have said. */
  title: string;
  /** Why the sentence cannot be taken into a list; `null` where it can. */
  refused: string | null;
  /** The sentences as they were reported, the most frequent first. */
  wordings: { text: string; count: number }[];
  /** In the order they were read. */
  reports: Report[];
}

/** The groups with most reports first; equal ones by the list's order of claims, then as they were read. */
export function groupReports(found: readonly FoundReport[], list: ClaimList): ReportGroup[] {
  const byClaim = Map.groupBy(
    found.map(({ report }) => report),
    ({ claim }) => claim,
  );
  return list.claims
    .flatMap((claim) => {
      const own = byClaim.get(claim.id) ?? [];
      return [...Map.groupBy(own, ({ kind }) => kind)].flatMap(([kind, reports]) =>
        byWording(reports).map((same) => {
          const standing = standingFor(same);
          return { claim, kind, ...standing, title: titleOf(list, claim, standing.lang), reports: same };
        }),
      );
    })
    .sort((a, b) => b.reports.length - a.reports.length);
}

function titleOf({ stories }: ClaimList, { story }: Claim, lang: string): string {
  const title = stories[story]?.title ?? {};
  return title[lang] ?? Object.values(title)[0] ?? '';
}

/** Each report goes to the first whose first sentence is nearly its own: no chain leads from one sentence to another. */
function byWording(reports: readonly Report[]): Report[][] {
  const groups: Report[][] = [];
  const exact = new Map<string, Report[]>();
  const near = new Wordings<Report[]>();
  for (const report of reports) {
    const sentence = sentenceOf(report);
    const lang = languageOf(report);
    const isCompared = sentence.length <= LONGEST_COMPARED && exact.size < MOST_COMPARED;
    let group = exact.get(sentence) ?? (isCompared ? near.find(sentence, lang).at(0) : undefined);
    if (!group) {
      group = [];
      groups.push(group);
      if (isCompared) near.add(sentence, lang, group);
    }
    group.push(report);
    exact.set(sentence, group);
  }
  return groups;
}

function standingFor(reports: readonly Report[]): Pick<ReportGroup, 'sentence' | 'lang' | 'refused' | 'wordings'> {
  const wordings = [...Map.groupBy(reports, sentenceOf)]
    .map(([text, same]) => {
      const lang = same[0] ? languageOf(same[0]) : 'und';
      return { text, count: same.length, lang, refused: whyNot(text, lang) };
    })
    .sort((a, b) => b.count - a.count);
  const best = wordings.find(({ refused }) => refused === null) ?? wordings[0];
  return {
    sentence: best?.text ?? '',
    lang: best?.lang ?? 'und',
    refused: best?.refused ?? null,
    wordings: wordings.map(({ text, count }) => ({ text, count })),
  };
}
