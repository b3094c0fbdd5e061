/** Word stems: Snowball (M. F. Porter), by language, in the port of @orama/stemmers. */
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { fold } from './fold.ts';

/** The languages that every concept of the lexicon has forms in. */
export const FULL_LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const;
/** All languages of the lexicon: the others have the concepts that matter most. */
export const LEXICON_LANGUAGES = [...FULL_LANGUAGES, 'nl', 'pl', 'tr', 'id', 'ru', 'uk', 'ar', 'zh', 'ja'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/** Polish and Ukrainian have none here, Chinese and Japanese need none: their forms are given as beginnings of words. */
const STEMMERS: Partial<Record<string, (word: string) => string>> = {
  en: english,
  fr: french,
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
  tr: turkish,
  id: indonesian,
  ru: russian,
  ar: arabic,
};

export function isLexiconLanguage(lang: string): lang is LexiconLanguage {
  return LEXICON_LANGUAGES.some((known) => known === lang);
}

/** The folded stem of a lower-case word; the folded word itself in a language without a stemmer. */
export function stem(lowerCase: string, lang: string): string {
  return fold(STEMMERS[lang]?.(lowerCase) ?? lowerCase);
}
