/** Stemmers take any word: they end, and only ever shorten; but Turkish puts a vowel behind a last "d" or "g". */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, lower } from '../../matching/text/fold.ts';
import { LEXICON_LANGUAGES, stem } from '../../matching/text/stem.ts';
import { anyText, word } from './texts.ts';
import { tries } from './tries.ts';

const anyWord = fc.oneof(
  word,
  anyText.map(lower),
  fc.string({ unit: fc.constantFrom(...'aeiouyëïçbstnqßjh'), maxLength: 24 }),
);

const ADDED_IN_TURKISH = 1;

it.each(LEXICON_LANGUAGES)('%s', (lang) => {
  const added = lang === 'tr' ? ADDED_IN_TURKISH : 0;
  fc.assert(
    fc.property(anyWord, (any) => {
      const stemmed = stem(any, lang);
      expect(fold(stemmed)).toBe(stemmed);
      expect(stemmed.length).toBeLessThanOrEqual(fold(any).length + added);
    }),
    tries(5),
  );
});

it('a language without a stemmer', () => {
  fc.assert(
    fc.property(anyText.map(lower), anyText, (any, lang) => {
      fc.pre(!LEXICON_LANGUAGES.some((known) => known === lang));
      expect(stem(any, lang)).toBe(fold(any));
    }),
    tries(),
  );
});
