/** Every word of the claims, numbered, with what it is compared by: its stem and its letters, three and four at a time. */
import { stem } from '../text/stem.ts';
import type { Token } from '../text/tokenise.ts';

/** One word as it is written (folded), or one number by its value. */
export interface Word {
  /** The same for all inflections; -1 where no claim has it. */
  stem: number;
  isNumber: boolean;
  /** Runs of four letters; none for a number. Those that no claim has are left out. */
  grams: readonly number[];
  /** Runs of three letters, each once, for likeness (`likeness.ts`); `letterCount` counts those that no claim has, too. */
  letters: readonly number[];
  letterCount: number;
  length: number;
}

const UNKNOWN = -1;
/** "sooooo" is "soo". */
const ELONGATED = /(.)\1{2,}/g;

export class WordTable {
  readonly #words = new Map<string, Word>();
  readonly #stems = new Map<string, number>();
  readonly #grams = new Map<string, number>();
  readonly #letters = new Map<string, number>();

  get stemCount(): number {
    return this.#stems.size;
  }

  get gramCount(): number {
    return this.#grams.size;
  }

  get letterRuns(): number {
    return this.#letters.size;
  }

  /** The word of a claim's token: it is given its numbers when it is first met. */
  learn(token: Token): Word {
    const key = keyOf(token);
    const known = this.#words.get(key);
    if (known) return known;
    const word = read(token, (table, text) => {
      const numbers = this.#tableOf(table);
      const found = numbers.get(text) ?? numbers.size;
      numbers.set(text, found);
      return found;
    });
    this.#words.set(key, word);
    return word;
  }

  /** The word of a query's token: nothing is added. */
  look(token: Token): Word {
    return this.#words.get(keyOf(token)) ?? read(token, (table, text) => this.#tableOf(table).get(text) ?? UNKNOWN);
  }

  #tableOf(table: 'stems' | 'grams' | 'letters'): Map<string, number> {
    return table === 'stems' ? this.#stems : table === 'grams' ? this.#grams : this.#letters;
  }
}

const keyOf = ({ number, word }: Token): string => (number ? `#${number.value}` : word);

function read(token: Token, numberOf: (table: 'stems' | 'grams' | 'letters', text: string) => number): Word {
  if (token.number) {
    return {
      stem: numberOf('stems', `#${token.number.value}`),
      isNumber: true,
      grams: [],
      letters: [],
      letterCount: 0,
      length: token.folded.length,
    };
  }
  const bounded = `_${token.folded}_`;
  const letters = new Set(runs(bounded, 3));
  const known = (table: 'grams' | 'letters', list: Iterable<string>) =>
    [...list].map((text) => numberOf(table, text)).filter((found) => found !== UNKNOWN);
  return {
    stem: numberOf('stems', stem(token.word.replace(ELONGATED, '$1$1'), 'en')),
    isNumber: false,
    grams: known('grams', runs(bounded, 4)),
    letters: known('letters', letters),
    letterCount: letters.size,
    length: token.folded.length,
  };
}

/** Runs of `length` letters; a shorter word is its own run. */
function runs(word: string, length: number): string[] {
  if (word.length <= length) return [word];
  return Array.from({ length: word.length - length + 1 }, (_, at) => word.slice(at, at + length));
}
