/** Who the claims speak of: entities of the lists by name and description, and all other companies that readers know. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import { anyKey, stemKey } from '../tables/keys.ts';
import { buildPhrases, type PhraseSource, type Phrases } from '../tables/phrases.ts';
import { Vocabulary } from '../tables/vocabulary.ts';
import { LEXICON_LANGUAGES } from '../text/stem.ts';
import type { StopWords } from '../text/stop-words.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { KNOWN_NAMES } from './known-names.ts';
import type { MatchableList } from './matchable-list.ts';

/** The id of the entity that stands for every known name which no list has. */
const SOMEBODY_ELSE = '*';
/** Names of so few letters ("X", "LG") are too often something else in lower case. */
const SHORT_NAME = 3;

/** A name as it is compared: how it is spaced, cased and accented makes no difference. */
const nameKey = (name: string): string =>
  tokenise(name)
    .map((token) => token.folded)
    .join(' ');
const KNOWN = new Set(KNOWN_NAMES.map(nameKey));

/** The entities, and the phrases by which a page tells of them. */
export interface EntityTable {
  /** In feature order, the first right after the lexicon's concepts: id, a name to show, and whether readers know it. */
  entities: { id: string; label: string; known: boolean }[];
  /** `list/entity` → feature. */
  features: ReadonlyMap<string, number>;
  names: Phrases;
  descriptions: Phrases;
}

/** The entities of `lists` in their order, and last the one that stands for somebody else. */
export function buildEntityTable(lists: readonly MatchableList[], lexicon: Lexicon): EntityTable {
  const entities: EntityTable['entities'] = [];
  const features = new Map<string, number>();
  const nameSources: PhraseSource[] = [];
  const descriptionSources: PhraseSource[] = [];
  const plain = new Vocabulary(lexicon, null);

  const add = (id: string, names: readonly string[], descriptions: Record<string, string[]>) => {
    const feature = lexicon.names.length + entities.length;
    features.set(id, feature);
    const label = names[0] ?? Object.values(descriptions)[0]?.[0] ?? id;
    entities.push({ id, label, known: names.some((each) => KNOWN.has(nameKey(each))) });
    for (const written of names) {
      const tokens = tokenise(written);
      if (tokens.length === 0) continue;
      const capital = tokens.length === 1 && tokens.every((token) => needsCapital(token, plain));
      nameSources.push({ keys: tokens.map((token) => anyKey(token.word)), feature, capital });
    }
    for (const [lang, texts] of Object.entries(descriptions)) {
      for (const text of texts) {
        const keys = descriptionKeys(text, lang, lexicon.stopWords);
        if (keys.length > 0) descriptionSources.push({ keys, feature });
      }
    }
  };

  for (const list of lists) {
    for (const [id, entity] of Object.entries(list.entities)) {
      add(`${list.id}/${id}`, entity.names, entity.descriptions ?? {});
    }
  }
  add(SOMEBODY_ELSE, unlistedNames(lists), {});
  return {
    entities,
    features,
    names: buildPhrases(nameSources),
    descriptions: buildPhrases(descriptionSources),
  };
}

/** Known names that no list has: to these lists they are all one. */
function unlistedNames(lists: readonly MatchableList[]): string[] {
  const listed = new Set(
    lists.flatMap(({ entities }) => Object.values(entities).flatMap(({ names }) => names.map(nameKey))),
  );
  return KNOWN_NAMES.filter((name) => !listed.has(nameKey(name)));
}

/** Names that are ordinary words ("Watch", "Stone", "X", "Meta") count only where they are written as names. */
function needsCapital(token: Token, plain: Vocabulary): boolean {
  if (!token.capital) return false;
  if (token.folded.length <= SHORT_NAME) return true;
  return LEXICON_LANGUAGES.some((lang) => {
    const word = plain.look(token, lang);
    return word.stop || word.concepts.length > 0;
  });
}

/** A description without the article it begins with. Empty where it is all stop-words. */
function descriptionKeys(text: string, lang: string, stopWords: StopWords): string[] {
  const tokens = tokenise(text);
  const from = tokens.findIndex((token) => !stopWords.get(lang)?.has(token.word));
  return from < 0 ? [] : tokens.slice(from).map((token) => stemKey(token.word, lang));
}
