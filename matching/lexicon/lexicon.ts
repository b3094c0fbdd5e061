/**
 * The compiled lexicon: language-tagged words and phrases → concepts. Built from the readable files by `buildLexicon`,
 * shipped as one binary file, loaded as views.
 */
import { pack, unpack } from '../tables/binary.ts';
import { buildTable, type HashTable } from '../tables/hash-table.ts';
import { formKey, givenKey, stemKey } from '../tables/keys.ts';
import { buildPhrases, type PhraseSource, type Phrases } from '../tables/phrases.ts';
import { phraseArrays, readPhrases, readTable, tableArrays } from '../tables/stored-tables.ts';
import { LEXICON_LANGUAGES } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import type { ConceptSource } from './lexicon-source.ts';

export interface Lexicon {
  /** Concept names by concept id (its feature id). */
  names: string[];
  commonness: Uint8Array;
  /** Concept c is near `nearIds[nearStarts[c]]` … `nearIds[nearStarts[c + 1]]`. */
  nearStarts: Uint32Array;
  nearIds: Uint32Array;
  /** Single words and prefixes → concepts. */
  words: HashTable;
  phrases: Phrases;
}

/** Near ids that no concept has are left out and returned, so that a test can name them. */
export function buildLexicon(concepts: readonly ConceptSource[]): { lexicon: Lexicon; unknownNear: string[] } {
  const ids = new Map(concepts.map((concept, i) => [concept.id, i]));
  const near = concepts.map(() => new Set<number>());
  const unknownNear: string[] = [];
  const words = new Map<string, Set<number>>();
  const given = new Map<string, Set<number>>();
  const singles: { key: string; givenAs: string; stem: string }[] = [];
  const phrases: PhraseSource[] = [];
  const add = (table: Map<string, Set<number>>, key: string, feature: number) => {
    const set = table.get(key) ?? new Set();
    table.set(key, set.add(feature));
  };
  concepts.forEach((concept, feature) => {
    for (const other of concept.near) {
      const id = ids.get(other);
      if (id === undefined) unknownNear.push(`${concept.id} ~ ${other}`);
      else if (id !== feature) {
        near[feature]?.add(id);
        near[id]?.add(feature);
      }
    }
    for (const lang of LEXICON_LANGUAGES) {
      for (const form of concept.forms[lang] ?? []) {
        const keys = formKeys(form, lang);
        const [only] = keys;
        if (keys.length === 1 && typeof only === 'string') {
          add(words, only, feature);
          if (form.endsWith('*')) continue;
          const word = form.replace(/^=/, '').toLowerCase();
          const givenAs = givenKey(word, lang);
          add(given, givenAs, feature);
          singles.push({ key: only, givenAs, stem: stemKey(word, lang) });
        } else if (typeof only === 'string') phrases.push({ keys, feature });
      }
    }
  });
  // Where several concepts share a stem, a form that is given as it stands means only the concepts that give it.
  for (const { key, givenAs, stem } of singles) {
    const own = given.get(givenAs);
    const shared = new Set([...(words.get(key) ?? []), ...(words.get(stem) ?? [])]);
    if (own && [...shared].some((concept) => !own.has(concept))) words.set(givenAs, own);
  }
  const nearStarts = [0];
  const nearIds: number[] = [];
  for (const set of near) {
    nearIds.push(...set);
    nearStarts.push(nearIds.length);
  }
  const lexicon: Lexicon = {
    names: concepts.map((concept) => concept.id),
    commonness: Uint8Array.from(concepts, (concept) => concept.commonness),
    nearStarts: Uint32Array.from(nearStarts),
    nearIds: Uint32Array.from(nearIds),
    words: buildTable(words),
    phrases: buildPhrases(phrases),
  };
  return { lexicon, unknownNear };
}

/** A form's words as keys: split as a page's words are, so that "end-to-end" and "l'accès" meet themselves. */
function formKeys(form: string, lang: string): (string | null)[] {
  return form.split(' ').flatMap((part): (string | null)[] => {
    if (part === '_') return [null];
    const exact = part.startsWith('=');
    const prefix = part.endsWith('*');
    const tokens = tokenise(part.replace(/^=|\*$/g, ''));
    return tokens.map((token, i) => {
      const word = token.word;
      if (exact) return formKey(`=${word}`, lang);
      return formKey(prefix && i === tokens.length - 1 ? `${word}*` : word, lang);
    });
  });
}

/** The lexicon as the bytes of its file. */
export function packLexicon(lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  return pack(
    { names: lexicon.names.join(' ') },
    {
      commonness: lexicon.commonness,
      nearStarts: lexicon.nearStarts,
      nearIds: lexicon.nearIds,
      ...tableArrays('words', lexicon.words),
      ...phraseArrays('phrases', lexicon.phrases),
    },
  );
}

/** Views on a file made by `packLexicon`. Throws if it is no such file. */
export function unpackLexicon(buffer: ArrayBuffer): Lexicon {
  const file = unpack(buffer);
  return {
    names: namesIn(file.meta),
    commonness: file.u8('commonness'),
    nearStarts: file.u32('nearStarts'),
    nearIds: file.u32('nearIds'),
    words: readTable('words', file),
    phrases: readPhrases('phrases', file),
  };
}

function namesIn(meta: unknown): string[] {
  if (typeof meta !== 'object' || meta === null || !('names' in meta) || typeof meta.names !== 'string') {
    throw new Error('this compiled Sidenote file is no lexicon');
  }
  return meta.names.split(' ');
}
