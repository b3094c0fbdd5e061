/** A lexicon and an index, ready to be asked. Holds only what is looked up again and again. */
import type { ClaimIndex } from './claim-index.ts';
import type { Lexicon } from './lexicon.ts';
import { Vocabulary } from './vocabulary.ts';

export interface Engine {
  lexicon: Lexicon;
  index: ClaimIndex;
  vocabulary: Vocabulary;
  /** Entity → the mean share of phrasings that name it, over all claims: how little its name tells claims apart. */
  entityShares: Float32Array;
  /** Claim → entities that belong to it: those of its topic and of its phrasings. */
  claimEntities: ReadonlySet<number>[];
}

/** Throws if the index was compiled with another lexicon. */
export function createEngine(lexicon: Lexicon, index: ClaimIndex): Engine {
  if (index.names.concepts !== lexicon.names.length) {
    throw new Error('the claim index was compiled with another lexicon');
  }
  return {
    lexicon,
    index,
    vocabulary: new Vocabulary(lexicon, index),
    entityShares: meanShares(lexicon, index),
    claimEntities: entitiesOfClaims(lexicon, index),
  };
}

function meanShares(lexicon: Lexicon, index: ClaimIndex): Float32Array {
  const shares = new Float32Array(index.names.entities.length);
  index.vocabulary.forEach((feature, i) => {
    const entity = feature - lexicon.names.length;
    if (entity < 0 || entity >= shares.length) return;
    shares[entity] = (shares[entity] ?? 0) + (index.vocabularyShares[i] ?? 0) / index.names.claimIds.length;
  });
  return shares;
}

function entitiesOfClaims(lexicon: Lexicon, index: ClaimIndex): Set<number>[] {
  const first = lexicon.names.length;
  const end = first + index.names.entities.length;
  const isEntity = (feature: number) => feature >= first && feature < end;
  return index.names.claimIds.map((_, claim) => {
    const entities = new Set<number>();
    const groupsEnd = index.claimGroups[claim + 1] ?? 0;
    for (let group = index.claimGroups[claim] ?? 0; group < groupsEnd; group++) {
      for (const feature of row(index.groupFeatures, index.groupStarts, group))
        if (isEntity(feature)) entities.add(feature);
    }
    for (const feature of row(index.vocabulary, index.claimVocabulary, claim))
      if (isEntity(feature)) entities.add(feature);
    return entities;
  });
}

/** Row `r` of a compressed table, as a view. */
export function row(values: Uint32Array, starts: Uint32Array, r: number): Uint32Array {
  return values.subarray(starts[r] ?? 0, starts[r + 1] ?? 0);
}
