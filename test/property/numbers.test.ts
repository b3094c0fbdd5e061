/** The same amount is the same number, however it is written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenise } from '../../matching/text/tokenise.ts';
import { anyText } from './texts.ts';
import { tries } from './tries.ts';

const numbersIn = (text: string) => tokenise(text).flatMap(({ number }) => number ?? []);

it('every number of any text has a value', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { value } of numbersIn(text)) expect(value).toBeGreaterThanOrEqual(0);
    }),
    tries(5),
  );
});

/** Where digits are grouped by threes. */
const LOCALES = ['en', 'fr', 'de', 'es', 'it', 'pt-PT', 'pt-BR', 'de-CH', 'ru', 'nl', 'pl'];

it('whole numbers as each language groups them', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.constantFrom(...LOCALES), (value, locale) => {
      expect(numbersIn(`(${new Intl.NumberFormat(locale).format(value)})`)).toMatchObject([{ value }]);
    }),
    tries(2),
  );
});

it('fractions as each language points them', () => {
  const fraction = fc.tuple(fc.nat(9_999_999), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(fraction, fc.constantFrom(...LOCALES), ([whole, hundredths], locale) => {
      const value = (whole * 100 + hundredths) / 100;
      expect(numbersIn(`(${new Intl.NumberFormat(locale).format(value)})`)).toMatchObject([{ value }]);
    }),
    tries(2),
  );
});

it('digits of other scripts', () => {
  // Latin, Arabic, Persian, Devanagari, Bengali, Thai, Khmer, Myanmar, full width, and two sets of mathematics.
  const zeros = fc.constantFrom(0x30, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x17e0, 0x1040, 0xff10, 0x1d7ce, 0x1d7d8);
  fc.assert(
    fc.property(fc.nat(999_999), zeros, (value, zero) => {
      const digits = String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      expect(numbersIn(`(${digits})`)).toMatchObject([{ value }]);
    }),
    tries(),
  );
});

it('fractions of three digits where they can be nothing else', () => {
  const whole = fc.oneof(fc.constant(0), fc.integer({ min: 1000, max: 9_999_999 }));
  const thousandths = fc.integer({ min: 0, max: 999 });
  fc.assert(
    fc.property(whole, thousandths, fc.constantFrom('fr', 'ru', 'pl', 'en', 'de'), (n, rest, locale) => {
      const value = (n * 1000 + rest) / 1000;
      const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, useGrouping: 'always' });
      expect(numbersIn(`(${format.format(value)})`)).toMatchObject([{ value }]);
    }),
    tries(),
  );
});

/** An amount in millions of dollars, `n` of them. */
const MILLIONS: ((n: number) => string)[] = [
  (n) => `$${n} million`,
  (n) => `$${n}m`,
  (n) => `US$${n} mn`.replace('mn', 'mm'),
  (n) => `${n} million dollars`,
  (n) => `${n}\u00a0millions de dollars`,
  (n) => `${n} Mio. Dollar`,
  (n) => `${n} Millionen US-Dollar`,
  (n) => `${n} millones de dólares`,
  (n) => `${n} milioni di dollari`,
  (n) => `${n} milhões de dólares`,
  (n) => `${n} млн долларов`,
];

it('amounts of money', () => {
  const writer = fc.constantFrom(...MILLIONS);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), writer, anyText, (n, written, before) => {
      // A text that ends in a currency or a number would take a part of it.
      const found = numbersIn(`${before} | ${written(n)}`);
      expect(found.at(-1)).toEqual({ value: n * 1e6, unit: 'money' });
    }),
    tries(),
  );
});
