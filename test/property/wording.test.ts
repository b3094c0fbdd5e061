/** Nearly the same words: it makes no difference which comes first, and what turns a sentence round is never passed over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../matching/text/tokenise.ts';
import { sameWording, Wordings } from '../../matching/wording.ts';
import { anyText, language } from './texts.ts';
import { tries } from './tries.ts';
import {
  inside,
  NAMES,
  NEGATIONS,
  nearPair,
  numeral,
  plainSentence,
  sentence,
  type Words,
  withWord,
} from './wordings.ts';

/** As a page writes it: no word of ours has its capital from standing first. */
const told = (words: Words) => `${words.join(' ')}.`;

describe('the same wording', () => {
  it('is one of both sentences alike', () => {
    fc.assert(
      fc.property(nearPair, ([first, second]) => {
        expect(sameWording(told(second), told(first), 'en')).toBe(sameWording(told(first), told(second), 'en'));
      }),
      tries(10),
    );
  });

  it('of any two texts never fails, and a text with words has its own', () => {
    fc.assert(
      fc.property(anyText, anyText, language, (first, second, lang) => {
        sameWording(first, second, lang);
        if (tokenise(first).some(({ folded }) => folded !== '')) expect(sameWording(first, first, lang)).toBe(true);
      }),
      tries(2),
    );
  });

  it('is not that of another number', () => {
    fc.assert(
      fc.property(plainSentence, fc.nat(), numeral, numeral, (words, place, one, other) => {
        const at = inside(words, place);
        fc.pre(one !== other);
        expect(sameWording(told(withWord(words, at, one)), told(withWord(words, at, other)), 'en')).toBe(false);
        expect(sameWording(told(withWord(words, at, one)), told(words), 'en')).toBe(false);
      }),
      tries(5),
    );
  });

  it('is not that of another name', () => {
    const name = fc.constantFrom(...NAMES);
    fc.assert(
      fc.property(plainSentence, fc.nat(), name, name, (words, place, one, other) => {
        const at = inside(words, place);
        fc.pre(one !== other);
        expect(sameWording(told(withWord(words, at, one)), told(withWord(words, at, other)), 'en')).toBe(false);
        expect(sameWording(told(withWord(words, at, one)), told(words), 'en')).toBe(false);
      }),
      tries(5),
    );
  });

  it('is not that of a sentence with a "not" more', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.constantFrom(...NEGATIONS), (words, place, negation) => {
        fc.pre(!words.includes(negation));
        const turned = withWord(words, inside(words, place), negation);
        expect(sameWording(told(words), told(turned), 'en')).toBe(false);
      }),
      tries(5),
    );
  });
});

describe('the same wording, at the edges of a sentence,', () => {
  const name = fc.constantFrom(...NAMES.filter((one) => one.length > 3));

  it('is not that of another name in the first place', () => {
    fc.assert(
      fc.property(plainSentence, name, name, (words, one, other) => {
        fc.pre(one !== other);
        expect(sameWording(told([one, ...words]), told([other, ...words]), 'en')).toBe(false);
      }),
      tries(2),
    );
  });

  it('is not that of a longer one with a "not" more', () => {
    fc.assert(
      fc.property(plainSentence, fc.constantFrom(...NEGATIONS), fc.boolean(), (words, negation, before) => {
        const longer = before ? ['it', 'is', negation, 'true', 'that', ...words] : [...words, negation];
        expect(sameWording(told(words), told(longer), 'en')).toBe(false);
        expect(sameWording(told(longer), told(words), 'en')).toBe(false);
      }),
      tries(2),
    );
  });

  it('is not that of a Japanese verb in its negative form', () => {
    const said = (verb: string) => `同社は利用者が送った私的な文章を全て${verb}と裁判所に提出された書簡は述べている`;
    expect(sameWording(said('見られる'), said('見られない'), 'ja')).toBe(false);
  });
});

it('a store of wordings finds what a look at each would find', () => {
  fc.assert(
    fc.property(fc.array(nearPair, { minLength: 1, maxLength: 6 }), (pairs) => {
      const sentences = pairs.flat().map(told);
      const store = new Wordings<number>();
      for (const [i, text] of sentences.entries()) store.add(text, 'en', i);
      for (const text of sentences) {
        const wanted = sentences.flatMap((other, i) => (sameWording(other, text, 'en') ? [i] : []));
        expect(store.find(text, 'en')).toEqual(wanted);
      }
    }),
    tries(),
  );
});
