/** Language data of stance and speakers, as the lexicon's file carries it: text that is read when it is first asked for. */
import type { SpeakerList } from './speaker-words.ts';
import type { StanceWeights } from './stance-model.ts';

/** Plain JSON data. */
export interface StanceTexts {
  /** Language → words by kind (`compileStanceWords`). */
  words: Readonly<Record<string, string>>;
  /** Words with spaces between. */
  speakers: Readonly<Record<SpeakerList, string>>;
  weights: StanceWeights;
}

export type SpeakerWords = Readonly<Record<SpeakerList, ReadonlySet<string>>>;

const NONE: ReadonlyMap<string, number> = new Map();

export class StanceLexicon {
  readonly texts: StanceTexts;
  readonly #kinds = new Map<string, ReadonlyMap<string, number>>();
  #speakers: SpeakerWords | null = null;

  constructor(texts: StanceTexts) {
    this.texts = texts;
  }

  /** Folded word → its kinds as bits (`bitOf`), for a language; empty for a language without a table. */
  kindsOf(lang: string): ReadonlyMap<string, number> {
    let kinds = this.#kinds.get(lang);
    if (!kinds) {
      const text = Object.hasOwn(this.texts.words, lang) ? this.texts.words[lang] : undefined;
      if (text === undefined) return NONE;
      kinds = readKinds(text);
      this.#kinds.set(lang, kinds);
    }
    return kinds;
  }

  /** Lower-case words in and around the name of who speaks. */
  get speakers(): SpeakerWords {
    const { links, articles, helpers, ends, prepositions } = this.texts.speakers;
    this.#speakers ??= {
      links: wordsOf(links),
      articles: wordsOf(articles),
      helpers: wordsOf(helpers),
      ends: wordsOf(ends),
      prepositions: wordsOf(prepositions),
    };
    return this.#speakers;
  }
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

function readKinds(text: string): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const group of text.split(';')) {
    const [bits, ...words] = group.split(' ');
    for (const word of words) kinds.set(word, Number(bits));
  }
  return kinds;
}
