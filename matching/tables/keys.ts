/** The keys under which a word may stand in a table: its stem in its language, itself, or itself in any language. */
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import type { StopWords } from '../text/stop-words.ts';
import { hash } from './hash-table.ts';

/** A word by its stem: all regular inflections. */
export const stemKey = (lower: string, lang: string): string => `${lang}:${stem(lower, lang)}`;
/** Exactly this word of this language. */
export const exactKey = (lower: string, lang: string): string => `${lang}=${fold(lower)}`;
/** This word in whatever language: names, and words nobody translates. */
export const anyKey = (lower: string): string => `*:${fold(lower)}`;
/** A word as a form gives it, where its stem is shared by other concepts: "private" is not *privatise*. */
export const givenKey = (lower: string, lang: string): string => `${lang}!${fold(lower)}`;
/** Every word of this language that begins so. */
export const prefixKey = (lower: string, lang: string): string => `${lang}^${fold(lower)}`;
export const numberKey = (value: number): string => `#${value}`;

/** The key of one word of a lexicon form: `word`, `=word` or `word*`. A stop-word is always exact. */
export function formKey(form: string, lang: string, stopWords: StopWords): string {
  if (stopWords.get(lang)?.has(form)) return exactKey(form, lang);
  if (form.startsWith('=')) return exactKey(form.slice(1), lang);
  if (form.endsWith('*')) return prefixKey(form.slice(0, -1), lang);
  return stemKey(form, lang);
}

export const MIN_PREFIX = 4;
const MAX_PREFIX = 14;
const MAX_SUFFIX = 3;
/** Languages that do not inflect names, so that a longer word is another name. */
const UNINFLECTED = new Set(['en', 'fr', 'es', 'it', 'pt']);
const MIN_INFLECTED_NAME = 5;

/** Hashes of every key a word of the page may be found under. Prefixes come last, the shortest first. */
export function wordHashes(lower: string, lang: string): number[] {
  const folded = fold(lower);
  const hashes = [hash(stemKey(lower, lang)), hash(exactKey(lower, lang)), hash(anyKey(lower))];
  if (!UNINFLECTED.has(lang)) {
    for (let cut = 1; cut <= MAX_SUFFIX && folded.length - cut >= MIN_INFLECTED_NAME; cut++) {
      hashes.push(hash(`*:${folded.slice(0, -cut)}`));
    }
  }
  for (let length = MIN_PREFIX; length <= Math.min(MAX_PREFIX, folded.length); length++) {
    hashes.push(hash(`${lang}^${folded.slice(0, length)}`));
  }
  return hashes;
}
