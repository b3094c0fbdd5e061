/** The texts that a search looks through, each with what it belongs to. */
import type { Localised } from '../../data/claim-list.ts';
import type { ClaimRecord, ResponseRecord, SourceRecord } from '../../data/record.ts';
import { formatDate, yearOf } from '../dates.ts';
import { nearestText } from '../nearest.ts';
import { textsFor } from '../texts.ts';

export interface Passage {
  text: string;
  /** BCP 47; `undefined` if it is unknown. */
  lang: string | undefined;
  from: Origin;
}

/** What a passage belongs to. */
export type Origin =
  | { kind: 'claim' }
  /** Its heading stands before what was found in it, unless that is the heading. */
  | { kind: 'answer'; response: ResponseRecord }
  | { kind: 'heading' }
  | { kind: 'source' };

/** Writes dates as a reader of the language is shown them. That is slow, and dates recur: each is written once. */
export function datesIn(language: string): (iso: string) => string {
  const known = new Map<string, string>();
  return (iso) => {
    const text = known.get(iso) ?? formatDate(iso, language);
    known.set(iso, text);
    return text;
  };
}

/** The claim's own texts, first its statement as the reader is shown it. */
export function claimPassages({ statement, statusNote }: ClaimRecord, language: string): Passage[] {
  const from = { kind: 'claim' } as const;
  return [...inAll(statement, from, language), ...inAll(statusNote, from, language)];
}

/** An answer's texts, in the order in which they are preferred as an excerpt: what was said before who said it. */
export function answerPassages(response: ResponseRecord, language: string, dateOf: (iso: string) => string): Passage[] {
  const { kind, party, speaker, role, date, heading, quote, translations, summary, conflicts } = response;
  const texts = textsFor(language);
  const from = { kind: 'answer', response } as const;
  const made = { [texts.language]: texts.responseHeading(kind, party, yearOf(date)) };
  const who = [speaker, party, dateOf(date)].filter((part) => part !== undefined).join(', ');
  return [
    ...inAll(summary, from, language),
    ...inAll(translations, from, language),
    ...(quote ? [{ text: quote.text, lang: quote.lang, from }] : []),
    ...inAll(heading ?? made, { kind: 'heading' }, language),
    { text: who, lang: undefined, from },
    ...inAll(role, from, language),
    ...conflicts.flatMap(({ text }) => inAll(text, from, language)),
  ];
}

export function sourcePassages(
  { title, publisher, date, lang, note }: SourceRecord,
  language: string,
  dateOf: (iso: string) => string,
): Passage[] {
  const from = { kind: 'source' } as const;
  const parts = [title, publisher, date === undefined ? '' : dateOf(date)].filter((part) => part !== '');
  return [{ text: parts.join(', '), lang, from }, ...inAll(note, from, language)];
}

/** A text in all its languages, first the one that the reader is shown. Empty where there is no text. */
function inAll(localised: Localised | null | undefined, from: Origin, language: string): Passage[] {
  if (!localised) return [];
  const shown = nearestText(localised, language)?.lang;
  return Object.entries(localised)
    .map(([lang, text]) => ({ text, lang, from }))
    .toSorted((a, b) => Number(b.lang === shown) - Number(a.lang === shown));
}
