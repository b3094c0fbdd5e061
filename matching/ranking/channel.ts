/**
 * Terms of one kind (stems, runs of letters, concepts) → the claims that have them, weighed by BM25 (S. Robertson,
 * H. Zaragoza, "The probabilistic relevance framework", 2009, section 3.4).
 */

/** How soon a term's repetition stops to count, and how much a long text is held against it. Flat: 0.6–2 and 0.25–0.75 give the same to 0.005. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
/** A term that stands in more claims than this, and in more than this share of them, tells nothing and costs most. */
const MANY = 100;
const TOO_COMMON = 0.25;

export class Channel {
  /** Term → its claims: `claims[starts[term]]` … `claims[starts[term + 1]]`, ascending. */
  readonly #starts: Uint32Array;
  readonly #claims: Uint32Array;
  /** Beside each claim: what the term is worth there, rarity included. */
  readonly #worth: Float32Array;
  readonly #size: number;

  /** `texts`: each claim's terms, repetitions included. `terms`: how many terms there are. */
  constructor(texts: readonly (readonly number[])[], terms: number) {
    this.#size = texts.length;
    const starts = new Uint32Array(terms + 1);
    const counted = texts.map(countTerms);
    for (const counts of counted) for (const term of counts.keys()) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    this.#starts = starts;
    const postings = starts[terms] ?? 0;
    this.#claims = new Uint32Array(postings);
    this.#worth = new Float32Array(postings);
    const next = starts.slice(0, terms);
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
    counted.forEach((counts, claim) => {
      const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * (texts[claim]?.length ?? 0)) / mean;
      for (const [term, count] of counts) {
        const at = next[term] ?? 0;
        next[term] = at + 1;
        this.#claims[at] = claim;
        this.#worth[at] = (this.rarity(term) * count * (SATURATION + 1)) / (count + SATURATION * long);
      }
    });
  }

  /** Inverse document frequency, always above 0; the highest for a term (such as -1) that no claim has. */
  rarity(term: number): number {
    return rarityOf(this.#count(term), this.#size);
  }

  /** Does any claim have it? */
  has(term: number): boolean {
    return this.#count(term) > 0;
  }

  /** Adds what `terms` (term → weight) are worth to the scores of all claims that have them. */
  addTo(scores: Float32Array, terms: ReadonlyMap<number, number>): void {
    for (const [term, weight] of terms) {
      if (this.#count(term) > Math.max(MANY, this.#size * TOO_COMMON)) continue;
      const end = this.#starts[term + 1] ?? 0;
      for (let at = this.#starts[term] ?? end; at < end; at++) {
        const claim = this.#claims[at] ?? 0;
        scores[claim] = (scores[claim] ?? 0) + weight * (this.#worth[at] ?? 0);
      }
    }
  }

  #count(term: number): number {
    return (this.#starts[term + 1] ?? 0) - (this.#starts[term] ?? 0);
  }
}

/** Inverse document frequency of what `count` of `size` texts have. */
export function rarityOf(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

/** What a term is worth that a text has or has not, in a text of `length` terms where `mean` is usual. */
export function worthOnce(length: number, mean: number): number {
  return (SATURATION + 1) / (1 + SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean));
}

/** Term → how often it stands there. */
function countTerms(terms: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
