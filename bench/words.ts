/** An English vocabulary: things to be said, each with the words for it. The lexicon's forms, and rare words made up. */
import { readWholeLexicon } from '../matching/lexicon/lexicon-files.ts';
import { pick, type Random, zipf } from './random.ts';

/** Ways to say one thing, at least one. */
export type Idea = readonly string[];

const PLAIN = /^=?[a-z]{3,}(?: [a-z]{2,}){0,2}$/;
const SYLLABLES =
  'al an bar bel cor dan dor el fen gal hal in jor kal lan mar nor or pel quin ras sel tar ul van wen yor zan'.split(
    ' ',
  );
/** Ideas that no lexicon knows (places, trades, things): as many again, and rarer than all others. */
const MADE_UP = 4000;

/** The common first, and shuffled among equals, so that what is common is not what begins with an a. */
export function ideas(random: Random): Idea[] {
  const known = readWholeLexicon().flatMap(({ commonness, forms }) => {
    const words = (forms.en ?? []).filter((form) => PLAIN.test(form)).map((form) => form.replace('=', ''));
    return words.length > 0 ? [{ words, place: commonness + random() }] : [];
  });
  known.sort((a, b) => a.place - b.place);
  const madeUp = Array.from({ length: MADE_UP }, () => [invent(random, 2).toLowerCase()]);
  return [...known.map(({ words }) => words), ...madeUp];
}

/** A name of so many syllables, with a capital. */
export function invent(random: Random, syllables: number): string {
  const name = Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1) + (random() < 0.3 ? 'a' : '');
}

const GLUE = zipf('the to a of and in for with by on that its from at'.split(' '));

/** Words in a row as a sentence has them: something small before every second one. */
export function inARow(words: readonly string[], random: Random): string {
  return words.map((word) => (random() < 0.5 ? `${GLUE(random)} ${word}` : word)).join(' ');
}
