import { describe, expect, test } from 'vitest';
import { faultTextsFor } from '../../components/fault-texts.ts';
import { reasonWords } from '../../components/reason-words.ts';
import type { Reason } from '../../data/told-fault.ts';

const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'];
const english = faultTextsFor('en');
const CODES = Object.keys(english.fault) as Reason['code'][];

describe('why something was not done', () => {
  test.each(LANGUAGES.flatMap((language) => CODES.map((code) => [language, code] as const)))(
    '%s: %s is a sentence or more',
    (language, code) => {
      const said = reasonWords({ code, detail: '' }, faultTextsFor(language));
      expect(said).toMatch(/^\p{Lu}[^\n{}]{15,}\.$/u);
      if (language !== 'en') expect(said).not.toBe(english.fault[code]);
    },
  );

  test.each(LANGUAGES)('%s: no two say the same', (language) => {
    expect(new Set(Object.values(faultTextsFor(language).fault)).size).toBe(CODES.length);
  });

  test('what it is about stands behind it, in one line and cut', () => {
    const reason: Reason = { code: 'other', detail: '  Cannot read\n  properties of "x" ' };
    expect(reasonWords(reason, english)).toBe(
      'Something went wrong in Sidenote. Try again. Details: Cannot read properties of "x"',
    );
    expect(reasonWords(reason, faultTextsFor('fr-CA'))).toBe(
      'Quelque chose a échoué dans Sidenote. Réessayez. Détails\u00a0: Cannot read properties of "x"',
    );
    const long = reasonWords({ code: 'other', detail: 'x'.repeat(10_000) }, english);
    expect(long.length).toBeLessThan(400);
    expect(long.endsWith('x…')).toBe(true);
    expect(reasonWords({ code: 'other', detail: ' \n' }, english)).toBe(english.fault.other);
  });
});
