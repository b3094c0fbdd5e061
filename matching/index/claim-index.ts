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
import { phraseArrays, readPhrases, readTable, readTexts, tableArrays, textArrays } from '../tables/stored-tables.ts';
import type { TextColumn } from '../tables/text-column.ts';
import { packNumbers, packRows, unpackNumbers, unpackRows } from '../tables/varint.ts';

/** Names of things, for the reader's eyes and for the caller's. */
export interface IndexNames {
  /** Number of concepts in the lexicon this was compiled with: another lexicon's index must not be used. */
  concepts: number;
  lists: readonly string[];
  claimIds: TextColumn;
  /** Entity ids, `list/entity`, in feature order, and a name of each to show. */
  entityIds: TextColumn;
  entityLabels: TextColumn;
  /** The text of the index's own words and numbers, in feature order. */
  wordTexts: TextColumn;
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
  /** Entity → claims of whose first topic group it is; and claims that have no topic. */
  entityClaimStarts: Uint32Array;
  entityClaims: Uint32Array;
  claimsWithoutTopic: Uint32Array;
  /** Claim → numbers, one of which the sentence must carry (none: no such demand). */
  claimNumbers: Uint32Array;
  numbers: Float64Array;
  /** Claim → claims that win over it. */
  claimNarrower: Uint32Array;
  narrower: Uint32Array;
  /** Entity → 1 where it is a company that readers know. */
  knownEntities: Uint8Array;
  /** Entity → the mean share of phrasings that name it, over all claims: how little its name tells claims apart. */
  entityShares: Float32Array;

  /** Claim → first phrasing (phrasings of one claim stand together). */
  claimPhrasings: Uint32Array;
  phrasingClaim: Uint32Array;
  /** Phrasing → its slots. */
  phrasingStarts: Uint32Array;
  phrasingSlots: Uint32Array;
  /** Claim → the slots of its statement, language by language: too long to be covered, but its words are the claim's. */
  claimStatements: Uint32Array;
  statementStarts: Uint32Array;
  statementSlots: Uint32Array;

  /** A slot is one thing that phrasings say, with the features that say it; each stands here once, the commonest first. */
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
  'entityClaimStarts',
  'claimsWithoutTopic',
  'claimNumbers',
  'claimNarrower',
  'narrower',
  'claimPhrasings',
  'phrasingClaim',
  'phrasingStarts',
  'claimStatements',
  'statementStarts',
  'slotStarts',
  'slotFeatures',
  'postingStarts',
] as const;

/** What of the names stands in the file's head. */
type StoredNames = Pick<IndexNames, 'concepts' | 'lists'>;

/** The index as the bytes of its file. */
export function packIndex(index: ClaimIndex): Uint8Array<ArrayBuffer> {
  const { concepts, lists, claimIds, entityIds, entityLabels, wordTexts } = index.names;
  return pack({ concepts, lists } satisfies StoredNames, {
    ...textArrays('claimIds', claimIds),
    ...textArrays('entityIds', entityIds),
    ...textArrays('entityLabels', entityLabels),
    ...textArrays('wordTexts', wordTexts),
    knownEntities: index.knownEntities,
    ...Object.fromEntries(U32.map((name) => [name, index[name]])),
    claimStatus: index.claimStatus,
    groupKinds: index.groupKinds,
    entityClaims: packRows(index.entityClaimStarts, index.entityClaims),
    numbers: index.numbers,
    entityShares: index.entityShares,
    phrasingSlots: packNumbers(index.phrasingSlots),
    statementSlots: packNumbers(index.statementSlots),
    postings: packRows(index.postingStarts, index.postings),
    slotEntity: index.slotEntity,
    weights: index.weights,
    ...tableArrays('words', index.words),
    ...phraseArrays('entityNames', index.entityNames),
    ...phraseArrays('descriptions', index.descriptions),
  });
}

/** Views on a file made by `packIndex`. Throws if it is no such file. */
export function unpackIndex(buffer: ArrayBuffer): ClaimIndex {
  const steps = unpackingIndex(buffer);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds: an index of 100,000 claims takes long enough for a reader to wait for it. */
export function* unpackingIndex(buffer: ArrayBuffer): Generator<void, ClaimIndex> {
  const file = unpack(buffer);
  if (!isStoredNames(file.meta)) throw new Error('this compiled Sidenote file is no claim index');
  const { concepts, lists } = file.meta;
  const slotStarts = file.u32('slotStarts');
  const slotFeatures = file.u32('slotFeatures');
  const weights = file.f32('weights');
  const phrasingStarts = file.u32('phrasingStarts');
  const statementStarts = file.u32('statementStarts');
  const postingStarts = file.u32('postingStarts');
  const entityClaimStarts = file.u32('entityClaimStarts');
  yield;
  const entityClaims = yield* unpackRows(entityClaimStarts, file.u8('entityClaims'));
  const phrasingSlots = yield* unpackNumbers(file.u8('phrasingSlots'), phrasingStarts.at(-1) ?? 0);
  const statementSlots = yield* unpackNumbers(file.u8('statementSlots'), statementStarts.at(-1) ?? 0);
  const postings = yield* unpackRows(postingStarts, file.u8('postings'));
  return {
    names: {
      concepts,
      lists,
      claimIds: readTexts('claimIds', file),
      entityIds: readTexts('entityIds', file),
      entityLabels: readTexts('entityLabels', file),
      wordTexts: readTexts('wordTexts', file),
    },
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
    entityClaimStarts,
    entityClaims,
    claimsWithoutTopic: file.u32('claimsWithoutTopic'),
    claimNumbers: file.u32('claimNumbers'),
    numbers: file.f64('numbers'),
    claimNarrower: file.u32('claimNarrower'),
    narrower: file.u32('narrower'),
    knownEntities: file.u8('knownEntities'),
    entityShares: file.f32('entityShares'),
    claimPhrasings: file.u32('claimPhrasings'),
    phrasingClaim: file.u32('phrasingClaim'),
    phrasingStarts,
    phrasingSlots,
    claimStatements: file.u32('claimStatements'),
    statementStarts,
    statementSlots,
    slotWeights: slotWeights(slotStarts, slotFeatures, weights),
    slotEntity: file.u8('slotEntity'),
    slotStarts,
    slotFeatures,
    postingStarts,
    postings,
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

function isStoredNames(meta: unknown): meta is StoredNames {
  return typeof meta === 'object' && meta !== null && 'concepts' in meta && 'lists' in meta;
}
