/** What one word of one language stands for, looked up once and remembered. */
import type { ClaimIndex } from '../index/claim-index.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { Token } from '../text/tokenise.ts';
import { find, hash } from './hash-table.ts';
import { exactKey, givenKey, wordHashes } from './keys.ts';
import { phrasesFrom } from './phrases.ts';

export interface Word {
  hashes: readonly number[];
  stop: boolean;
  concepts: readonly number[];
  /** The index's own word features. */
  words: readonly number[];
  /** Phrases that may begin here. */
  lexiconPhrases: readonly number[];
  entityNames: readonly number[];
  descriptions: readonly number[];
}

/** Remembered words; beyond this the memory is emptied, so that a hostile page cannot fill it. */
const MEMORY = 50_000;
const NUMBER_HASH = hash('#number');
/** German compounds: shortest part that may be a word of its own. */
const SHORTEST_PART = 4;
const LINKING = ['', 's', 'es', 'n', 'en', 'er', 'e'];

const NUMBER: Word = {
  hashes: [NUMBER_HASH],
  stop: false,
  concepts: [],
  words: [],
  lexiconPhrases: [],
  entityNames: [],
  descriptions: [],
};

export class Vocabulary {
  readonly lexicon: Lexicon;
  readonly index: ClaimIndex | null;
  readonly #known = new Map<string, Map<string, Word>>();
  #size = 0;

  constructor(lexicon: Lexicon, index: ClaimIndex | null) {
    this.lexicon = lexicon;
    this.index = index;
  }

  /** Everything `token` may stand for in `lang`. Numbers stand for nothing here: their value is looked at instead. */
  look(token: Token, lang: string): Word {
    if (token.number) return NUMBER;
    let words = this.#known.get(lang);
    if (!words) {
      words = new Map();
      this.#known.set(lang, words);
    }
    let word = words.get(token.word);
    if (!word) {
      if (++this.#size > MEMORY) {
        this.#known.clear();
        this.#size = 0;
        return this.look(token, lang);
      }
      word = this.#read(token.word, lang);
      words.set(token.word, word);
    }
    return word;
  }

  #read(lower: string, lang: string): Word {
    const hashes = wordHashes(lower, lang);
    const stop = STOP_WORDS.get(lang)?.has(lower) ?? false;
    // A stop-word means something only by itself: "at" is not the stem of "ate".
    let concepts = this.#concepts(stop ? [hash(exactKey(lower, lang))] : [hash(givenKey(lower, lang))]);
    if (concepts.length === 0 && !stop) concepts = this.#concepts(hashes);
    if (concepts.length === 0 && lang === 'de') concepts = this.#compound(lower);
    return {
      hashes,
      stop,
      concepts,
      words:
        this.index && !stop ? unique(hashes.flatMap((key) => [...find(this.index?.words ?? EMPTY_TABLE, key)])) : [],
      lexiconPhrases: phrasesFrom(this.lexicon.phrases, hashes),
      entityNames: this.index ? phrasesFrom(this.index.entityNames, hashes) : [],
      descriptions: this.index ? phrasesFrom(this.index.descriptions, hashes) : [],
    };
  }

  #concepts(hashes: readonly number[]): number[] {
    return unique(hashes.flatMap((key) => [...find(this.lexicon.words, key)]));
  }

  /** "Nachrichtendienst" = Nachrichten + Dienst: both parts must be known; the longest last part wins. */
  #compound(lower: string): number[] {
    for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at++) {
      const tail = this.#concepts(wordHashes(lower.slice(at), 'de'));
      if (tail.length === 0) continue;
      for (const link of LINKING) {
        const head = lower.slice(0, at);
        if (!head.endsWith(link) || head.length - link.length < SHORTEST_PART) continue;
        const first = this.#concepts(wordHashes(head.slice(0, head.length - link.length), 'de'));
        if (first.length > 0) return unique([...first, ...tail]);
      }
    }
    return [];
  }
}

const EMPTY_TABLE = { keys: new Float64Array(8), starts: new Uint32Array(8), values: new Uint32Array(1) };

const unique = (numbers: readonly number[]): number[] => (numbers.length < 2 ? [...numbers] : [...new Set(numbers)]);
