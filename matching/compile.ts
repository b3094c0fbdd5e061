/** Claim lists → the index the engine runs on. Everything that can be done once is done here. */
import type { Claim, ClaimList, Localised } from '../data/claim-list.ts';
import type { ClaimIndex } from './claim-index.ts';
import { buildTable } from './hash-table.ts';
import { anyKey, numberKey, stemKey } from './keys.ts';
import { KNOWN_NAMES } from './known-names.ts';
import type { Lexicon } from './lexicon.ts';
import { findMentions, type Mention } from './mentions.ts';
import { buildPhrases, type PhraseSource } from './phrases.ts';
import { LEXICON_LANGUAGES } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type Token, tokenise } from './tokenise.ts';
import { Vocabulary } from './vocabulary.ts';
import { conceptWeight, ENTITY_WEIGHT, NUMBER_WEIGHT, rarityFactor, WORD_WEIGHT, YEAR_WEIGHT } from './weights.ts';

/** The parts of a claim list that matching needs. */
export type MatchableList = Pick<ClaimList, 'id' | 'entities' | 'claims'>;

export const GROUP_KIND = { topic: 0, needs: 1, not: 2 } as const;

/**
 * A sentence that covers less than this of a phrasing's predicate (by weight) is never a match, so a phrasing is found
 * by its rarest slots alone: those that outweigh 1 - this share (prefix filtering: Chaudhuri, Ganti, Kaushik,
 * "A primitive operator for similarity joins", ICDE 2006, section 4.2).
 */
export const LEAST_COVERAGE = 0.45;

/** The id of the entity that stands for every known name which no list has. */
const SOMEBODY_ELSE = '*';

interface Slot {
  features: number[];
  weight: number;
  entity: boolean;
}

interface Phrasing {
  claim: number;
  slots: Slot[];
}

/** Compiles lists in the given order. Lists are taken as valid (`parseClaimList`). */
export function compile(lists: readonly MatchableList[], lexicon: Lexicon): ClaimIndex {
  return new Compiler(lists, lexicon).compile();
}

class Compiler {
  readonly #lists: readonly MatchableList[];
  readonly #lexicon: Lexicon;
  readonly #vocabulary: Vocabulary;
  readonly #entityFeatures = new Map<string, number>();
  readonly #entities: ClaimIndex['names']['entities'] = [];
  readonly #names: PhraseSource[] = [];
  readonly #nameCapital: number[] = [];
  readonly #descriptions: PhraseSource[] = [];
  readonly #wordFeatures = new Map<string, number>();
  readonly #wordKeys = new Map<string, Set<number>>();
  readonly #wordTexts: string[] = [];
  readonly #wordWeights: number[] = [];
  readonly #firstWord: number;

  constructor(lists: readonly MatchableList[], lexicon: Lexicon) {
    this.#lists = lists;
    this.#lexicon = lexicon;
    const plain = new Vocabulary(lexicon, null);
    for (const list of lists) {
      for (const [id, entity] of Object.entries(list.entities)) {
        this.#addEntity(`${list.id}/${id}`, entity.names, entity.descriptions ?? {}, plain);
      }
    }
    this.#addKnownNames(plain);
    this.#firstWord = lexicon.names.length + this.#entities.length;
    this.#vocabulary = new Vocabulary(lexicon, this.#emptyIndex());
  }

