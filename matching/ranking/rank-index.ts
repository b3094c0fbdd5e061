/** Claims that have only texts, made ready to be ranked. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Vocabulary } from '../tables/vocabulary.ts';
import { Channel } from './channel.ts';
import { type MonthOfYear, monthsIn, yearsIn } from './months.ts';
import type { RankedClaim } from './ranked-claim.ts';
import { conceptsOf, type RankedWord, readText } from './ranked-text.ts';
import { WordPairs } from './word-pairs.ts';
import { WordSplitter } from './word-splitter.ts';
import { WordTable } from './word-table.ts';

export interface IndexedClaim {
  text: readonly RankedWord[];
  title: readonly RankedWord[];
  /** Stems of both, each once. */
  stems: ReadonlySet<number>;
  /** What stands between quotation marks, a list of different stems for each. */
  quotes: readonly (readonly number[])[];
  months: readonly MonthOfYear[];
  years: readonly number[];
  /** The title is a question. */
  asks: boolean;
  /** It speaks of a film. */
  film: boolean;
}

export interface RankIndex {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  words: WordTable;
  splitter: WordSplitter;
  claims: readonly IndexedClaim[];
  stems: Channel;
  grams: Channel;
  concepts: Channel;
  pairs: WordPairs;
}

const QUOTES = /["“‘']([^"”’]{4,}?)["”’]/g;
const FILM = /\b(?:videos?|footage|clip|film(?:ed)?)\b/i;

/** Indexes `claims` in their order. No claims: an index in which nothing is found. */
export function buildRankIndex(claims: readonly RankedClaim[], lexicon: Lexicon): RankIndex {
  const vocabulary = new Vocabulary(lexicon, null);
  const words = new WordTable();
  const splitter = new WordSplitter();
  const indexed = claims.map(({ text, title }) => {
    splitter.add(text);
    splitter.add(title);
    return readClaim(text, title, vocabulary, words);
  });
  const both = indexed.map(({ text, title }) => [text, title]);
  const stems = both.map((fields) => fields.map(stemsOf));
  return {
    lexicon,
    vocabulary,
    words,
    splitter,
    claims: indexed,
    stems: new Channel(
      stems.map((fields) => fields.flat()),
      words.stemCount,
    ),
    grams: new Channel(
      both.map((fields) => fields.flatMap(gramsOf)),
      words.gramCount,
    ),
    concepts: new Channel(
      both.map((fields) => fields.flatMap((field) => [...conceptsOf(field)])),
      lexicon.names.length,
    ),
    pairs: new WordPairs(stems),
  };
}

function readClaim(text: string, title: string, vocabulary: Vocabulary, words: WordTable): IndexedClaim {
  const read = (part: string) => readText(part, vocabulary, (token) => words.learn(token));
  const all = `${text} ${title}`;
  const inText = read(text);
  const inTitle = read(title);
  const quotes = [...all.matchAll(QUOTES)].map(([, quoted = '']) => [...new Set(stemsOf(read(quoted)))]);
  return {
    text: inText,
    title: inTitle,
    stems: new Set([...stemsOf(inText), ...stemsOf(inTitle)]),
    quotes,
    months: monthsIn(all),
    years: yearsIn(all),
    asks: title.trimEnd().endsWith('?'),
    film: FILM.test(all),
  };
}

export function stemsOf(words: readonly RankedWord[]): number[] {
  return words.map(({ word }) => word.stem);
}

export function gramsOf(words: readonly RankedWord[]): number[] {
  return words.flatMap(({ word }) => [...word.grams]);
}
