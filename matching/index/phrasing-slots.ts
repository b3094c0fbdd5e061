/** What a phrasing says, as slots: one slot a thing. */
import { findMentions, type Mention } from '../tables/mentions.ts';
import type { Vocabulary } from '../tables/vocabulary.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import type { WordFeatures } from './word-features.ts';

/** One thing that a phrasing says. */
export interface Slot {
  /** Alternatives, any of which says it; at least one. */
  features: readonly number[];
  /** An entity may stand in the sentences before instead. */
  entity: boolean;
}

/** Reads texts of claim lists into slots. */
export class SlotReader {
  readonly #vocabulary: Vocabulary;
  readonly #words: WordFeatures;

  /** `vocabulary` knows the lists' entities; what it does not know is added to `words`. */
  constructor(vocabulary: Vocabulary, words: WordFeatures) {
    this.#vocabulary = vocabulary;
    this.#words = words;
  }

  /**
   * The slots of `text` in the order of their first words; words inside a longer expression join its slot as
   * alternatives. Empty if it is all stop-words.
   */
  read(text: string, lang: string): Slot[] {
    const tokens = tokenise(text);
    const mentions = findMentions(tokens, lang, this.#vocabulary);
    const slots: { features: number[]; entity: boolean }[] = [];
    let covered = 0;
    const longestFirst = mentions.toSorted((a, b) => a.from - b.from || b.to - a.to);
    for (const mention of longestFirst) {
      const features = this.#featuresOf(mention, tokens, lang);
      if (features.length === 0) continue;
      const entity = mention.kind === 'name' || mention.kind === 'description';
      const last = slots.at(-1);
      if (mention.from < covered && last && !last.entity && !entity) {
        last.features.push(...features.filter((feature) => !last.features.includes(feature)));
        covered = Math.max(covered, mention.to);
        continue;
      }
      if (mention.from < covered && !entity) continue;
      covered = Math.max(covered, mention.to);
      if (slots.some((slot) => slot.features.every((feature) => features.includes(feature)))) continue;
      slots.push({ features: [...features], entity });
    }
    // A phrasing of names only says something only where all of them stand in the sentence itself.
    return slots.every((slot) => slot.entity) ? slots.map(({ features }) => ({ features, entity: false })) : slots;
  }

  #featuresOf(mention: Mention, tokens: readonly Token[], lang: string): readonly number[] {
    const token = tokens[mention.from];
    if (mention.kind === 'number' && token?.number) return [this.#words.ofNumber(token.number)];
    if (mention.kind === 'word' && token) return tells(token) ? [this.#words.ofWord(token.word, lang)] : [];
    return mention.features;
  }
}

/** One or two small letters are an article or a particle that no list of stop-words has. */
const TELLING_LENGTH = 3;

/** Does a word that no concept covers say something by itself? Names, and characters of scripts without capitals, do. */
function tells({ folded, capital }: Token): boolean {
  return folded.length >= TELLING_LENGTH || capital;
}