  compile(): ClaimIndex {
    const claims = this.#lists.flatMap((list, listId) => list.claims.map((claim) => ({ claim, list, listId })));
    const claimIds = new Map(claims.map(({ claim, list }, i) => [`${list.id}/${claim.id}`, i]));
    const stories: string[] = [];
    const storyOf = (id: string) => {
      const at = stories.indexOf(id);
      return at >= 0 ? at : stories.push(id) - 1;
    };
    const phrasings = claims.map(({ claim }, i) => this.#phrasings(claim, i));
    const groups = claims.map(({ claim, list }) => this.#groups(claim, list));
    const all = phrasings.flat();
    const weights = this.#weights(phrasings);
    for (const phrasing of all) {
      for (const slot of phrasing.slots) slot.weight = Math.max(...slot.features.map((f) => weights[f] ?? 0));
    }
    const groupRows = rows(groups.flat().map((group) => group.features));
    // A statement is too long to be covered, but its words are the claim's words.
    const statements = claims.map(({ claim }, i) => this.#phrasingsIn(claim.statement, i));
    const vocabulary = phrasings.map((list, i) => vocabularyOf([...list, ...(statements[i] ?? [])]));
    phrasings.forEach((list, claim) => {
      likeliestFirst(list, new Map(vocabulary[claim]));
    });
    const vocabularyRows = rows(vocabulary.map((entries) => entries.map(([feature]) => feature)));
    const slots = all.flatMap((phrasing) => phrasing.slots);
    const slotRows = rows(slots.map((slot) => slot.features));
    const numberRows = claims.map(({ claim }) => claim.numbers ?? []);
    const narrowerRows = rows(
      claims.map(({ claim, list }) => (claim.narrower ?? []).flatMap((id) => claimIds.get(`${list.id}/${id}`) ?? [])),
    );
    const postings = rows(postingLists(all, weights.length));
    return {
      ...this.#emptyIndex(),
      names: {
        concepts: this.#lexicon.names.length,
        lists: this.#lists.map((list) => list.id),
        entities: this.#entities,
        stories,
        claimIds: claims.map(({ claim }) => claim.id),
        words: this.#wordTexts,
      },
      words: buildTable(this.#wordKeys),
      claimList: Uint32Array.from(claims, ({ listId }) => listId),
      claimStory: Uint32Array.from(claims, ({ claim, list }) => storyOf(`${list.id}/${claim.story}`)),
      claimGroups: starts(groups.map((list) => list.length)),
      groupKinds: Uint8Array.from(groups.flat(), (group) => group.kind),
      groupStarts: groupRows.starts,
      groupFeatures: groupRows.values,
      claimNumbers: starts(numberRows.map((list) => list.length)),
      numbers: Float64Array.from(numberRows.flat()),
      claimNarrower: narrowerRows.starts,
      narrower: narrowerRows.values,
      claimVocabulary: vocabularyRows.starts,
      vocabulary: vocabularyRows.values,
      vocabularyShares: Float32Array.from(vocabulary.flat(), ([, share]) => share),
      claimPhrasings: starts(phrasings.map((list) => list.length)),
      phrasingSlots: starts(all.map((phrasing) => phrasing.slots.length)),
      phrasingClaim: Uint32Array.from(all, (phrasing) => phrasing.claim),
      slotWeights: Float32Array.from(slots, (slot) => slot.weight),
      slotEntity: Uint8Array.from(slots, (slot) => Number(slot.entity)),
      slotStarts: slotRows.starts,
      slotFeatures: slotRows.values,
      postingStarts: postings.starts,
      postings: postings.values,
      weights: Float32Array.from(weights),
    };
  }

  #emptyIndex(): ClaimIndex {
    const none = new Uint32Array(1);
    return {
      names: {
        concepts: this.#lexicon.names.length,
        lists: [],
        entities: this.#entities,
        stories: [],
        claimIds: [],
        words: [],
      },
      words: buildTable(new Map()),
      entityNames: buildPhrases(this.#names),
      nameCapital: Uint8Array.from(this.#nameCapital),
      descriptions: buildPhrases(this.#descriptions),
      claimList: none,
      claimStory: none,
      claimGroups: none,
      groupKinds: new Uint8Array(0),
      groupStarts: none,
      groupFeatures: none,
      claimNumbers: none,
      numbers: new Float64Array(0),
      claimNarrower: none,
      narrower: none,
      claimVocabulary: none,
      vocabulary: none,
      vocabularyShares: new Float32Array(0),
      claimPhrasings: none,
      phrasingSlots: none,
      phrasingClaim: none,
      slotWeights: new Float32Array(0),
      slotEntity: new Uint8Array(0),
      slotStarts: none,
      slotFeatures: none,
      postingStarts: none,
      postings: none,
      weights: new Float32Array(0),
    };
  }

  /** All known names that no list has stand for one thing: somebody else. */
  #addKnownNames(plain: Vocabulary): void {
    const listed = new Set(
      this.#lists.flatMap(({ entities }) => Object.values(entities).flatMap(({ names }) => names.map(nameKey))),
    );
    this.#addEntity(
      SOMEBODY_ELSE,
      KNOWN_NAMES.filter((name) => !listed.has(nameKey(name))),
      {},
      plain,
    );
  }

  #addEntity(id: string, names: readonly string[], descriptions: Record<string, string[]>, plain: Vocabulary): void {
    const feature = this.#lexicon.names.length + this.#entities.length;
    this.#entityFeatures.set(id, feature);
    const name = names[0] ?? Object.values(descriptions)[0]?.[0] ?? id;
    this.#entities.push({ id, name, known: names.some((each) => KNOWN.has(nameKey(each))) });
    for (const written of names) {
      const tokens = tokenise(written);
      if (tokens.length === 0) continue;
      this.#names.push({ keys: tokens.map((token) => anyKey(token.word)), feature });
      this.#nameCapital.push(Number(tokens.length === 1 && tokens.every((token) => needsCapital(token, plain))));
    }
    for (const [lang, texts] of Object.entries(descriptions)) {
      for (const text of texts) {
        const tokens = tokenise(text);
        const from = tokens.findIndex((token) => !STOP_WORDS.get(lang)?.has(token.word));
        if (from < 0) continue;
        this.#descriptions.push({ keys: tokens.slice(from).map((token) => stemKey(token.word, lang)), feature });
      }
    }
  }

  #phrasings(claim: Claim, id: number): Phrasing[] {
    return Object.entries(claim.phrasings).flatMap(([lang, texts]) =>
      texts.flatMap((text) => this.#phrasingsIn({ [lang]: text }, id)),
    );
  }

  #phrasingsIn(texts: Localised, id: number): Phrasing[] {
    return Object.entries(texts).flatMap(([lang, text]) => {
      const slots = this.#slots(text, lang);
      return slots.length > 0 ? [{ claim: id, slots }] : [];
    });
  }

  /** What a phrasing says, one slot a thing; words inside a longer expression join its slot as alternatives. */
  #slots(text: string, lang: string): Slot[] {
    const tokens = tokenise(text);
    const mentions = findMentions(tokens, lang, this.#vocabulary);
    const slots: Slot[] = [];
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
      slots.push({ features: [...features], weight: 0, entity });
    }
    // A phrasing of names only says something only where all of them stand in the sentence itself.
    if (slots.every((slot) => slot.entity)) for (const slot of slots) slot.entity = false;
    return slots;
  }

  #featuresOf(mention: Mention, tokens: readonly Token[], lang: string): readonly number[] {
    const token = tokens[mention.from];
    if (mention.kind === 'number' && token?.number) {
      const { value, unit } = token.number;
      return [
        this.#word(numberKey(value), [numberKey(value)], String(value), unit === 'year' ? YEAR_WEIGHT : NUMBER_WEIGHT),
      ];
    }
    if (mention.kind !== 'word' || !token) return mention.features;
    return [
      this.#word(stemKey(token.word, lang), [stemKey(token.word, lang), anyKey(token.word)], token.word, WORD_WEIGHT),
    ];
  }

