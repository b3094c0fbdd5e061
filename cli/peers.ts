/**
 * The libraries a developer would take instead, with the options they would choose. Frozen: what `rank --peer` and the
 * bench compare with must not move. All are loaded only where they are asked for.
 */
import type { IFuseOptions } from 'fuse.js';
import type { Options } from 'minisearch';

/** MiniSearch as its own documentation sets it up, for exact words: fields joined by OR, no prefixes, nothing fuzzy. */
export const MINISEARCH_EXACT = Object.freeze({ prefix: false, fuzzy: false, combineWith: 'OR' } as const);
/** MiniSearch's usual setting for people who type: prefixes, and a fifth of the letters may differ. */
export const MINISEARCH_FUZZY = Object.freeze({ prefix: true, fuzzy: 0.2, combineWith: 'OR' } as const);

/** `fields` of a document are searched; an `id` is found. */
export function miniSearchOptions(fields: string[]): Options<Record<string, string>> {
  return { fields, storeFields: [], idField: 'id' };
}

/** Fuse at its usual threshold, wherever in the text the words stand. */
export const FUSE_OPTIONS: IFuseOptions<Record<string, string>> = Object.freeze({
  threshold: 0.4,
  ignoreLocation: true,
  includeScore: true,
});

/** mark.js for whole sentences: also across links and stressed words, and the words of one not each for itself. */
export const MARK_OPTIONS = Object.freeze({
  acrossElements: true,
  separateWordSearch: false,
  diacritics: false,
} as const);
