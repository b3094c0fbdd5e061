/** A query (a post, a sentence) as it is compared with claims. */
import { row } from '../engine.ts';
import { Likeness } from './likeness.ts';
import { type Post, readPost } from './post.ts';
import { gramsOf, type RankIndex, stemsOf } from './rank-index.ts';
import { conceptsOf, type RankedWord, readText } from './ranked-text.ts';
import { pairsOf } from './word-pairs.ts';

/** What the author's name is worth beside what is said. */
const AUTHOR_WEIGHT = 0.6;
/** A word said again and again is worth no more than this. */
const MOST_WEIGHT = 1.4;

export interface RankQuery {
  post: Post;
  /** Stems of what is said, each once, and of the author; -1 for all that no claim has. */
  stems: ReadonlySet<number>;
  author: ReadonlySet<number>;
  /** Stems of both. */
  all: ReadonlySet<number>;
  /** How rare what is said is, all together; words that no claim has count, each once. */
  rarity: number;
  authorRarity: number;
  concepts: ReadonlySet<number>;
  near: ReadonlySet<number>;
  numbers: ReadonlySet<number>;
  likeness: Likeness;
  /** Term → weight, for each kind of term. */
  terms: Record<'stems' | 'grams' | 'concepts' | 'pairs', ReadonlyMap<number, number>>;
}

/** Reads `raw`. A text without telling words gives a query without terms. */
export function readQuery(raw: string, index: RankIndex): RankQuery {
  const { words, vocabulary, lexicon } = index;
  const post = readPost(raw, index.splitter);
  const read = (text: string) => readText(text, vocabulary, (token) => words.look(token));
  const said = read(post.text);
  const author = read(post.author);
  const weigh = (termsOf: (list: readonly RankedWord[]) => Iterable<number>) =>
    weights([...termsOf(said)], [...termsOf(author)]);
  const concepts = conceptsOf(said);
  const nearOf = (concept: number) => [...row(lexicon.nearIds, lexicon.nearStarts, concept)];
  return {
    post,
    stems: known(stemsOf(said)),
    author: known(stemsOf(author)),
    all: known([...stemsOf(said), ...stemsOf(author)]),
    rarity: rarityOf(said, index),
    authorRarity: rarityOf(author, index),
    concepts,
    near: new Set([...concepts].flatMap(nearOf)),
    numbers: known(said.flatMap(({ word }) => (word.isNumber ? [word.stem] : []))),
    likeness: new Likeness([...said, ...author]),
    terms: {
      stems: weigh(stemsOf),
      grams: weigh(gramsOf),
      concepts: weigh(conceptsOf),
      pairs: weigh((list) => pairsOf(stemsOf(list))),
    },
  };
}

function known(stems: readonly number[]): Set<number> {
  return new Set(stems.filter((stem) => stem >= 0));
}

/** Inflections of a word that no claim has cannot be told from each other: each counts. */
function rarityOf(said: readonly RankedWord[], { stems }: RankIndex): number {
  const once = new Set(said.map(({ word }) => (word.stem < 0 ? word : word.stem)));
  let sum = 0;
  for (const each of once) sum += stems.rarity(typeof each === 'number' ? each : each.stem);
  return sum;
}

/** Term → weight: once 1, more often a little more; the author's own less. */
function weights(said: readonly number[], author: readonly number[]): Map<number, number> {
  const result = counted(author, AUTHOR_WEIGHT);
  for (const [term, weight] of counted(said, 1)) result.set(term, Math.max(weight, result.get(term) ?? 0));
  return result;
}

function counted(terms: readonly number[], weight: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) if (term >= 0) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) counts.set(term, Math.min(MOST_WEIGHT, weight * (1 + Math.log(count))));
  return counts;
}
