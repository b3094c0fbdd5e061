import { expect, test } from 'vitest';
import { languageTag } from '../../page/language.ts';

test.each([
  ['en', 'en'],
  ['pt-br', 'pt-BR'],
  ['en_US', 'en-US'],
  [' fr ', 'fr'],
  ['fr,en', 'fr'],
  ['en-', 'en'],
  ['?', ''],
  ['', ''],
])('%o is read as %o, which Intl takes', (written, tag) => {
  expect(languageTag(written)).toBe(tag);
  expect(() => new Intl.Segmenter(tag || undefined)).not.toThrow();
});
