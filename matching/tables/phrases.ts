/** Forms of several words, found in a row of tokens: "court filing", "streitet _ ab" (`_` = up to four words). */
import { buildTable, find, type HashTable, hash } from './hash-table.ts';

export interface Phrases {
  /** First word's key → phrases that begin with it. */
  first: HashTable;
  /** Phrase p has the elements `starts[p]` … `starts[p + 1]`: hashes of keys, or `GAP`. */
  starts: Uint32Array;
  elements: Float64Array;
  /** What each phrase stands for: a feature id. */
  features: Uint32Array;
}

const GAP = -1;
const GAP_WORDS = 4;

export interface PhraseSource {
  /** Keys of the words in order, or `null` for a gap. */
  keys: (string | null)[];
  feature: number;
}

export function buildPhrases(sources: readonly PhraseSource[]): Phrases {
  const first = new Map<string, number[]>();
  const starts = [0];
  const elements: number[] = [];
  const features: number[] = [];
  sources.forEach(({ keys, feature }, id) => {
    const head = keys[0];
    if (head === null || head === undefined) throw new Error('phrases: a phrase cannot begin with a gap');
    const list = first.get(head);
    if (list) list.push(id);
    else first.set(head, [id]);
    for (const key of keys) elements.push(key === null ? GAP : hash(key));
    starts.push(elements.length);
    features.push(feature);
  });
  return {
    first: buildTable(first),
    starts: Uint32Array.from(starts),
    elements: Float64Array.from(elements),
    features: Uint32Array.from(features),
  };
}

/** Phrases whose first word has one of these hashes. */
export function phrasesFrom(phrases: Phrases, hashes: readonly number[]): number[] {
  return hashes.flatMap((key) => [...find(phrases.first, key)]);
}

/**
 * Does phrase `id` stand at token `at`? The index after its last token, or -1.
 * `hashesAt(i)` gives the hashes of token i, or `null` past the end of the sentence.
 */
export function phraseEnd(
  phrases: Phrases,
  id: number,
  at: number,
  hashesAt: (index: number) => readonly number[] | null,
): number {
  let token = at;
  let gap = 0;
  const end = phrases.starts[id + 1] ?? 0;
  for (let e = phrases.starts[id] ?? 0; e < end; e++) {
    const element = phrases.elements[e] ?? 0;
    if (element === GAP) {
      gap = GAP_WORDS;
      continue;
    }
    for (;;) {
      const hashes = hashesAt(token);
      if (!hashes) return -1;
      token++;
      if (hashes.includes(element)) break;
      if (gap === 0) return -1;
      gap--;
    }
    gap = 0;
  }
  return token;
}
