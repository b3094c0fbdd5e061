/** A text as ranking sees it: its telling words in order, with what the lexicon knows of them. */
import { findMentions } from '../tables/mentions.ts';
import type { Vocabulary } from '../tables/vocabulary.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import type { Word } from './word-table.ts';

export interface RankedWord {
  word: Word;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Concepts of the lexicon that stand here; shared by all words that have none. */
  concepts: readonly number[];
}

const NO_CONCEPTS: readonly number[] = [];

/** The words of `text` that are no stop-words. `wordOf` looks a token up, or learns it. */
export function readText(text: string, vocabulary: Vocabulary, wordOf: (token: Token) => Word): RankedWord[] {
  const tokens = tokenise(text);
  const stopped = vocabulary.lexicon.stopWords.get('en');
  const conceptsAt: (readonly number[] | undefined)[] = [];
  for (const { kind, features, from, to } of findMentions(tokens, 'en', vocabulary)) {
    if (kind !== 'concept') continue;
    for (let at = from; at < to; at++) conceptsAt[at] = [...(conceptsAt[at] ?? NO_CONCEPTS), ...features];
  }
  return tokens.flatMap((token, at) =>
    !token.number && stopped?.has(token.word)
      ? []
      : [{ word: wordOf(token), capital: token.capital, concepts: conceptsAt[at] ?? NO_CONCEPTS }],
  );
}

/** Every concept of the words, once. */
export function conceptsOf(words: readonly RankedWord[]): Set<number> {
  return new Set(words.flatMap(({ concepts }) => concepts));
}
