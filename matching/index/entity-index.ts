/** The index before its claims are read: phrasings are searched for entities the same way as a page's sentences. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildTable } from '../tables/hash-table.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { EntityTable } from './entity-table.ts';

/** An index that has the entities, but no claim and no word of its own. */
export function entityIndex(table: EntityTable, lexicon: Lexicon): ClaimIndex {
  const none = new Uint32Array(1);
  return {
    names: {
      concepts: lexicon.names.length,
      lists: [],
      entities: table.entities,
      stories: [],
      claimIds: [],
      words: [],
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
    claimNumbers: none,
    numbers: new Float64Array(0),
    claimNarrower: none,
    narrower: none,
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
