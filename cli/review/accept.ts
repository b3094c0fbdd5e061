/** Takes reports into a claim list: as a phrasing and an example, or as an example of what must not match. */
import type { ClaimList } from '../../data/claim-list.ts';
import type { Report, ReportKind } from '../../data/report.ts';
import type { Engine } from '../../matching/engine.ts';
import { BadInput } from '../bad-input.ts';
import { has, tagIn, withExample, withPhrasing } from './list-edit.ts';
import { plain } from './plain.ts';
import { propose } from './proposal.ts';
import type { ReportGroup } from './report-group.ts';
import { languageOf, sentenceOf, whyNot } from './sentence.ts';

/** So many ids are named where one was meant. */
const MOST_NAMED = 5;

export interface Accepted {
  id: string;
  kind: ReportKind;
  claim: string;
  /** What became a phrasing of the claim; `added`: it was not there before. `null`: none was to be added. */
  phrasing: { lang: string; text: string; added: boolean } | null;
  example: { kind: 'match' | 'noMatch'; text: string; added: boolean } | null;
}

/** The reports that these ids, or beginnings of ids, name, each once. Throws `BadInput` where one names none or several. */
export function reportsNamed(names: readonly string[], groups: readonly ReportGroup[]): Report[] {
  const all = groups.flatMap(({ reports }) => reports);
  return [...new Set(names.map((name) => reportNamed(name, all)))];
}

function reportNamed(name: string, all: readonly Report[]): Report {
  const start = name.replace(/^urn:uuid:/i, '');
  const found = start === '' ? [] : all.filter(({ id }) => id.startsWith(start) || id.startsWith(start.toLowerCase()));
  const [report] = found;
  const exact = found.find(({ id }) => id === start);
  if (exact) return exact;
  if (!report) throw new BadInput(`No report that can be accepted has an id that begins with "${plain(name)}".`);
  if (found.length === 1) return report;
  const ids = found.slice(0, MOST_NAMED).map(({ id }) => plain(id));
  throw new BadInput(`${found.length} reports have an id that begins with "${plain(name)}": ${ids.join(', ')}, …`);
}

/** Throws `BadInput` where one of them cannot be taken into `list`. */
export function refuseUnfit(list: ClaimList, reports: readonly Report[]): void {
  for (const report of reports) {
    const { id, kind, claim } = report;
    if (kind === 'out-of-date') continue;
    const sentence = sentenceOf(report);
    const refused = whyNot(sentence, languageOf(report)) ?? contradiction(list, claim, kind, sentence);
    if (refused !== null) throw new BadInput(`The report ${plain(id)} cannot be accepted: ${refused}.`);
  }
}

/**
 * `list` with these reports in it (the same list if they were in it already), and what became of each. `engine`: of
 * `list`. Throws `BadInput` where one of them cannot be taken.
 */
export function accept(
  list: ClaimList,
  reports: readonly Report[],
  groups: readonly ReportGroup[],
  engine: Engine,
): { list: ClaimList; accepted: Accepted[] } {
  let changed = list;
  const accepted = reports.map((report): Accepted => {
    const { id, kind, claim } = report;
    if (kind === 'out-of-date') return { id, kind, claim, phrasing: null, example: null };
    // Two of them may contradict each other.
    refuseUnfit(changed, [report]);
    const sentence = sentenceOf(report);
    const example = kind === 'makes-claim' ? 'match' : 'noMatch';
    const before = changed;
    let phrasing: Accepted['phrasing'] = null;
    if (kind === 'makes-claim') {
      phrasing = phrasingOf(report, groups, engine);
      if (!phrasing) throw new BadInput(`The report ${plain(id)} cannot be accepted: no phrasing can be made of it.`);
      changed = withPhrasing(changed, claim, phrasing.lang, phrasing.text);
      phrasing = { ...phrasing, added: changed !== before };
    }
    const withoutExample = changed;
    changed = withExample(changed, claim, example, sentence);
    return {
      ...{ id, kind, claim, phrasing },
      example: { kind: example, text: sentence, added: changed !== withoutExample },
    };
  });
  return { list: changed, accepted };
}

/** What the review proposes for the report's group: of the sentence that stands for it. */
function phrasingOf(report: Report, groups: readonly ReportGroup[], engine: Engine): Accepted['phrasing'] {
  const group = groups.find(({ reports }) => reports.includes(report));
  if (!group) return null;
  const { claim, sentence, lang } = group;
  const present = takenBefore(group);
  const proposal = present === null ? propose(engine, claim.id, sentence, lang) : null;
  const text = present ?? proposal?.text;
  return text === undefined ? null : { lang: tagIn(claim, lang), text, added: false };
}

/** The phrasing that was made of this group at another time: today's list might make the engine choose another clause. */
function takenBefore({ claim, sentence, lang, wordings }: ReportGroup): string | null {
  const examples = claim.examples?.match ?? [];
  if (!wordings.some(({ text }) => has(examples, text))) return null;
  return claim.phrasings[tagIn(claim, lang)]?.find((phrasing) => sentence.includes(phrasing)) ?? null;
}

/** A sentence cannot be an example of both. */
function contradiction(list: ClaimList, id: string, kind: ReportKind, sentence: string): string | null {
  const claim = list.claims.find((one) => one.id === id);
  const other = kind === 'makes-claim' ? 'noMatch' : 'match';
  return has(claim?.examples?.[other] ?? [], sentence)
    ? `its sentence is among the claim's examples.${other}, which says the contrary`
    : null;
}
