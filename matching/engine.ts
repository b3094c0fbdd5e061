/** A lexicon and an index, ready to be asked. Holds only what is looked up again and again. */
import type { ClaimIndex } from './index/claim-index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { KnownClaim } from './scoring/known-claim.ts';
import { Vocabulary } from './tables/vocabulary.ts';

export interface Engine {
  lexicon: Lexicon;
  index: ClaimIndex;
  vocabulary: Vocabulary;
  /** Claims that were asked for already (`knownClaim`). */
  known: Map<number, KnownClaim>;
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
    known: new Map(),
  };
}

/** Row `r` of a compressed table, as a view. */
export function row(values: Uint32Array, starts: Uint32Array, r: number): Uint32Array {
  return values.subarray(starts[r] ?? 0, starts[r + 1] ?? 0);
}

/** The concepts near this one; none for a feature that is no concept. */
export function nearOf({ lexicon }: Pick<Engine, 'lexicon'>, feature: number): Uint32Array {
  return feature < lexicon.names.length ? row(lexicon.nearIds, lexicon.nearStarts, feature) : NONE;
}

const NONE = new Uint32Array(0);

/** The groups of one kind (`GROUP_KIND`) that a claim has, each a list of features. */
export function groupsOf(index: ClaimIndex, claim: number, kind: number): Uint32Array[] {
  const groups: Uint32Array[] = [];
  const end = index.claimGroups[claim + 1] ?? 0;
  for (let group = index.claimGroups[claim] ?? 0; group < end; group++) {
    if (index.groupKinds[group] === kind) groups.push(row(index.groupFeatures, index.groupStarts, group));
  }
  return groups;
}
