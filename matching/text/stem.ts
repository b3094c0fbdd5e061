/**
 * Word stems: Snowball (M. F. Porter), by language. English, Turkish, Indonesian and Arabic in the port of @orama/stemmers;
 * the others in `stemmers/`, which do the same in half the code (`test/matching/stem.test.ts` compares).
 */
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { fold } from './fold.ts';
import { dutchStemmer } from './stemmers/dutch.ts';
import { frenchStemmer } from './stemmers/french.ts';
import { germanStemmer } from './stemmers/german.ts';
import { italianStemmer } from './stemmers/italian.ts';
import { portugueseStemmer } from './stemmers/portuguese.ts';
import { russianStemmer } from './stemmers/russian.ts';
import { spanishStemmer } from './stemmers/spanish.ts';

/** The languages that every concept of the lexicon has forms in. */
export const FULL_LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const;
/** All languages of the lexicon: the others have the concepts that matter most. */
export const LEXICON_LANGUAGES = [...FULL_LANGUAGES, 'nl', 'pl', 'tr', 'id', 'ru', 'uk', 'ar', 'zh', 'ja'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

type Stemmer = (word: string) => string;

/**
 * How a language's stemmer is made, at its first word. Polish and Ukrainian have none here, Chinese and Japanese need
 * none: their forms are given as beginnings of words.
 */
const MAKERS: Partial<Record<string, () => Stemmer>> = {
  en: () => english,
  fr: frenchStemmer,
  es: spanishStemmer,
  de: germanStemmer,
  it: italianStemmer,
  pt: portugueseStemmer,
  nl: dutchStemmer,
  tr: () => turkish,
  id: () => indonesian,
  ru: russianStemmer,
  ar: () => arabic,
};

const made = new Map<string, Stemmer>();

function stemmerOf(lang: string): Stemmer | undefined {
  const known = made.get(lang);
  if (known) return known;
  const stemmer = Object.hasOwn(MAKERS, lang) ? MAKERS[lang]?.() : undefined;
  if (stemmer) made.set(lang, stemmer);
  return stemmer;
}

export function isLexiconLanguage(lang: string): lang is LexiconLanguage {
  return LEXICON_LANGUAGES.some((known) => known === lang);
}

/** The folded stem of a lower-case word; the folded word itself in a language without a stemmer. */
export function stem(lowerCase: string, lang: string): string {
  return fold(stemmerOf(lang)?.(lowerCase) ?? lowerCase);
}
