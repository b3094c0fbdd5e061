import { describe, expect, test } from 'vitest';
import { hostOf, isCovered, patternOf } from '../../browser/match-pattern.ts';

test.each([
  ['lemonde.fr', 'lemonde.fr'],
  [' www.LeMonde.fr ', 'lemonde.fr'],
  ['https://www.bbc.co.uk/news?x=1', 'bbc.co.uk'],
  ['127.0.0.1:8080', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['nonsense', null],
  ['two words.org', null],
  ['ftp://example.org', null],
  ['', null],
])('the host a reader means by "%s"', (typed, host) => {
  expect(hostOf(typed)).toBe(host);
});

test.each([
  ['www.example.org', '*://*.example.org/*'],
  ['www.gov.uk', '*://*.www.gov.uk/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['[::1]', '*://[::1]/*'],
  ['localhost', '*://localhost/*'],
  ['nonsense', null],
])('the pattern for "%s"', (site, pattern) => {
  expect(patternOf(site)).toBe(pattern);
});

describe('an address is covered', () => {
  test.each([
    ['https://example.org/a', '*://*.example.org/*', true],
    ['https://news.example.org/a', '*://*.example.org/*', true],
    ['https://notexample.org/a', '*://*.example.org/*', false],
    ['https://news.example.org/', '*://example.org/*', false],
    ['http://example.org/', '*://*/*', true],
    ['http://example.org/', '<all_urls>', true],
    ['about:srcdoc', '*://*.example.org/*', false],
  ])('%s by %s: %s', (address, pattern, covered) => {
    expect(isCovered(address, pattern)).toBe(covered);
  });
});
