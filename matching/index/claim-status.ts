import type { ClaimStatus } from '../../data/claim-list.ts';

/** How the index writes a claim's status down. */
export const CLAIM_STATUS: Readonly<Record<ClaimStatus, number>> = {
  contested: 0,
  confirmed: 1,
  denied: 2,
  unproven: 3,
  corrected: 4,
};
