/** Word stems: Snowball (M. F. Porter), by language, in the port of @orama/stemmers. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { fold } from './fold.ts';

/** The languages that have a lexicon. */
export const LEXICON_LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

const STEMMERS: Record<LexiconLanguage, (word: string) => string> = {
  en: english,
  fr: french,
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
};

export function isLexiconLanguage(lang: string): lang is LexiconLanguage {
  return Object.hasOwn(STEMMERS, lang);
}

/** The folded stem of a lower-case word; the folded word itself in a language without a stemmer. */
export function stem(lowerCase: string, lang: string): string {
  return fold(isLexiconLanguage(lang) ? STEMMERS[lang](lowerCase) : lowerCase);
}