  #word(id: string, keys: readonly string[], text: string, weight: number): number {
    let feature = this.#wordFeatures.get(id);
    if (feature === undefined) {
      feature = this.#firstWord + this.#wordTexts.length;
      this.#wordFeatures.set(id, feature);
      this.#wordTexts.push(text);
      this.#wordWeights.push(weight);
    }
    for (const key of keys) {
      const set = this.#wordKeys.get(key) ?? new Set();
      this.#wordKeys.set(key, set.add(feature));
    }
    return feature;
  }

  #groups(claim: Claim, list: MatchableList): { kind: number; features: number[] }[] {
    const group = (kind: number, members: readonly string[]) => ({
      kind,
      features: [...new Set(members.flatMap((member) => this.#member(member, list)))],
    });
    return [
      ...claim.topic.map((members) => group(GROUP_KIND.topic, members)),
      ...(claim.needs ?? []).map((members) => group(GROUP_KIND.needs, members)),
      ...(claim.not ?? []).map((members) => group(GROUP_KIND.not, members)),
    ];
  }

  /** A member of a group is an entity of the list, a concept of the lexicon, or else plain English words. */
  #member(member: string, list: MatchableList): number[] {
    const entity = this.#entityFeatures.get(`${list.id}/${member}`);
    if (entity !== undefined) return [entity];
    const concept = this.#lexicon.names.indexOf(member);
    if (concept >= 0) return [concept];
    return this.#slots(member, 'en').flatMap((slot) => slot.features);
  }

  /** Weight of every feature: what it tells by itself, less where most claims of these lists have it. */
  #weights(phrasings: readonly (readonly Phrasing[])[]): number[] {
    const base = [
      ...Array.from(this.#lexicon.commonness, conceptWeight),
      ...this.#entities.map(() => ENTITY_WEIGHT),
      ...this.#wordWeights,
    ];
    const claimsWith = new Uint32Array(base.length);
    for (const list of phrasings) {
      const features = new Set(list.flatMap((phrasing) => phrasing.slots.flatMap((slot) => slot.features)));
      for (const feature of features) claimsWith[feature] = (claimsWith[feature] ?? 0) + 1;
    }
    return base.map((weight, feature) => weight * rarityFactor(claimsWith[feature] ?? 0, phrasings.length));
  }
}

