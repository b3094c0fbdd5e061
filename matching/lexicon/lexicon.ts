/**
 * The compiled lexicon: language-tagged words and phrases → concepts, and the other words that reading a page takes. Built
 * from readable files by `build-lexicon.ts`, shipped as one binary file.
 */
import { StanceLexicon, type StanceTexts } from '../explain/stance-lexicon.ts';
import { pack, unpack } from '../tables/binary.ts';
import type { HashTable } from '../tables/hash-table.ts';
import type { Phrases } from '../tables/phrases.ts';
import { phraseArrays, readPhrases, readTable, tableArrays } from '../tables/stored-tables.ts';
import { readStopWords, type StopWords, stopWordTexts } from '../text/stop-words.ts';

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
  stopWords: StopWords;
  /** Words and weights by which a sentence's stance and its speaker are told. */
  stance: StanceLexicon;
}

/** The lexicon as the bytes of its file. */
export function packLexicon(lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  return pack(
    {
      names: lexicon.names.join(' '),
      stopWords: stopWordTexts(lexicon.stopWords),
      stance: lexicon.stance.texts,
    } satisfies LexiconTexts,
    {
      commonness: lexicon.commonness,
      nearStarts: lexicon.nearStarts,
      nearIds: lexicon.nearIds,
      ...tableArrays('words', lexicon.words),
      ...phraseArrays('phrases', lexicon.phrases),
    },
  );
}

/** What of the lexicon is text. */
interface LexiconTexts {
  /** Concept names with spaces between. */
  names: string;
  stopWords: Record<string, string>;
  stance: StanceTexts;
}

/** The lexicon in a file made by `packLexicon`. Throws if it is no such file. */
export function unpackLexicon(buffer: ArrayBuffer): Lexicon {
  const file = unpack(buffer);
  const { meta } = file;
  if (!isLexiconTexts(meta)) throw new Error('this compiled Sidenote file is no lexicon');
  return {
    names: meta.names.split(' '),
    commonness: file.u8('commonness'),
    nearStarts: file.u32('nearStarts'),
    nearIds: file.u32('nearIds'),
    words: readTable('words', file),
    phrases: readPhrases('phrases', file),
    stopWords: readStopWords(meta.stopWords),
    stance: new StanceLexicon(meta.stance),
  };
}

function isLexiconTexts(meta: unknown): meta is LexiconTexts {
  return typeof meta === 'object' && meta !== null && 'names' in meta && 'stopWords' in meta && 'stance' in meta;
}
