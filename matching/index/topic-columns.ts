/** From what a page names to the claims it may be about, as the arrays of the index (`claim-index.ts` says what each means). */

import { buildRows } from '../tables/rows.ts';
import { type ClaimGroup, GROUP_KIND } from './claim-groups.ts';
import type { ClaimIndex } from './claim-index.ts';

/** `groups`: one list a claim, topics first. `firstEntity`: the feature of the first of `entities` entities. */
export function topicColumns(
  groups: readonly (readonly ClaimGroup[])[],
  firstEntity: number,
  entities: number,
): Pick<ClaimIndex, 'entityClaimStarts' | 'entityClaims' | 'claimsWithoutTopic'> {
  const claims: number[][] = Array.from({ length: entities }, () => []);
  const without: number[] = [];
  groups.forEach(([first], claim) => {
    if (first?.kind !== GROUP_KIND.topic) without.push(claim);
    else for (const entity of first.features) claims[entity - firstEntity]?.push(claim);
  });
  const { starts, values } = buildRows(claims);
  return { entityClaimStarts: starts, entityClaims: values, claimsWithoutTopic: Uint32Array.from(without) };
}
