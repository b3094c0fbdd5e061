/** The claims' groups, as the arrays of the index (`claim-index.ts` says what each means). */

import { buildRows, rowStarts } from '../tables/rows.ts';
import type { ClaimGroup } from './claim-groups.ts';
import type { ClaimIndex } from './claim-index.ts';

/** `groups`: one list a claim. */
export function groupColumns(
  groups: readonly (readonly ClaimGroup[])[],
): Pick<ClaimIndex, 'claimGroups' | 'groupKinds' | 'groupStarts' | 'groupFeatures'> {
  const all = groups.flat();
  const rows = buildRows(all.map(({ features }) => features));
  return {
    claimGroups: rowStarts(groups),
    groupKinds: Uint8Array.from(all, ({ kind }) => kind),
    groupStarts: rows.starts,
    groupFeatures: rows.values,
  };
}
