/** Which of a claim list's languages a reader is shown. */
import type { Localised } from '../data/claim-list.ts';

export interface NearestText {
  text: string;
  /** The language it is in, BCP 47. */
  lang: string;
  /** True where it is not the reader's language and this has to be said. */
  fallback: boolean;
}

/**
 * The reader's own language (`fr-CA` takes `fr-CA`, then `fr`, then any `fr-…`), else English, else whatever comes first.
 * `null` where there is no text at all.
 */
export function nearestText(localised: Localised, language: string): NearestText | null {
  const tags = Object.keys(localised);
  const own =
    tags.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    tags.find((tag) => tag === primaryOf(language)) ??
    tags.find((tag) => sameLanguage(tag, language));
  const lang = own ?? tags.find((tag) => primaryOf(tag) === 'en') ?? tags[0];
  const text = lang === undefined ? undefined : localised[lang];
  return lang === undefined || text === undefined ? null : { text, lang, fallback: own === undefined };
}

/** `fr` and `fr-CA` are one language to a reader. */
export function sameLanguage(a: string, b: string): boolean {
  return primaryOf(a) === primaryOf(b);
}

/** A language's name in the reader's language ("French", « français »); the tag itself where the browser has no name. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
