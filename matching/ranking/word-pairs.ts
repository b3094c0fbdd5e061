/** Two words near each other, in either order: what tells a phrase from scattered words. */
import { rarityOf, worthOnce } from './channel.ts';

/** How far apart the two may stand. */
const REACH = 4;
/** Pairs are only counted, by hash; where two share a place both look commoner than they are. */
const PLACES = 2 ** 21;
/** Stems are numbered below this. */
const STEMS = 2 ** 26;

/** Every pair of different stems that stand near each other, each once. Unknown stems (-1) pair with nothing. */
export function pairsOf(stems: readonly number[]): Set<number> {
  const pairs = new Set<number>();
  addPairs(pairs, stems);
  return pairs;
}

function addPairs(pairs: Set<number>, stems: readonly number[]): void {
  for (let i = 0; i < stems.length; i++) {
    const one = stems[i] ?? -1;
    if (one < 0) continue;
    for (let j = i + 1; j <= i + REACH && j < stems.length; j++) {
      const other = stems[j] ?? -1;
      if (other >= 0 && other !== one) pairs.add(Math.min(one, other) * STEMS + Math.max(one, other));
    }
  }
}

/** How rare each pair is among the claims, and how much of it a claim shares with a query. */
export class WordPairs {
  readonly #counts = new Uint16Array(PLACES);
  readonly #lengths: Uint32Array;
  readonly #mean: number;
  readonly #fields: readonly (readonly (readonly number[])[])[];

  /** `fields`: each claim's texts, as stems. */
  constructor(fields: readonly (readonly (readonly number[])[])[]) {
    this.#fields = fields;
    this.#lengths = Uint32Array.from(fields, (texts) => {
      const pairs = this.#pairs(texts);
      for (const pair of pairs) this.#counts[place(pair)] = (this.#counts[place(pair)] ?? 0) + 1;
      return pairs.size;
    });
    this.#mean = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, fields.length);
  }

  /** What the pairs that `claim` shares with `query` (pair → weight) are worth. */
  score(claim: number, query: ReadonlyMap<number, number>): number {
    let sum = 0;
    for (const pair of this.#pairs(this.#fields[claim] ?? [])) {
      const weight = query.get(pair);
      if (weight !== undefined) sum += weight * rarityOf(this.#counts[place(pair)] ?? 0, this.#fields.length);
    }
    return sum * worthOnce(this.#lengths[claim] ?? 0, this.#mean);
  }

  #pairs(texts: readonly (readonly number[])[]): Set<number> {
    const pairs = new Set<number>();
    for (const stems of texts) addPairs(pairs, stems);
    return pairs;
  }
}

/** Multiplicative hashing by the golden ratio (Knuth, The Art of Computer Programming 3, section 6.4). */
function place(pair: number): number {
  const low = pair % STEMS;
  const high = (pair - low) / STEMS;
  return Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b) >>> 11;
}
