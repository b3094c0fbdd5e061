/** Our engine and its peers behind one face. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { FUSE_OPTIONS, MINISEARCH_EXACT, MINISEARCH_FUZZY, miniSearchOptions } from '../cli/peers.ts';
import { createEngine, type Engine } from '../matching/engine.ts';
import { packIndex, unpackIndex } from '../matching/index/claim-index.ts';
import { compile } from '../matching/index/compile.ts';
import type { MatchableList } from '../matching/index/matchable-list.ts';
import type { Lexicon } from '../matching/lexicon/lexicon.ts';
import { matchPage } from '../matching/match-page.ts';
import type { BenchPage } from './corpus.ts';

/** A contestant with its index built. */
export interface Ready {
  /** Sentence by sentence, the claims found, best first. */
  answer(page: BenchPage): string[][];
  /** What would be written to a file, made anew at every call. */
  save(): Uint8Array<ArrayBuffer> | string;
  /** From the file's content to where the first question can be asked. */
  load(file: Uint8Array<ArrayBuffer> | string): void;
}

/** What a contestant is called in figures for machines. */
export type ContestantId = 'sidenote' | 'minisearch' | 'minisearchFuzzy' | 'fuse';

export interface Contestant {
  id: ContestantId;
  /** In the table. */
  name: string;
  /** What it is asked at once: a whole page, or one sentence. */
  asks: 'page' | 'sentence';
  build(list: MatchableList): Ready;
}

/** The peers see a claim as one document: its statement and its phrasings. */
const FIELDS = ['statement', 'phrasings'];

function documentsOf(list: MatchableList): Record<string, string>[] {
  return list.claims.map(({ id, statement, phrasings }) => ({
    id,
    statement: Object.values(statement).join('\n'),
    phrasings: Object.values(phrasings).flat().join('\n'),
  }));
}

/** All of them, ours first. */
export function contestants(lexicon: Lexicon): Contestant[] {
  return [
    { id: 'sidenote', name: 'Sidenote', asks: 'page', build: (list) => sidenote(list, lexicon) },
    { id: 'minisearch', name: 'MiniSearch', asks: 'sentence', build: (list) => miniSearch(list, MINISEARCH_EXACT) },
    {
      id: 'minisearchFuzzy',
      name: 'MiniSearch fuzzy',
      asks: 'sentence',
      build: (list) => miniSearch(list, MINISEARCH_FUZZY),
    },
    { id: 'fuse', name: 'Fuse.js', asks: 'sentence', build: fuse },
  ];
}

function sidenote(list: MatchableList, lexicon: Lexicon): Ready {
  const index = compile([list], lexicon);
  let engine: Engine | null = null;
  return {
    answer: ({ title, sentences }) => {
      engine ??= createEngine(lexicon, index);
      const page = { lang: 'en', title, blocks: sentences.map(({ text }) => ({ text, sentences: [0] })) };
      return matchPage(engine, page).sentences.map(({ matches }) => matches.map(({ claim }) => claim));
    },
    save: () => packIndex(index),
    load: (file) => {
      if (typeof file !== 'string') createEngine(lexicon, unpackIndex(file.buffer));
    },
  };
}

function miniSearch(list: MatchableList, options: typeof MINISEARCH_EXACT | typeof MINISEARCH_FUZZY): Ready {
  const search = new MiniSearch(miniSearchOptions(FIELDS));
  search.addAll(documentsOf(list));
  return {
    answer: ({ sentences }) => sentences.map(({ text }) => search.search(text, options).map(({ id }) => String(id))),
    save: () => JSON.stringify(search),
    load: (file) => {
      if (typeof file === 'string') MiniSearch.loadJSON(file, miniSearchOptions(FIELDS));
    },
  };
}

function fuse(list: MatchableList): Ready {
  const documents = documentsOf(list);
  const index = Fuse.createIndex(FIELDS, documents);
  const search = new Fuse(documents, { ...FUSE_OPTIONS, keys: FIELDS }, index);
  return {
    answer: ({ sentences }) => sentences.map(({ text }) => search.search(text).map(({ item }) => item.id ?? '')),
    save: () => JSON.stringify(index),
    load: (file) => {
      if (typeof file === 'string') new Fuse(documents, FUSE_OPTIONS, Fuse.parseIndex(JSON.parse(file)));
    },
  };
}
