/** The index before its claims are read: phrasings are searched for entities the same way as a page's sentences. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildTable } from '../tables/hash-table.ts';
import { buildTexts } from '../tables/text-column.ts';
import type { ClaimIndex, IndexNames } from './claim-index.ts';
import type { EntityTable } from './entity-table.ts';

const NO_TEXTS = buildTexts([]);

/** An index that has the entities, but no claim and no word of its own. */
export function entityIndex(table: EntityTable, lexicon: Lexicon): ClaimIndex {
  const none = new Uint32Array(1);
  return {
    names: {
      concepts: lexicon.names.length,
      lists: [],
      claimIds: NO_TEXTS,
      ...entityTexts(table),
      wordTexts: NO_TEXTS,
    },
    words: buildTable(new Map()),
    entityNames: table.names,
    descriptions: table.descriptions,
    claimList: none,
    claimStory: none,
    claimGroups: none,
    claimStatus: new Uint8Array(0),
    groupKinds: new Uint8Array(0),
    groupStarts: none,
    groupFeatures: none,
    entityClaimStarts: none,
    entityClaims: none,
    claimsWithoutTopic: new Uint32Array(0),
    claimNumbers: none,
    numbers: new Float64Array(0),
    claimNarrower: none,
    narrower: none,
    knownEntities: new Uint8Array(0),
    entityShares: new Float32Array(0),
    claimPhrasings: none,
    phrasingClaim: none,
    phrasingStarts: none,
    phrasingSlots: none,
    claimStatements: none,
    statementStarts: none,
    statementSlots: none,
    slotWeights: new Float32Array(0),
    slotEntity: new Uint8Array(0),
    slotStarts: none,
    slotFeatures: none,
    postingStarts: none,
    postings: none,
    weights: new Float32Array(0),
  };
}

/** What the index's names have of the entities. */
export function entityTexts({ entities }: EntityTable): Pick<IndexNames, 'entityIds' | 'entityLabels'> {
  return {
    entityIds: buildTexts(entities.map(({ id }) => id)),
    entityLabels: buildTexts(entities.map(({ label }) => label)),
  };
}
