/** A reported sentence as it would stand in a list: in which language, and whether it can stand there at all. */
import type { Report } from '../../data/report.ts';
import { voteLanguage } from '../../matching/text/language.ts';
import { tokenise } from '../../matching/text/tokenise.ts';

/** On one line: a page's own line breaks mean nothing. */
export function sentenceOf({ quote }: Report): string {
  return quote.exact.replace(/\s+/gu, ' ').trim();
}

/** BCP 47 primary tag; `und` where neither the words nor the reader tell. The words are believed more. */
export function languageOf(report: Report): string {
  const told = /^[a-z]{2,3}(?=-|$)/i.exec(report.lang)?.[0] ?? '';
  const sentence = sentenceOf(report);
  return voteLanguage(sentence, tokenise(sentence), told);
}

/** What must not get into a list, and how it is called. Marks of direction alone are part of Arabic and Hebrew writing. */
const REFUSED: readonly [RegExp, string][] = [
  [/\p{Cc}/u, 'it has control characters'],
  [/\p{Cs}/u, 'it has half a character (a lone surrogate)'],
  [/[\u202a-\u202e\u2066-\u2069]/u, 'it overrides the direction of writing'],
  [/[\u2060-\u2065\u206a-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/u, 'it has invisible characters'],
];

/** Why this sentence cannot be taken into a list, without a full stop; `null` where it can. */
export function whyNot(sentence: string, lang: string): string | null {
  const refused = REFUSED.find(([characters]) => characters.test(sentence));
  if (refused) return refused[1];
  if (!/\p{L}/u.test(sentence)) return 'it has no words';
  return lang === 'und' ? 'its language is not known' : null;
}
