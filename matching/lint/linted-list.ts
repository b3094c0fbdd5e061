/** A claim list as the matcher reads it: made once, looked at by every rule. */
import type { Claim, ClaimList } from '../../data/claim-list.ts';
import { createEngine, type Engine } from '../engine.ts';
import { compile } from '../index/compile.ts';
import { entityIndex } from '../index/entity-index.ts';
import { buildEntityTable } from '../index/entity-table.ts';
import { baseWeights } from '../index/feature-weights.ts';
import { type Slot, SlotReader } from '../index/phrasing-slots.ts';
import { WordFeatures } from '../index/word-features.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findMentions, type Mention } from '../tables/mentions.ts';
import { Vocabulary } from '../tables/vocabulary.ts';
import { type Token, tokenise } from '../text/tokenise.ts';

export interface LintedList {
  list: ClaimList;
  lexicon: Lexicon;
  /** The engine on this list alone. */
  engine: Engine;
  claims: LintedClaim[];
  /** Sentences of ordinary news, none of which should match. */
  ordinary: readonly string[];
  /** The list's text as the matcher reads it. */
  read(text: string, lang: string): ReadText;
}

export interface LintedClaim {
  claim: Claim;
  /** `claims[3]`. */
  path: string;
  /** Language by language. */
  phrasings: LintedPhrasing[];
}

export interface LintedPhrasing extends ReadText {
  text: string;
  lang: string;
  /** `claims[3].phrasings.fr[2]`. */
  path: string;
}

export interface LintedSlot extends Slot {
  kind: 'entity' | 'concept' | 'number' | 'word';
  /** What it tells by itself, before the claims are compared. */
  weight: number;
  /** Words and numbers as they are written; '' for entities and concepts. */
  text: string;
}

export interface ReadText {
  tokens: Token[];
  mentions: Mention[];
  /** What it says, one slot a thing; empty if it says nothing. */
  slots: LintedSlot[];
  /** Ids of the entities it names, without descriptions ("the streaming giant"). */
  names: ReadonlySet<string>;
  /** Ids of the entities it names or describes. */
  entities: ReadonlySet<string>;
}

/** Reads `list`, valid or not: an unknown entity or source is a finding, not a failure. */
export function readForLint(list: ClaimList, lexicon: Lexicon, ordinary: readonly string[]): LintedList {
  const table = buildEntityTable([list], lexicon);
  const words = new WordFeatures(lexicon.names.length + table.entities.length);
  const vocabulary = new Vocabulary(lexicon, entityIndex(table, lexicon));
  const slotReader = new SlotReader(vocabulary, words);
  const entityIds = new Map([...table.features].map(([id, feature]) => [feature, id.slice(list.id.length + 1)]));
  const known = baseWeights(lexicon, table, []);
  const textOf = (feature: number) => words.texts[feature - known.length] ?? '';
  const weightOf = (feature: number) => known[feature] ?? words.weights[feature - known.length] ?? 0;
  const entitiesIn = (mentions: readonly Mention[]) =>
    mentions.flatMap(({ features }) => features.flatMap((feature) => entityIds.get(feature) ?? []));
  const kindOf = (feature: number): LintedSlot['kind'] => {
    if (feature < lexicon.names.length) return 'concept';
    if (entityIds.has(feature)) return 'entity';
    return /^[\d.]+$/.test(textOf(feature)) ? 'number' : 'word';
  };

  const read = (text: string, lang: string): ReadText => {
    const tokens = tokenise(text);
    const mentions = findMentions(tokens, lang, vocabulary);
    return {
      tokens,
      mentions,
      slots: slotReader.read(text, lang).map((slot) => ({
        ...slot,
        kind: kindOf(slot.features[0] ?? 0),
        weight: Math.max(...slot.features.map(weightOf)),
        text: textOf(slot.features[0] ?? 0),
      })),
      names: new Set(entitiesIn(mentions.filter(({ kind }) => kind === 'name'))),
      entities: new Set(entitiesIn(mentions)),
    };
  };

  const claims = list.claims.map((claim, i) => {
    const path = `claims[${i}]`;
    const phrasings = Object.entries(claim.phrasings).flatMap(([lang, texts]) =>
      texts.map((text, j) => ({ text, lang, path: `${path}.phrasings.${lang}[${j}]`, ...read(text, lang) })),
    );
    return { claim, path, phrasings };
  });
  return {
    list,
    lexicon,
    engine: createEngine(lexicon, compile([list], lexicon)),
    claims,
    ordinary,
    read,
  };
}
