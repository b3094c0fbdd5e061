/** Sentences hold the whole text between them, and those of one paragraph do not depend on the next. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segment } from '../../matching/text/sentences.ts';
import { anyText, language } from './texts.ts';
import { tries } from './tries.ts';

it('cover the text but for spaces, one after the other', () => {
  fc.assert(
    fc.property(anyText, language, (text, lang) => {
      let at = 0;
      for (const { start, end } of segment(text, lang)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, start).trim()).toBe('');
        const sentence = text.slice(start, end);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toBe('');
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    tries(5),
  );
});

it('of a paragraph are the same whatever paragraph follows', () => {
  fc.assert(
    fc.property(anyText, anyText, language, (first, second, lang) => {
      const at = first.length + '.\n\n'.length;
      const moved = segment(second, lang).map(({ start, end }) => ({ start: start + at, end: end + at }));
      expect(segment(`${first}.\n\n${second}`, lang)).toEqual([...segment(`${first}.`, lang), ...moved]);
    }),
    tries(5),
  );
});

it('of a text that goes on stay but for the last', () => {
  fc.assert(
    fc.property(anyText, anyText, language, (first, second, lang) => {
      const before = segment(`${first} end.`, lang).slice(0, -1);
      expect(segment(`${first} end. ${second}`, lang).slice(0, before.length)).toEqual(before);
    }),
    tries(5),
  );
});

it('begin where the caller says', () => {
  const begins = fc.uniqueArray(fc.nat(40), { maxLength: 8 }).map((places) => places.sort((a, b) => a - b));
  fc.assert(
    fc.property(anyText, begins, (text, inner) => {
      const places = [0, ...inner.filter((place) => place > 0 && place < text.length)];
      const parts = places.map((place, i) => text.slice(place, places[i + 1]).trim()).filter((part) => part !== '');
      expect(segment(text, 'en', places).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
    }),
    tries(),
  );
});
