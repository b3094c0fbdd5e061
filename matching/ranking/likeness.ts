/** How like a claim's word is to the likeliest word of the query: "photograph" and "photo", "Kristyna" and "Krystina". */
import type { RankedWord } from './ranked-text.ts';
import type { Word } from './word-table.ts';

/** Shorter words are too easily alike. */
const SHORTEST = 4;
/** Less likeness than this is none. */
const LEAST = 0.5;

/** Holds the words of one query. */
export class Likeness {
  readonly #byLetters = new Map<number, number[]>();
  readonly #words: Word[] = [];
  readonly #shared: Uint8Array;
  readonly #memory = new Map<Word, number>();

  constructor(query: readonly RankedWord[]) {
    for (const word of new Set(query.map((each) => each.word))) {
      if (word.length < SHORTEST || word.isNumber) continue;
      const at = this.#words.push(word) - 1;
      for (const run of word.letters) {
        const list = this.#byLetters.get(run);
        if (list) list.push(at);
        else this.#byLetters.set(run, [at]);
      }
    }
    this.#shared = new Uint8Array(this.#words.length);
  }

  /** 1 for the same word, 0 for one that is like none: Dice's coefficient of their runs of three letters, if above a half. */
  of(word: Word): number {
    let likeness = this.#memory.get(word);
    if (likeness === undefined) {
      likeness = this.#compute(word);
      this.#memory.set(word, likeness);
    }
    return likeness;
  }

  #compute(word: Word): number {
    if (word.length < SHORTEST || word.isNumber) return 0;
    this.#shared.fill(0);
    let best = 0;
    for (const run of word.letters) {
      for (const at of this.#byLetters.get(run) ?? []) {
        const shared = (this.#shared[at] ?? 0) + 1;
        this.#shared[at] = shared;
        const likeness = (2 * shared) / (word.letterCount + (this.#words[at]?.letterCount ?? 0));
        if (likeness > best) best = likeness;
      }
    }
    return best > LEAST ? best : 0;
  }
}
