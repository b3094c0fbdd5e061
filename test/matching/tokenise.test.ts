import { describe, expect, it } from 'vitest';
import { tokenise } from '../../matching/text/tokenise.ts';

const words = (text: string) => tokenise(text).map((token) => token.word);
const numbers = (text: string) => tokenise(text).flatMap((token) => (token.number ? [token.number] : []));

describe('tokenise', () => {
  it('keeps every token’s place in the text', () => {
    const text = 'L’accès à l’API, “end-to-end” (2018) — voilà !';
    for (const token of tokenise(text)) {
      const slice = text.slice(token.start, token.end);
      expect(slice.toLowerCase()).toBe(token.word);
    }
  });

  it('lets elided articles, possessives and hyphens fall away', () => {
    expect(words("l'accès qu’il a")).toEqual(['accès', 'il', 'a']);
    expect(words('Facebook’s users')).toEqual(['facebook', 'users']);
    expect(words('end-to-end')).toEqual(['end', 'to', 'end']);
  });

  it('makes "n’t" a word of its own', () => {
    expect(words('didn’t')).toEqual(['did', 'not']);
  });

  it('reads through soft hyphens and zero-width characters', () => {
    expect(words('mes\u00adsa\u200bges')).toEqual(['messages']);
  });

  it('gives one token a character where words have no spaces, and katakana as a run', () => {
    expect(words('网飞')).toEqual(['网', '飞']);
    expect(words('ネットフリックスは')).toEqual(['ネットフリックス', 'は']);
  });

  it('is empty for a text without letters and digits', () => {
    expect(tokenise(' — … !')).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    ['$750 million', 750e6],
    ['750 millions de dollars', 750e6],
    ['750 Mio. Dollar', 750e6],
    ['750 millones de dólares', 750e6],
    ['750 milioni di dollari', 750e6],
    ['US$750m', 750e6],
    ['1.5 billion euros', 1.5e9],
    ['1,5 milliard d’euros', 1.5e9],
    ['150.000.000 €', 150e6],
    ['hundreds of millions of dollars', 100e6],
    ['des centaines de millions de dollars', 100e6],
  ])('%s is money', (text, value) => {
    expect(numbers(text)).toEqual([{ value, unit: 'money' }]);
  });

  it.each([
    ['15 करोड़', 150e6],
    ['1億5000万', 150e6],
    ['40 million', 40e6],
    ['1 000', 1000],
  ])('%s is a plain number', (text, value) => {
    expect(numbers(text)).toEqual([{ value, unit: 'plain' }]);
  });

  it('tells years and shares', () => {
    expect(numbers('in 2018, 3.5 %')).toEqual([
      { value: 2018, unit: 'year' },
      { value: 3.5, unit: 'percent' },
    ]);
  });
});

describe('numbers beside each other', () => {
  it('are not read as one', () => {
    expect(numbers('In 2018 150 companies')).toEqual([
      { value: 2018, unit: 'year' },
      { value: 150, unit: 'plain' },
    ]);
  });

  it('are numbers, whatever signs a page uses', () => {
    for (const { value } of numbers('½ ² ٣ ３ 5m')) expect(Number.isFinite(value)).toBe(true);
  });
});
