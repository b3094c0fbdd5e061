/** Tokens → what they stand for: entities by name or description, concepts, words and numbers of the claim lists. */
import type { ClaimIndex } from '../index/claim-index.ts';
import type { Token } from '../text/tokenise.ts';
import { find, hash } from './hash-table.ts';
import { numberKey } from './keys.ts';
import { phraseEnd, phrasesBefore } from './phrases.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

export type MentionKind = 'name' | 'description' | 'concept' | 'word' | 'number';

/** One run of tokens and the features it may stand for (alternatives). */
export interface Mention {
  kind: MentionKind;
  features: readonly number[];
  /** Token indices, end exclusive. */
  from: number;
  to: number;
}

/** Every mention in `tokens`, in reading order. Words inside an entity's name mean nothing else. */
export function findMentions(tokens: readonly Token[], lang: string, vocabulary: Vocabulary): Mention[] {
  const words = tokens.map((token) => vocabulary.look(token, lang));
  const lexiconWords = (i: number) => words[i]?.lexiconWords ?? null;
  const descriptionWords = (i: number) => words[i]?.descriptionWords ?? null;
  const nameWords = (i: number) => words[i]?.nameWords ?? null;
  const mentions: Mention[] = [];
  let named = 0;
  tokens.forEach((token, i) => {
    const word = words[i];
    if (!word || i < named) return;
    const name =
      vocabulary.index && word.entityNames.phrases.length > 0
        ? longestName(vocabulary.index, tokens, word, i, nameWords)
        : null;
    if (name) {
      mentions.push(name);
      named = name.to;
      return;
    }
    if (vocabulary.index) {
      for (const id of phrasesBefore(word.descriptions, descriptionWords(i + 1))) {
        const to = phraseEnd(vocabulary.index.descriptions, id, i, descriptionWords);
        const feature = vocabulary.index.descriptions.features[id];
        if (to > 0 && feature !== undefined) mentions.push({ kind: 'description', features: [feature], from: i, to });
      }
    }
    for (const id of phrasesBefore(word.lexiconPhrases, lexiconWords(i + 1))) {
      const to = phraseEnd(vocabulary.lexicon.phrases, id, i, lexiconWords);
      const feature = vocabulary.lexicon.phrases.features[id];
      if (to > 0 && feature !== undefined) mentions.push({ kind: 'concept', features: [feature], from: i, to });
    }
    if (token.number) {
      const features = vocabulary.index ? find(vocabulary.index.words, hash(numberKey(token.number.value))) : [];
      mentions.push({ kind: 'number', features: [...features], from: i, to: i + 1 });
    } else if (word.concepts.length > 0) {
      mentions.push({ kind: 'concept', features: word.concepts, from: i, to: i + 1 });
    } else if (!word.stop) {
      mentions.push({ kind: 'word', features: word.words, from: i, to: i + 1 });
    }
  });
  return mentions;
}

function longestName(
  index: ClaimIndex,
  tokens: readonly Token[],
  word: Word,
  at: number,
  wordsAt: (i: number) => readonly number[] | null,
): Mention | null {
  const features: number[] = [];
  let best = at;
  for (const id of phrasesBefore(word.entityNames, wordsAt(at + 1))) {
    const to = phraseEnd(index.entityNames, id, at, wordsAt);
    const feature = index.entityNames.features[id];
    if (to < 0 || to < best || feature === undefined) continue;
    if (index.entityNames.capitals[id] === 1 && tokens[at]?.capital !== true) continue;
    // "Über" at the beginning of a sentence is no company.
    if (word.stop && at === 0 && to === 1) continue;
    if (to > best) features.length = 0;
    best = to;
    if (!features.includes(feature)) features.push(feature);
  }
  return features.length > 0 ? { kind: 'name', features, from: at, to: best } : null;
}
