/**
 * Compiled claim lists: everything the engine needs of them, as typed arrays, so that a woken background uses them as
 * they are loaded. Features are numbered: concepts of the lexicon first (`0` … `concepts - 1`), then this index's
 * entities, then its own words and numbers.
 *
 * "Rows" below are the usual compressed form: row r of `x` is `x[starts[r]]` … `x[starts[r + 1]]`.
 */

import { pack, unpack } from '../tables/binary.ts';
import type { HashTable } from '../tables/hash-table.ts';
import type { Phrases } from '../tables/phrases.ts';
import { phraseArrays, readPhrases, readTable, tableArrays } from '../tables/stored-tables.ts';

/** Names of things, for the reader's eyes and for the caller's. Small beside the arrays. */
export interface IndexNames {
  /** Number of concepts in the lexicon this was compiled with: another lexicon's index must not be used. */
  concepts: number;
  lists: string[];
  /** Entity ids, `list/entity`, in feature order, a name to show, and whether it is a company that readers know. */
  entities: { id: string; name: string; known: boolean }[];
  /** `list/story`. */
  stories: string[];
  claimIds: string[];
  /** The text of the index's own words and numbers, in feature order. */
  words: string[];
}

export interface ClaimIndex {
  names: IndexNames;
  /** Words and numbers of phrasings that no concept covers. */
  words: HashTable;
  /** Entities' names, in any language. */
  entityNames: Phrases;
  /** "the streaming giant": the same entity told by what it is. */
  descriptions: Phrases;

  claimList: Uint32Array;
  claimStory: Uint32Array;
  /** Claim → its status, by `CLAIM_STATUS`. */
  claimStatus: Uint8Array;
  /** Claim → its groups in `groupStarts`; group → alternatives. Kinds: 0 topic, 1 needs, 2 not. */
  claimGroups: Uint32Array;
  groupKinds: Uint8Array;
  groupStarts: Uint32Array;
  groupFeatures: Uint32Array;
  /** Claim → numbers, one of which the sentence must carry (none: no such demand). */
  claimNumbers: Uint32Array;
  numbers: Float64Array;
  /** Claim → claims that win over it. */
  claimNarrower: Uint32Array;
  narrower: Uint32Array;
  /** Claim → its vocabulary: every feature of its phrasings, ascending, with the share of phrasings that have it. */
  claimVocabulary: Uint32Array;
  vocabulary: Uint32Array;
  /** In bytes (`WHOLE_SHARE`). */
  vocabularyShares: Uint8Array;

  /** Claim → first phrasing (phrasings of one claim stand together). */
  claimPhrasings: Uint32Array;
  /** Phrasing → slots. A slot is one thing the phrasing says, with the features that say it. */
  phrasingSlots: Uint32Array;
  phrasingClaim: Uint32Array;
  slotWeights: Float32Array;
  /** 1 where the slot is an entity. */
  slotEntity: Uint8Array;
  slotStarts: Uint32Array;
  slotFeatures: Uint32Array;

  /** Feature → phrasings that have it among their rarest (prefix filtering). */
  postingStarts: Uint32Array;
  postings: Uint32Array;
  /** Weight of each feature (of concepts, entities and words alike). */
  weights: Float32Array;
}

const U32 = [
  'claimList',
  'claimStory',
  'claimGroups',
  'groupStarts',
  'groupFeatures',
  'claimNumbers',
  'claimNarrower',
  'narrower',
  'claimVocabulary',
  'vocabulary',
  'claimPhrasings',
  'phrasingSlots',
  'phrasingClaim',
  'slotStarts',
  'slotFeatures',
  'postingStarts',
  'postings',
] as const;

/** The index as the bytes of its file. */
export function packIndex(index: ClaimIndex): Uint8Array<ArrayBuffer> {
  return pack(index.names, {
    ...Object.fromEntries(U32.map((name) => [name, index[name]])),
    claimStatus: index.claimStatus,
    groupKinds: index.groupKinds,
    numbers: index.numbers,
    vocabularyShares: index.vocabularyShares,
    slotEntity: index.slotEntity,
    weights: index.weights,
    ...tableArrays('words', index.words),
    ...phraseArrays('entityNames', index.entityNames),
    ...phraseArrays('descriptions', index.descriptions),
  });
}

/** Views on a file made by `packIndex`. Throws if it is no such file. */
export function unpackIndex(buffer: ArrayBuffer): ClaimIndex {
  const file = unpack(buffer);
  if (!isIndexNames(file.meta)) throw new Error('this compiled Sidenote file is no claim index');
  const slotStarts = file.u32('slotStarts');
  const slotFeatures = file.u32('slotFeatures');
  const weights = file.f32('weights');
  return {
    names: file.meta,
    words: readTable('words', file),
    entityNames: readPhrases('entityNames', file),
    descriptions: readPhrases('descriptions', file),
    claimList: file.u32('claimList'),
    claimStory: file.u32('claimStory'),
    claimGroups: file.u32('claimGroups'),
    claimStatus: file.u8('claimStatus'),
    groupKinds: file.u8('groupKinds'),
    groupStarts: file.u32('groupStarts'),
    groupFeatures: file.u32('groupFeatures'),
    claimNumbers: file.u32('claimNumbers'),
    numbers: file.f64('numbers'),
    claimNarrower: file.u32('claimNarrower'),
    narrower: file.u32('narrower'),
    claimVocabulary: file.u32('claimVocabulary'),
    vocabulary: file.u32('vocabulary'),
    vocabularyShares: file.u8('vocabularyShares'),
    claimPhrasings: file.u32('claimPhrasings'),
    phrasingSlots: file.u32('phrasingSlots'),
    phrasingClaim: file.u32('phrasingClaim'),
    slotWeights: slotWeights(slotStarts, slotFeatures, weights),
    slotEntity: file.u8('slotEntity'),
    slotStarts,
    slotFeatures,
    postingStarts: file.u32('postingStarts'),
    postings: file.u32('postings'),
    weights,
  };
}

/** A slot weighs as much as the weightiest of its alternatives: not stored, for it is soon made. */
export function slotWeights(starts: Uint32Array, features: Uint32Array, weights: Float32Array): Float32Array {
  const result = new Float32Array(Math.max(0, starts.length - 1));
  for (let slot = 0; slot < result.length; slot++) {
    let most = 0;
    for (let at = starts[slot] ?? 0; at < (starts[slot + 1] ?? 0); at++) {
      const weight = weights[features[at] ?? 0] ?? 0;
      if (weight > most) most = weight;
    }
    result[slot] = most;
  }
  return result;
}

function isIndexNames(meta: unknown): meta is IndexNames {
  return typeof meta === 'object' && meta !== null && 'claimIds' in meta && 'concepts' in meta;
}
