/** Words written together ("tedcruz", "krystinamartelli") taken apart with the help of the claims' own words. */

/** A shorter run of letters is left whole. */
const SHORTEST = 5;
/** A longer one is no name and no slogan: it is left whole, too. */
const LONGEST = 40;
const LONGEST_WORD = 20;
const MOST_PARTS = 4;
/** A word of fewer letters is as likely a chance: no more than half the parts may be such. */
const TELLING_PART = 3;
/** A part must stand in so many texts: one is perhaps a misspelling. */
const KNOWN = 2;

/** Knows how often each word stands in the claims. */
export class WordSplitter {
  readonly #counts = new Map<string, number>();
  #total = 0;

  /** Learns the words of one text. */
  add(text: string): void {
    for (const word of new Set(text.toLowerCase().match(/[a-z]+/g) ?? [])) {
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      this.#total++;
    }
  }

  /** The likeliest row of known words that make up `run` (lower case a to z); `[run]` if it is a word itself, or none do. */
  split(run: string): string[] {
    if (run.length < SHORTEST || run.length > LONGEST || this.#counts.has(run)) return [run];
    const best = new Float64Array(run.length + 1).fill(Number.NEGATIVE_INFINITY);
    const from = new Uint8Array(run.length + 1);
    best[0] = 0;
    for (let start = 0; start < run.length; start++) {
      const before = best[start] ?? Number.NEGATIVE_INFINITY;
      if (before === Number.NEGATIVE_INFINITY) continue;
      for (let end = start + 2; end <= Math.min(run.length, start + LONGEST_WORD); end++) {
        const count = this.#counts.get(run.slice(start, end)) ?? 0;
        const chance = count < KNOWN ? Number.NEGATIVE_INFINITY : before + Math.log(count / this.#total);
        if (chance > (best[end] ?? 0)) {
          best[end] = chance;
          from[end] = start;
        }
      }
    }
    if (best[run.length] === Number.NEGATIVE_INFINITY) return [run];
    const parts: string[] = [];
    for (let end = run.length; end > 0; end = from[end] ?? 0) parts.unshift(run.slice(from[end] ?? 0, end));
    const short = parts.filter(({ length }) => length < TELLING_PART);
    return parts.length > MOST_PARTS || short.length * 2 > parts.length ? [run] : parts;
  }
}
