/** Sentences by their words, and others that differ from them by a little. */
import fc from 'fast-check';

const LONGER =
  'letter judge company people wrote other platform today access inbox service court reading shared user'.split(' ');
const SMALL = 'the a of to in it on by at de la und'.split(' ');
export const NAMES = 'Netflix Spotify Meta Facebook Microsoft Zürich Łódź Müller'.split(' ');
export const NEGATIONS = 'not no never without pas jamais nicht kein nunca non niet bez não не'.split(' ');
/** Of twelve digits at most: of longer numbers the beginning is taken for the whole. */
export const numeral = fc.integer({ min: 2, max: 999_999_999_999 }).map(String);

const longer = fc.constantFrom(...LONGER);
const plain = fc.oneof({ weight: 3, arbitrary: longer }, { weight: 2, arbitrary: fc.constantFrom(...SMALL) });
const any = fc.oneof(
  { weight: 8, arbitrary: plain },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...NEGATIONS) },
  { weight: 1, arbitrary: numeral },
);

export type Words = readonly string[];

/** A sentence long enough to be compared word by word. */
export const sentence = fc.array(any, { minLength: 6, maxLength: 24 });
/** The same without names, numbers and negations. */
export const plainSentence = fc.array(plain, { minLength: 6, maxLength: 24 });

/** What is done to one word: gone, another, one more before it, or another ending. */
const change = fc.tuple(fc.nat(), fc.constantFrom('drop', 'replace', 'insert', 'ending'), any);

/** A sentence, and what is left of it after some changes: mostly near it, sometimes far. */
export const nearPair = fc
  .tuple(sentence, fc.array(change, { maxLength: 5 }))
  .map(([words, changes]): [Words, Words] => {
    const changed = [...words];
    for (const [place, what, other] of changes) {
      const at = place % Math.max(1, changed.length);
      if (what === 'drop') changed.splice(at, 1);
      else if (what === 'replace') changed[at] = other;
      else if (what === 'insert') changed.splice(at, 0, other);
      else changed[at] = `${changed[at] ?? 'letter'}s`;
    }
    return [words, changed];
  });

/** A place within a sentence, with words on both sides of it. */
export const inside = (words: Words, place: number): number => 1 + (place % (words.length - 1));

/** `words` with `other` put in at `at`. */
export const withWord = (words: Words, at: number, other: string): Words => words.toSpliced(at, 0, other);
