/**
 * Word stems: Snowball (M. F. Porter), by language. English in the port of @orama/stemmers; the others in `stemmers/`,
 * which do the same in half the code (`test/matching/stem.test.ts` compares).
 */
import { stemmer as english } from '@orama/stemmers/english';
import { fold } from './fold.ts';
import { arabicStemmer } from './stemmers/arabic.ts';
import { dutchStemmer } from './stemmers/dutch.ts';
import { frenchStemmer } from './stemmers/french.ts';
import { germanStemmer } from './stemmers/german.ts';
import { indonesianStem } from './stemmers/indonesian.ts';
import { italianStemmer } from './stemmers/italian.ts';
import { portugueseStemmer } from './stemmers/portuguese.ts';
import { russianStemmer } from './stemmers/russian.ts';
import { spanishStemmer } from './stemmers/spanish.ts';
import { turkishStem } from './stemmers/turkish.ts';

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
  tr: () => turkishStem,
  id: () => indonesianStem,
  ru: russianStemmer,
  ar: arabicStemmer,
};

/** UTF-16 units. No language here writes longer words; a page may, and a stemmer would cut it down ending by ending. */
const LONGEST_WORD = 100;

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

/** The folded stem of a lower-case word; the folded word itself if it is no word's length or the language has no stemmer. */
export function stem(lowerCase: string, lang: string): string {
  if (lowerCase.length > LONGEST_WORD) return fold(lowerCase);
  return fold(stemmerOf(lang)?.(lowerCase) ?? lowerCase);
}