/** A name as it is compared: how it is spaced, cased and accented makes no difference. */
const nameKey = (name: string): string =>
  tokenise(name)
    .map((token) => token.folded)
    .join(' ');
const KNOWN = new Set(KNOWN_NAMES.map(nameKey));

/** Names that are ordinary words ("Watch", "Stone", "X", "Meta") count only where they are written as names. */
function needsCapital(token: Token, plain: Vocabulary): boolean {
  const SHORT = 3;
  if (!token.capital) return false;
  if (token.folded.length <= SHORT) return true;
  return LEXICON_LANGUAGES.some((lang) => {
    const word = plain.look(token, lang);
    return word.stop || word.concepts.length > 0;
  });
}

/** Of a word's senses, the one that most phrasings of the claim share is meant: it names the slot. */
function likeliestFirst(phrasings: readonly Phrasing[], shares: ReadonlyMap<number, number>): void {
  const share = (feature: number) => shares.get(feature) ?? 0;
  for (const { slots } of phrasings) for (const slot of slots) slot.features.sort((a, b) => share(b) - share(a));
}

function vocabularyOf(phrasings: readonly Phrasing[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const phrasing of phrasings) {
    const features = new Set(phrasing.slots.flatMap((slot) => slot.features));
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts]
    .map(([feature, count]): [number, number] => [feature, count / phrasings.length])
    .sort(([a], [b]) => a - b);
}

/** Feature → phrasings that must be looked at when a sentence has it. */
function postingLists(phrasings: readonly Phrasing[], features: number): number[][] {
  const frequency = new Uint32Array(features);
  for (const { slots } of phrasings) {
    for (const slot of slots) for (const feature of slot.features) frequency[feature] = (frequency[feature] ?? 0) + 1;
  }
  const lists: number[][] = Array.from({ length: features }, () => []);
  phrasings.forEach(({ slots }, id) => {
    const predicate = slots.filter((slot) => !slot.entity);
    const total = predicate.reduce((sum, slot) => sum + slot.weight, 0);
    const frequencyOf = (slot: Slot) => slot.features.reduce((sum, feature) => sum + (frequency[feature] ?? 0), 0);
    const rarestFirst = predicate.toSorted((a, b) => frequencyOf(a) - frequencyOf(b));
    let rest = total;
    for (const slot of rarestFirst) {
      if (rest < LEAST_COVERAGE * total) break;
      for (const feature of slot.features) lists[feature]?.push(id);
      rest -= slot.weight;
    }
  });
  return lists;
}

/** Row starts from row lengths. */
function starts(lengths: readonly number[]): Uint32Array {
  const result = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    result[i + 1] = (result[i] ?? 0) + length;
  });
  return result;
}

function rows(lists: readonly (readonly number[])[]): { starts: Uint32Array; values: Uint32Array } {
  return { starts: starts(lists.map((list) => list.length)), values: Uint32Array.from(lists.flat()) };
}
