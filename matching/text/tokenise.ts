/**
 * Text → tokens with offsets. Words are split at hyphens and apostrophes, elided articles ("l'accès") and the English
 * possessive fall away, "n't" becomes "not", numbers carry their value. Han and kana give one token a character
 * (katakana: a run), so that names are found in text without spaces.
 */
import { fold, lower } from './fold.ts';
import { type NumberUnit, type ReadNumber, readNumber, readSpelledNumber } from './numbers.ts';

export interface Token {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Lower case, accents kept; a number's is its digits. */
  word: string;
  /** `word` without accents. */
  folded: string;
  /** Begins with a capital letter, or stands in a script that has none. */
  capital: boolean;
  /** `null` for words. */
  number: { value: number; unit: NumberUnit } | null;
}

const PIECE =
  /\p{Nd}{1,3}(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)?|\p{Script=Han}|[\p{Script=Katakana}\u30fc]+|\p{Script=Hiragana}|(?:(?![\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])[\p{L}\p{M}\u00ad\u200b-\u200d\u2060])+/gu;

/** Words that stand before an apostrophe and mean nothing by themselves here (French, Italian, Catalan). */
const ELIDED = new Set(
  'l d j n s c m t qu un dell nell sull dall all coll quell quest bell sant gl anch cos'.split(' '),
);
const APOSTROPHE = /['\u2019\u02bc\u2018]/;
const FIRST_CAPITAL = /^\p{Lu}/u;
const HAS_CASE = /\p{Lu}|\p{Ll}/u;
const DIGIT = /^\p{Nd}/u;

/** All tokens of `text`, in order; empty for a text without letters and digits. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(text); found; found = PIECE.exec(text)) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    if (DIGIT.test(raw)) {
      const number = readNumber(text, start, end);
      tokens.push(numberToken(number, raw));
      PIECE.lastIndex = Math.max(end, number.end);
      continue;
    }
    const word = lower(raw);
    if (word === '') continue;
    const spelled = readSpelledNumber(text, word, start, end);
    if (spelled) {
      tokens.push(numberToken(spelled, raw));
      PIECE.lastIndex = spelled.end;
      continue;
    }
    const before = text[start - 1];
    if (before !== undefined && APOSTROPHE.test(before)) {
      const last = tokens.at(-1);
      const joined = last !== undefined && last.end === start - 1;
      if (joined && word === 't' && !last.number && last.word.length > 1 && last.word.endsWith('n')) {
        const stem = last.word === 'can' ? last.word : last.word.slice(0, -1);
        tokens[tokens.length - 1] = { ...last, end: last.end - 1, word: stem, folded: fold(stem) };
        tokens.push(wordToken(last.end - 1, end, 'not', 'n'));
        continue;
      }
      if (joined && (word === 's' || word === 're' || word === 've' || word === 'll' || word === 'd')) continue;
      if (joined && ELIDED.has(last.folded)) tokens.pop();
    }
    tokens.push(wordToken(start, end, word, raw));
  }
  return tokens;
}

function numberToken({ start, end, value, unit }: ReadNumber, raw: string): Token {
  return { start, end, word: raw, folded: raw, capital: false, number: { value, unit } };
}

function wordToken(start: number, end: number, word: string, raw: string): Token {
  return {
    start,
    end,
    word,
    folded: fold(word),
    capital: FIRST_CAPITAL.test(raw) || !HAS_CASE.test(raw),
    number: null,
  };
}
