/** Words and numbers of the claims that neither an entity nor a concept covers. */
import { buildTable, type HashTable } from '../tables/hash-table.ts';
import { anyKey, numberKey, stemKey } from '../tables/keys.ts';
import type { ReadNumber } from '../text/numbers.ts';
import { NUMBER_WEIGHT, WORD_WEIGHT, YEAR_WEIGHT } from './weights.ts';

/** Gives each word and number a feature when it is first met, in ascending order. */
export class WordFeatures {
  readonly #first: number;
  readonly #features = new Map<string, number>();
  readonly #keys = new Map<string, Set<number>>();
  readonly #texts: string[] = [];
  readonly #weights: number[] = [];

  /** `first`: the feature of the first word. */
  constructor(first: number) {
    this.#first = first;
  }

  /** As the words are written where they were first met, in feature order. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** What each tells by itself, in feature order. */
  get weights(): readonly number[] {
    return this.#weights;
  }

  /** The feature of a word, the same for all its inflections. */
  ofWord(word: string, lang: string): number {
    const id = stemKey(word, lang);
    return this.#feature(id, [id, anyKey(word)], word, WORD_WEIGHT);
  }

  /** The feature of a number's value, whatever its unit. */
  ofNumber({ value, unit }: Pick<ReadNumber, 'value' | 'unit'>): number {
    const id = numberKey(value);
    return this.#feature(id, [id], String(value), unit === 'year' ? YEAR_WEIGHT : NUMBER_WEIGHT);
  }

  /** Key of a word or number → features, of all that were met so far. */
  table(): HashTable {
    return buildTable(this.#keys);
  }

  #feature(id: string, keys: readonly string[], text: string, weight: number): number {
    let feature = this.#features.get(id);
    if (feature === undefined) {
      feature = this.#first + this.#texts.length;
      this.#features.set(id, feature);
      this.#texts.push(text);
      this.#weights.push(weight);
    }
    for (const key of keys) {
      const set = this.#keys.get(key) ?? new Set();
      this.#keys.set(key, set.add(feature));
    }
    return feature;
  }
}
