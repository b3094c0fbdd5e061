/** A review for people: one paragraph a group. Nothing in it can harm a terminal (`plain.ts`). */
import type { PhrasingEffect } from './effect.ts';
import type { Verdict } from './engine-today.ts';
import { plain } from './plain.ts';
import type { ReportFault } from './report-fault.ts';
import type { Review, ReviewCounts, ReviewedGroup } from './review-result.ts';

/** Code points of a sentence and of a note. */
const LONGEST_SENTENCE = 240;
const LONGEST_NOTE = 160;
/** So many of a kind are printed, the rest is counted; `--json` has them all. */
const MOST_WORDINGS = 3;
const MOST_NOTES = 3;
const MOST_HOSTS = 5;
const MOST_EXAMPLES = 3;
/** Of one file. */
const MOST_FAULTS = 20;
/** Characters of an id that are shown at least: a UUID's first group. */
const SHORTEST_ID = 8;

const KINDS = { 'makes-claim': 'makes this claim', 'not-claim': 'is not this claim', 'out-of-date': 'out of date' };

/** The whole review, but for what was malformed. */
export function printReview({ list, counts, groups }: Review): string {
  const ids = groups.flatMap((group) => group.ids);
  return [
    `List ${list.id}, version ${list.version}: ${countsLine(counts, groups.length)}`,
    ...groups.map((group) => groupText(group, ids)),
  ].join('\n\n');
}

function countsLine(counts: ReviewCounts, groups: number): string {
  const others = Object.entries(counts.otherLists);
  const left = [
    counts.duplicates > 0 ? `${counts.duplicates} twice (same id)` : '',
    ...others.map(([list, count]) => `${count} of another list (${plain(list, LONGEST_NOTE)})`),
    counts.malformed > 0 ? `${counts.malformed} malformed` : '',
  ].filter(Boolean);
  const found = `${count(counts.reports, 'report')} in ${count(counts.files, 'file')}, ${count(groups, 'group')}`;
  return left.length > 0 ? `${found}. Left out: ${left.join(', ')}.` : `${found}.`;
}

function groupText(group: ReviewedGroup, ids: readonly string[]): string {
  const { claim, kind, wordings, notes, lang } = group;
  const lines = [
    `${claim} · ${KINDS[kind]} · ${count(group.ids.length, 'report')} · ${lang}`,
    ...shown(wordings, MOST_WORDINGS, ({ text, count: times }) => {
      return `  “${plain(text, LONGEST_SENTENCE)}”${times > 1 ? ` (${times} times)` : ''}`;
    }),
    `  from ${whence(group)}`,
    ...shown(notes, MOST_NOTES, (note) => `  note: ${plain(note, LONGEST_NOTE)}`),
    ...(kind === 'out-of-date' ? [] : [`  today: ${todayText(group.today)}`]),
    ...takingIn(group),
    `  id: ${idText(group.ids[0] ?? '', ids)}`,
  ];
  return lines.join('\n');
}

function whence({ pages, withheld, hosts, first, last }: ReviewedGroup): string {
  const from = Object.entries(hosts).map(([host, times]) => `${plain(host, LONGEST_NOTE)} ${times}`);
  const more = from.length > MOST_HOSTS ? `, and ${from.length - MOST_HOSTS} more` : '';
  const where = pages > 0 ? ` (${from.slice(0, MOST_HOSTS).join(', ')}${more})` : '';
  const days = first.slice(0, 10) === last.slice(0, 10) ? first.slice(0, 10) : `${day(first)} to ${day(last)}`;
  return `${count(pages, 'page')}${where}${withheld > 0 ? `, ${withheld} withheld` : ''}, ${days}`;
}

function todayText({ marked, score, missing, instead }: Verdict): string {
  if (marked) return `already marked, ${score.toFixed(2)}`;
  const lacks = missing.length > 0 ? `, missing: ${missing.map((name) => plain(name)).join(', ')}` : '';
  return `not marked, ${score.toFixed(2)}${lacks}${instead ? `; marked as ${instead} instead` : ''}`;
}

function takingIn({ kind, refused, today, proposal, effect, asNoMatch }: ReviewedGroup): string[] {
  if (kind === 'out-of-date') return [];
  if (refused !== null) return [`  cannot be accepted: ${refused}`];
  if (kind === 'not-claim') {
    return [`  as an example of what must not match: ${asNoMatch === null ? 'holds' : plain(asNoMatch)}`];
  }
  if (!proposal)
    return today.marked ? [] : ['  no phrasing proposed: write one by hand, or see more groups with --measure'];
  const what = proposal.whole ? 'the sentence' : 'of the sentence';
  return [
    `  phrasing proposed (${proposal.lang}, ${what}): ${plain(proposal.text)}`,
    ...(effect ? effectLines(effect) : []),
  ];
}

function effectLines({ marked, score, labelled, ordinary, lint }: PhrasingEffect): string[] {
  return [
    ...lint.map((message) => `    lint: ${plain(message)}`),
    `    the sentence would ${marked ? 'be marked' : 'still not be marked'}, ${score.toFixed(2)}`,
    ...(labelled
      ? [
          `    labelled documents: ${labelled.gainedRight.length} right and ${labelled.gainedWrong.length} wrong gained, ${labelled.lostRight.length} right and ${labelled.lostWrong.length} wrong lost`,
          ...examples('gained, wrong', labelled.gainedWrong),
          ...examples('lost, right', labelled.lostRight),
        ]
      : ['    labelled documents: none for this list (--docs)']),
    `    ordinary news: ${ordinary.length === 0 ? 'no new mark' : count(ordinary.length, 'new mark')}`,
    ...examples('new', ordinary),
  ];
}

function examples(title: string, texts: readonly string[]): string[] {
  return shown(texts, MOST_EXAMPLES, (text) => `      ${title}: ${plain(text, LONGEST_SENTENCE)}`);
}

/** The first few, and how many more there are. */
function shown<T>(all: readonly T[], most: number, line: (one: T) => string): string[] {
  const more = all.length > most ? [`  … and ${all.length - most} more`] : [];
  return [...all.slice(0, most).map(line), ...more];
}

/** The shortest beginning that only this id has. */
function idText(id: string, ids: readonly string[]): string {
  for (let length = SHORTEST_ID; length < id.length; length++) {
    const start = id.slice(0, length);
    if (ids.filter((one) => one.startsWith(start)).length === 1) return plain(start);
  }
  return plain(id);
}

/** What was left out as malformed, by sort and then by file; empty if nothing was. */
export function printFaults({ counts, malformed }: Pick<Review, 'counts' | 'malformed'>): string {
  if (malformed.length === 0) return '';
  const sorts = Object.entries(counts.malformedBySort).map(([sort, times]) => `${times} ${sort}`);
  const lines = [...Map.groupBy(malformed, ({ source }) => source)].flatMap(([source, faults]) => {
    const more = faults.length - MOST_FAULTS;
    return [
      ...faults.slice(0, MOST_FAULTS).map(faultLine),
      ...(more > 0 ? [`  ${plain(source)}: and ${more} more`] : []),
    ];
  });
  return `${count(malformed.length, 'malformed report')} left out (${sorts.join(', ')}):\n${lines.join('\n')}\n`;
}

function faultLine({ source, report, message }: ReportFault): string {
  return `  ${plain(source)}${report === null ? '' : `, report ${report}`}: ${plain(message, LONGEST_SENTENCE)}`;
}

const day = (time: string): string => time.slice(0, 10);

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
