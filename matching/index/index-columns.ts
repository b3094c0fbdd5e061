/** What was read of the claims, as the arrays of the index (`claim-index.ts` says what each means). */
import type { ClaimGroup } from './claim-groups.ts';
import { type ClaimIndex, slotWeights } from './claim-index.ts';
import type { Phrasing } from './claim-phrasings.ts';
import { type ClaimVocabulary, WHOLE_SHARE } from './claim-vocabulary.ts';
import { buildRows, rowStarts } from './rows.ts';

type Columns<Name extends keyof ClaimIndex> = Pick<ClaimIndex, Name>;

/** `groups`: one list a claim. */
export function groupColumns(
  groups: readonly (readonly ClaimGroup[])[],
): Columns<'claimGroups' | 'groupKinds' | 'groupStarts' | 'groupFeatures'> {
  const all = groups.flat();
  const rows = buildRows(all.map(({ features }) => features));
  return {
    claimGroups: rowStarts(groups),
    groupKinds: Uint8Array.from(all, ({ kind }) => kind),
    groupStarts: rows.starts,
    groupFeatures: rows.values,
  };
}

/** `vocabularies`: one a claim. */
export function vocabularyColumns(
  vocabularies: readonly ClaimVocabulary[],
): Columns<'claimVocabulary' | 'vocabulary' | 'vocabularyShares'> {
  const rows = buildRows(vocabularies.map((vocabulary) => [...vocabulary.keys()]));
  return {
    claimVocabulary: rows.starts,
    vocabulary: rows.values,
    vocabularyShares: Uint8Array.from(
      vocabularies.flatMap((vocabulary) => [...vocabulary.values()]),
      (share) => Math.max(1, Math.round(share * WHOLE_SHARE)),
    ),
  };
}

/** `phrasings`: one list a claim. `weights`: of every feature. */
export function phrasingColumns(
  phrasings: readonly (readonly Phrasing[])[],
  weights: readonly number[],
): Columns<
  'claimPhrasings' | 'phrasingSlots' | 'phrasingClaim' | 'slotWeights' | 'slotEntity' | 'slotStarts' | 'slotFeatures'
> {
  const slotLists = phrasings.flat().map(({ slots }) => slots);
  const slots = slotLists.flat();
  const rows = buildRows(slots.map(({ features }) => features));
  return {
    claimPhrasings: rowStarts(phrasings),
    phrasingSlots: rowStarts(slotLists),
    phrasingClaim: Uint32Array.from(phrasings.flatMap((list, claim) => list.map(() => claim))),
    slotWeights: slotWeights(rows.starts, rows.values, Float32Array.from(weights)),
    slotEntity: Uint8Array.from(slots, ({ entity }) => Number(entity)),
    slotStarts: rows.starts,
    slotFeatures: rows.values,
  };
}
