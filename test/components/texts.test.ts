import { describe, expect, test } from 'vitest';
import { formatDate } from '../../components/dates.ts';
import { faultTextsFor } from '../../components/fault-texts.ts';
import { listTextsFor } from '../../components/library/lists/list-texts.ts';
import { languageName, nearestText } from '../../components/nearest.ts';
import { reportTextsFor } from '../../components/report-texts.ts';
import { plural } from '../../components/texts/plural.ts';
import { textsFor } from '../../components/texts.ts';

/** All words of a language: those that the card carries too, those for reports, for lists and for faults of ours. */
const everything = (language: string) => ({
  ...textsFor(language),
  reports: reportTextsFor(language),
  lists: listTextsFor(language),
  faults: faultTextsFor(language),
});

describe('plural forms', () => {
  test('English: one is singular, zero is not', () => {
    const { moreAnswers } = textsFor('en');
    expect([0, 1, 2].map(moreAnswers)).toEqual(['0 more answers', '1 more answer', '2 more answers']);
  });

  test('French: zero and one are singular', () => {
    const { moreAnswers } = textsFor('fr');
    expect([0, 1, 2].map(moreAnswers)).toEqual(['0 autre réponse', '1 autre réponse', '2 autres réponses']);
  });

  test.each(['en', 'fr', 'es', 'de', 'it', 'pt'])('%s: the forms are those of Unicode’s rules', (language) => {
    const rules = new Intl.PluralRules(language);
    const form = plural(language, { one: 'one', other: 'other' });
    for (let count = 0; count < 2000; count++)
      expect(form(count)).toBe(rules.select(count) === 'one' ? 'one' : 'other');
  });

  test('large numbers are written as the language writes them', () => {
    expect(textsFor('en').coverage(1234, 1)).toBe('1,234 sentences compared with 1 claim, on this device.');
    expect(textsFor('fr').coverage(1234, 0)).toBe('1\u202f234 phrases comparées à 0 affirmation, sur cet appareil.');
  });
});

describe('interface texts', () => {
  test('a language without a table gets English', () => {
    expect(['fr', 'fr-CH', 'FR', 'en-US', 'ja', ''].map((tag) => textsFor(tag).language)).toEqual([
      'fr',
      'fr',
      'fr',
      'en',
      'en',
      'en',
    ]);
  });

  const leaves = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(leaves)
        : [];
  const english = leaves(everything('en'));

  test.each(['fr', 'es', 'de', 'it', 'pt'])('%s has its own words for everything', (language) => {
    const texts = everything(language);
    expect([texts.language, texts.reports.language]).toEqual([language, language]);
    const words = leaves(texts);
    expect(words.length).toBe(english.length);
    // Names, and words that two languages share.
    expect(words.filter((word) => word.length > 12 && english.includes(word))).toEqual([]);
  });

  test.each(['fr', 'es', 'de', 'it', 'pt'])('%s counts', (language) => {
    const { moreAnswers, coverage } = textsFor(language);
    expect(moreAnswers(1)).not.toBe(moreAnswers(2).replace('2', '1'));
    expect(coverage(0, 1)).toContain('0');
    expect(coverage(5, 1)).not.toBe(coverage(1, 1).replace('1', '5'));
  });

  /** What a table can say, by its place in the table. Every function is called with 2 for a count and 2 or "x" for a name. */
  const said = (value: unknown, place = ''): [place: string, text: string][] => {
    if (typeof value === 'string') return [[place, value]];
    if (typeof value === 'function') return [[place, String(value(2, 2, 'x'))]];
    if (typeof value !== 'object' || !value) return [];
    return Object.entries(value).flatMap(([key, inner]) => said(inner, `${place}/${key}`));
  };

  test('French has a space that does not break around two-part signs', () => {
    const french = said(everything('fr'));
    expect(french.length).toBeGreaterThan(150);
    const bare = / [:;?!»]|« |[^\s][;?!»]|«[^\s]|[\p{L}\d]:/u;
    expect(french.filter(([, text]) => bare.test(text))).toEqual([]);
  });

  test.each(['en', 'fr', 'es', 'de', 'it', 'pt'])('%s is set as print is', (language) => {
    // Straight apostrophes, three dots, two spaces, a space at either end, a number that was not filled in.
    const careless = /\p{L}'|\.\.\.|\s\s|^\s|\s$|#/u;
    expect(said(everything(language)).filter(([, text]) => careless.test(text))).toEqual([]);
  });

  test.each(['fr', 'es', 'de', 'it', 'pt'])('%s fits where English fits', (language) => {
    const room = new Map(said(everything('en')).map(([place, text]) => [place, 2 * text.length + 10]));
    expect(said(everything(language)).filter(([place, text]) => text.length > (room.get(place) ?? 0))).toEqual([]);
  });
});

describe('the nearest language of a list', () => {
  const texts = { de: 'deutsch', en: 'english', 'pt-BR': 'brasileiro', fr: 'français', 'fr-CA': 'québécois' };

  test('own region, own language, another region, English, anything, nothing', () => {
    const lang = (language: string, of: Record<string, string> = texts) => nearestText(of, language)?.lang ?? null;
    expect(lang('fr-CA')).toBe('fr-CA');
    expect(lang('fr-BE')).toBe('fr');
    expect(lang('pt')).toBe('pt-BR');
    expect(lang('ja')).toBe('en');
    expect(lang('ja', { de: 'deutsch' })).toBe('de');
    expect(lang('ja', {})).toBeNull();
  });

  test('only another language is a fallback', () => {
    expect(['fr-BE', 'pt', 'ja'].map((language) => nearestText(texts, language)?.fallback)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('is named in the reader’s language', () => {
    expect([languageName('en', 'fr'), languageName('fr', 'en'), languageName('not a tag', 'en')]).toEqual([
      'anglais',
      'French',
      'not a tag',
    ]);
  });
});

test('dates are as precise as they are known', () => {
  const dates = ['2018', '2018-12', '2018-12-18', '2018-12-18T23:30:00.000Z', 'soon'];
  expect(dates.map((iso) => formatDate(iso, 'en'))).toEqual([
    '2018',
    'December 2018',
    '18 December 2018',
    '18 December 2018',
    'soon',
  ]);
  expect(dates.slice(0, 3).map((iso) => formatDate(iso, 'fr'))).toEqual(['2018', 'décembre 2018', '18 décembre 2018']);
  expect(formatDate('2018-12-18', 'en-US')).toBe('December 18, 2018');
});
