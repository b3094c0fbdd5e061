/**
 * A phrasing out of a reported sentence: the sentence itself if it is short enough, else the clause that carries the claim
 * as far as the engine can tell. A proposal: the list maker often knows better words.
 */
import type { Engine } from '../../matching/engine.ts';
import { MOST_WORDS } from '../../matching/lint/limits.ts';
import { suggest } from '../../matching/suggest.ts';
import { segment } from '../../matching/text/sentences.ts';
import { STOP_WORDS } from '../../matching/text/stop-words.ts';

export interface Proposal {
  text: string;
  /** BCP 47 primary tag. */
  lang: string;
  /** It is the whole sentence, but for its full stop. */
  whole: boolean;
}

/** Of clauses that are nearly as near to the claim the longest is taken: it says more of how the sentence says it. */
const NEARLY = 0.05;
/** UTF-16 units. In what is longer the list maker has to find the clause. */
const LONGEST_SENTENCE = 600;
/** The format's limit for a phrasing, in UTF-16 units. */
const LONGEST = 300;
/** Two words make a name, not a statement. */
const FEWEST_WORDS = 3;

/** Between clauses: marks with a space after them, dashes, brackets, quotation marks. */
const SEAM = /[,;:!?](?=\s)|[。、，；：！？]|\s[-–](?=\s)|[—()[\]«»“”„"|]|\.(?=\s)/gu;
/** Words that begin a clause, where no mark does. */
const JOINING = new Map(
  Object.entries({
    en: 'that which who whose but and because while after before when where although though as',
    fr: 'que qui dont mais et car parce tandis après quand où',
    es: 'que quien pero y porque mientras tras cuando donde aunque',
    de: 'dass und aber weil während nachdem wo obwohl indem',
    it: 'che ma e perché mentre dopo quando dove sebbene',
    pt: 'que mas e porque enquanto após quando onde embora',
  }).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

interface Word {
  text: string;
  start: number;
  end: number;
}

/** `null` for a sentence without words, or one that is too long. `lang`: BCP 47 primary tag. */
export function propose(engine: Engine, claim: string, sentence: string, lang: string): Proposal | null {
  if (sentence.length > LONGEST_SENTENCE) return null;
  const words = wordsOf(sentence, lang);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const candidate = (from: Word, to: Word) => ({ text: spanOf(sentence, from, to), lang });
  const whole = candidate(first, last);
  if (words.length <= MOST_WORDS && whole.text.length <= LONGEST && segment(sentence, lang).length === 1) {
    return { ...whole, whole: true };
  }
  const candidates = runsOf(clausesOf(sentence, words, lang), lang)
    .map(([from, to]) => candidate(from, to))
    .filter(({ text }) => text.length <= LONGEST);
  const scoreOf = (text: string) =>
    suggest(engine, { text, lang, prefix: '', title: '' }).find((one) => one.claim === claim)?.score ?? 0;
  const scored = candidates.map((one) => ({ ...one, score: scoreOf(one.text) }));
  const highest = Math.max(...scored.map(({ score }) => score));
  const best = scored.find(({ score }) => score >= highest - NEARLY);
  return best ? { text: best.text, lang, whole: false } : null;
}

function wordsOf(text: string, lang: string): Word[] {
  const pieces = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return [...pieces].flatMap(({ segment: word, index, isWordLike }) =>
    isWordLike ? { text: word.toLowerCase(), start: index, end: index + word.length } : [],
  );
}

/** From one word to another, with a sign of money, per cent or an opening bracket that belongs to them. */
function spanOf(text: string, from: Word, to: Word): string {
  const before = /[$€£#@]$/.exec(text.slice(0, from.start))?.[0] ?? '';
  const after = /^\s?[%€$£]/.exec(text.slice(to.end))?.[0] ?? '';
  return before + text.slice(from.start, to.end) + after;
}

/** Runs of words between seams and joining words; these begin none. */
function clausesOf(text: string, words: readonly Word[], lang: string): Word[][] {
  const seams = [...text.matchAll(SEAM)].map(({ index }) => index);
  const joining = JOINING.get(lang);
  const clauses: Word[][] = [];
  let clause: Word[] = [];
  words.forEach((word, i) => {
    const end = words[i - 1]?.end ?? 0;
    if (seams.some((at) => at >= end && at < word.start) || joining?.has(word.text)) {
      clauses.push(clause);
      clause = [];
    }
    if (!joining?.has(word.text)) clause.push(word);
  });
  return [...clauses, clause].filter((one) => one.length > 0);
}

/**
 * First and last words of what may be proposed: short clauses, two that stand side by side, and pieces of long ones; the
 * longer ones first, so that of equals the one that says more is taken.
 */
function runsOf(clauses: readonly (readonly Word[])[], lang: string): [Word, Word][] {
  const stops = STOP_WORDS.get(lang);
  const pieces = clauses.flatMap((clause, i) => {
    const next = clauses[i + 1];
    const pair = next && clause.length + next.length < MOST_WORDS ? [[...clause, ...next]] : [];
    return clause.length <= MOST_WORDS ? [...pair, clause] : windows(clause);
  });
  return pieces
    .map((piece) => piece.slice(0, piece.findLastIndex(({ text }) => !stops?.has(text)) + 1))
    .filter((piece) => piece.length >= FEWEST_WORDS)
    .sort((a, b) => b.length - a.length)
    .flatMap((piece) => {
      const first = piece[0];
      const last = piece.at(-1);
      return first && last ? [[first, last] satisfies [Word, Word]] : [];
    });
}

/** Every run of as many words as a phrasing may have, and of two fewer. */
function windows(clause: readonly Word[]): Word[][] {
  return [MOST_WORDS, MOST_WORDS - 2].flatMap((length) =>
    Array.from({ length: clause.length - length + 1 }, (_, i) => clause.slice(i, i + length)),
  );
}
