/** Whatever the text, its tokens stand where they say, and say what stands there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, lower } from '../../matching/text/fold.ts';
import { tokenise } from '../../matching/text/tokenise.ts';
import { anyText, word } from './texts.ts';
import { tries } from './tries.ts';

const MARK_OR_INVISIBLE = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/u;

const tokensOf = tokenise;

describe('tokenise', () => {
  it('gives UTF-16 offsets within the text, in its order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let start = 0;
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(start);
          expect(token.end).toBeGreaterThan(Math.max(end, token.start));
          ({ start, end } = token);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      tries(5),
    );
  });

  it('folds what stands at a token’s place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, word, folded, number } of tokensOf(text)) {
          if (number) continue;
          expect(folded).toBe(fold(word));
          // "n't" stands for "not", and "can't" keeps the "n" that it shares with it.
          if (word !== 'not' && word !== 'can') expect(word).toBe(lower(text.slice(start, end)));
        }
      }),
      tries(5),
    );
  });

  it('reads a token by itself as it reads it in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, folded, number } of tokensOf(text)) {
          if (folded === 'not' || folded === 'can') continue;
          expect(tokenise(text.slice(start, end)).at(-1)).toMatchObject(number ? { number } : { folded });
        }
      }),
      tries(5),
    );
  });

  it('leaves out no letter of a word that has no apostrophe', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        expect(tokenise(words.join(' ')).map((token) => token.word)).toEqual(words);
      }),
      tries(),
    );
  });

  it('reads one block the same whatever stands in another', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        // A bar is part of no token, number or currency.
        const at = first.length + ' | '.length;
        const moved = tokenise(second).map((token) => ({ ...token, start: token.start + at, end: token.end + at }));
        expect(tokenise(`${first} | ${second}`)).toEqual([...tokenise(first), ...moved]);
      }),
      tries(5),
    );
  });

  it('does not see where a word may be broken', () => {
    const breaks = fc.constantFrom('', '', '\u00ad', '\u200b', '\u2060', '\u200d');
    fc.assert(
      fc.property(word, fc.array(breaks, { minLength: 30, maxLength: 30 }), (whole, between) => {
        const broken = [...whole].map((letter, i) => `${i > 0 ? between[i] : ''}${letter}`).join('');
        expect(tokenise(broken)).toMatchObject([{ word: whole, start: 0, end: broken.length }]);
      }),
      tries(),
    );
  });
});

describe('folding', () => {
  it('once is enough, and leaves no accent and nothing unseen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const low = lower(text);
        expect(lower(low)).toBe(low);
        const folded = fold(low);
        expect(fold(folded)).toBe(folded);
        expect(folded).not.toMatch(MARK_OR_INVISIBLE);
      }),
      tries(5),
    );
  });

  it('is the same however the letters are composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(lower(text.normalize('NFD')))).toBe(fold(lower(text.normalize('NFC'))));
      }),
      tries(5),
    );
  });
});
