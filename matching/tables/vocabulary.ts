/** What one word of one language stands for, looked up once and remembered. */
import type { ClaimIndex } from '../index/claim-index.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokenise.ts';
import { find, hash } from './hash-table.ts';
import { exactKey, givenKey, wordHashes } from './keys.ts';
import { type Beginnings, phrasesFrom, phraseWords } from './phrases.ts';

export interface Word {
  stop: boolean;
  concepts: readonly number[];
  /** The index's own word features. */
  words: readonly number[];
  /** What the phrases of the lexicon, of names and of descriptions know it by. */
  lexiconWords: readonly number[];
  nameWords: readonly number[];
  descriptionWords: readonly number[];
  /** Phrases that may begin here. */
  lexiconPhrases: Beginnings;
  entityNames: Beginnings;
  descriptions: Beginnings;
}

/** Remembered words; beyond this the memory is emptied, so that a hostile page cannot fill it. */
const MEMORY = 50_000;
/** A stem that so many concepts share and none gives as it stands tells nothing: "generative" is not *generous*. */
const MOST_MEANINGS = 3;
/** German compounds: shortest part that may be a word of its own, and the longest word that is taken apart (its parts are tried one by one: quadratic). */
const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 80;
const LINKING = ['', 's', 'es', 'n', 'en', 'er', 'e'];

const NO_PHRASES: Beginnings = { phrases: [], byNext: null };
const NUMBER: Word = {
  stop: false,
  concepts: [],
  words: [],
  lexiconWords: [],
  nameWords: [],
  descriptionWords: [],
  lexiconPhrases: NO_PHRASES,
  entityNames: NO_PHRASES,
  descriptions: NO_PHRASES,
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
    const stop = this.lexicon.stopWords.get(lang)?.has(lower) ?? false;
    // A stop-word means something only by itself: "at" is not the stem of "ate".
    let concepts = this.#concepts(stop ? [hash(exactKey(lower, lang))] : [hash(givenKey(lower, lang))]);
    if (concepts.length === 0 && !stop) concepts = this.#concepts(hashes);
    if (concepts.length > MOST_MEANINGS) concepts = [];
    if (concepts.length === 0 && lang === 'de') concepts = this.#compound(lower);
    const lexiconWords = phraseWords(this.lexicon.phrases, hashes);
    const nameWords = this.index ? phraseWords(this.index.entityNames, hashes) : [];
    const descriptionWords = this.index ? phraseWords(this.index.descriptions, hashes) : [];
    return {
      lexiconWords,
      nameWords,
      descriptionWords,
      stop,
      concepts,
      words: this.index && !stop ? this.#listWords(this.index, hashes) : [],
      lexiconPhrases: phrasesFrom(this.lexicon.phrases, lexiconWords),
      entityNames: this.index ? phrasesFrom(this.index.entityNames, nameWords) : NO_PHRASES,
      descriptions: this.index ? phrasesFrom(this.index.descriptions, descriptionWords) : NO_PHRASES,
    };
  }

  #listWords(index: ClaimIndex, hashes: readonly number[]): number[] {
    return unique(hashes.flatMap((key) => [...find(index.words, key)]));
  }

  #concepts(hashes: readonly number[]): number[] {
    return unique(hashes.flatMap((key) => [...find(this.lexicon.words, key)]));
  }

  /** "Nachrichtendienst" = Nachrichten + Dienst: both parts must be known; the longest last part wins. */
  #compound(lower: string): number[] {
    if (lower.length > LONGEST_COMPOUND) return [];
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

const unique = (numbers: readonly number[]): number[] => (numbers.length < 2 ? [...numbers] : [...new Set(numbers)]);
