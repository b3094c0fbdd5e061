import { describe, expect, it } from 'vitest';
import type { PageMatch } from '../../browser/messages.ts';
import { reportsByWording, withReports, wordingKey } from '../../browser/own-matches.ts';
import type { Report } from '../../data/report.ts';

const report = (exact: string, claim = 'a'): Report => ({
  id: '6f1c1a52-6b0e-4b8e-9d5a-3f1f0a0b1c2d',
  kind: 'makes-claim',
  list: 'l',
  claim,
  quote: { exact, prefix: '', suffix: '' },
  page: 'https://news.example/a',
  lang: 'en',
  listVersion: 1,
  created: '2026-11-22T10:00:00Z',
});
const match: PageMatch = {
  list: 'l',
  claim: 'a',
  score: 0.6,
  tier: 'possible',
  stance: null,
  by: null,
  why: [],
  report: null,
};

describe('the reader’s own matches', () => {
  it('knows the same wording again, however it is set', () => {
    const key = wordingKey('“It didn’t—ever—read   them.”');
    expect(wordingKey("It didn't - ever - read them")).toBe(key);
    expect(wordingKey('It did ever read them')).not.toBe(key);
    expect(reportsByWording([report('He said NO.')]).get(wordingKey('he said no'))).toHaveLength(1);
  });

  it('puts the reader’s match first, and once', () => {
    const other = { ...match, claim: 'b' };
    expect(withReports([match, other], [report('x')]).map(({ claim, tier }) => [claim, tier])).toEqual([
      ['a', 'yours'],
      ['b', 'possible'],
    ]);
  });
});
