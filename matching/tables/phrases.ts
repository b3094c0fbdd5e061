/** Forms of several words, found in a row of tokens: "court filing", "streitet _ ab" (`_` = up to four words). */
import { buildKeySet, findKey, hash, type KeySet } from './hash-table.ts';

export interface Phrases {
  /** The words of all phrases. Phrases know a word by its place + 1. */
  words: KeySet;
  /** Word w begins the phrases `firsts[w]` … `firsts[w + 1]`. */
  firsts: Uint32Array;
  /** Phrase p goes on with the elements `starts[p]` … `starts[p + 1]`: numbers of words, or `GAP`. */
  starts: Uint32Array;
  elements: Uint32Array;
  /** What each phrase stands for: a feature id. */
  features: Uint32Array;
  /** 1 where the page must write the first word with a capital. */
  capitals: Uint8Array;
}

const GAP = 0;
const GAP_WORDS = 4;

export interface PhraseSource {
  /** Keys of the words in order, or `null` for a gap. */
  keys: (string | null)[];
  feature: number;
  /** Only where its first word has a capital. */
  capital?: boolean;
}

/** Throws if a phrase begins with a gap. */
export function buildPhrases(sources: readonly PhraseSource[]): Phrases {
  const keys = [...new Set(sources.flatMap((source) => source.keys.filter((key) => key !== null)))];
  const { set, places } = buildKeySet(keys.map(hash));
  const numbers = new Map(keys.map((key, i) => [key, (places[i] ?? 0) + 1]));
  const numberOf = (key: string | null | undefined): number => numbers.get(key ?? '') ?? GAP;
  const numbered = sources.map(({ keys: [first, ...rest], feature, capital }) => {
    const word = numberOf(first);
    if (word === GAP) throw new Error('phrases: a phrase cannot begin with a gap');
    return { first: word, rest: rest.map(numberOf), feature, capital };
  });
  numbered.sort((a, b) => a.first - b.first);
  const counts = new Uint32Array(set.low.length + 2);
  for (const { first } of numbered) counts[first + 1] = (counts[first + 1] ?? 0) + 1;
  return {
    words: set,
    firsts: running(counts),
    starts: running([0, ...numbered.map(({ rest }) => rest.length)]),
    elements: Uint32Array.from(numbered.flatMap(({ rest }) => rest)),
    features: Uint32Array.from(numbered, ({ feature }) => feature),
    capitals: Uint8Array.from(numbered, ({ capital }) => Number(capital === true)),
  };
}

function running(counts: ArrayLike<number>): Uint32Array {
  let sum = 0;
  return Uint32Array.from(counts, (count) => {
    sum += count;
    return sum;
  });
}

/** The numbers by which `phrases` knows a word with these hashes. */
export function phraseWords(phrases: Phrases, hashes: readonly number[]): number[] {
  return hashes.map((key) => findKey(phrases.words, key) + 1).filter((number) => number > 0);
}

/** Phrases that begin with one word. "In" begins hundreds: they are told apart by the word that must come next. */
export interface Beginnings {
  phrases: readonly number[];
  /** Number of the next word (`GAP`: any) → places in `phrases`; `null` where they are few. */
  byNext: ReadonlyMap<number, readonly number[]> | null;
}

const FEW_PHRASES = 4;
const NO_PLACES: readonly number[] = [];

/** Phrases that begin with one of these words. */
export function phrasesFrom(phrases: Phrases, words: readonly number[]): Beginnings {
  const found = words.flatMap((word) => {
    const from = phrases.firsts[word] ?? 0;
    const to = phrases.firsts[word + 1] ?? from;
    return Array.from({ length: to - from }, (_, i) => from + i);
  });
  if (found.length <= FEW_PHRASES) return { phrases: found, byNext: null };
  const byNext = new Map<number, number[]>();
  for (const [place, id] of found.entries()) {
    const start = phrases.starts[id] ?? 0;
    const next = start < (phrases.starts[id + 1] ?? 0) ? (phrases.elements[start] ?? GAP) : GAP;
    const same = byNext.get(next);
    if (same) same.push(place);
    else byNext.set(next, [place]);
  }
  return { phrases: found, byNext };
}

/** Those of them that may go on with a word of these numbers (`null`: with nothing), in the order of `phrasesFrom`. */
export function phrasesBefore({ phrases, byNext }: Beginnings, next: readonly number[] | null): readonly number[] {
  if (!byNext) return phrases;
  let places = byNext.get(GAP) ?? NO_PLACES;
  for (const word of next ?? []) {
    const more = byNext.get(word);
    if (more) places = places.length === 0 ? more : [...places, ...more].sort((a, b) => a - b);
  }
  return places.map((place) => phrases[place] ?? 0);
}

/**
 * The index after the last token of phrase `id`, whose first word stands at token `at`; -1 if the rest is not there.
 * `wordsAt(i)` gives the numbers of token i, or `null` past the end of the sentence.
 */
export function phraseEnd(
  phrases: Phrases,
  id: number,
  at: number,
  wordsAt: (index: number) => readonly number[] | null,
): number {
  let token = at + 1;
  let gap = 0;
  const end = phrases.starts[id + 1] ?? 0;
  for (let e = phrases.starts[id] ?? 0; e < end; e++) {
    const element = phrases.elements[e] ?? GAP;
    if (element === GAP) {
      gap = GAP_WORDS;
      continue;
    }
    for (;;) {
      const words = wordsAt(token);
      if (!words) return -1;
      token++;
      if (words.includes(element)) break;
      if (gap === 0) return -1;
      gap--;
    }
    gap = 0;
  }
  return token;
}
