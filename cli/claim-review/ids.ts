/** Ids of a claim list, out of texts. */

/** Letters of the format's ids, less what tells two of the same text apart. */
const LONGEST = 56;
const MOST_WORDS = 7;
/** What the format takes. */
const ID = /^[a-zA-Z0-9][a-zA-Z0-9.-]{0,63}$/;

export class Ids {
  readonly #given = new Set<string>();

  /** `wanted` where it is an id and free; else one from the words of `text`, or from `fallback` where it has no letters of ours. */
  next(text: string, fallback: string, wanted: string | null = null): string {
    const base = wanted !== null && ID.test(wanted) ? wanted : slugOf(text) || fallback;
    let id = base;
    for (let i = 2; this.#given.has(id); i++) id = `${base.slice(0, LONGEST)}-${i}`;
    this.#given.add(id);
    return id;
  }
}

/** `Netflix read messages` → `netflix-read-messages`; the empty string where nothing is left. */
export function slugOf(text: string): string {
  const words = text
    .slice(0, 8 * LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.slice(0, MOST_WORDS).join('-').slice(0, LONGEST).replace(/-+$/, '');
}
