/**
 * Claims of lists that are too large to be shown as a whole: our pages know none of theirs, but a match, a suggestion or a
 * report names some, and these are asked for one by one.
 */
import { claimKey } from '../../browser/claim-key.ts';
import { sendToBackground } from '../../browser/messaging.ts';
import type { ClaimRecord } from '../../data/record.ts';

export interface ClaimName {
  list: string;
  claim: string;
}

/** So many are asked for at once: each may bring many answers along. */
const AT_ONCE = 50;

/**
 * The known claims, and after them those that are named and not among them. Claims that are in no list stay out. Never
 * rejects: where they cannot be had the known ones must do.
 */
export async function withFurtherClaims(
  known: readonly ClaimRecord[],
  named: readonly ClaimName[],
): Promise<readonly ClaimRecord[]> {
  const keys = new Set(known.map((claim) => keyOf(claim)));
  const missing = new Map(named.map(({ list, claim }) => [claimKey({ list, claim }), { list, claim }]));
  for (const key of keys) missing.delete(key);
  if (missing.size === 0) return known;
  const asked = [...missing.values()];
  const further: ClaimRecord[] = [];
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const records = await sendToBackground('claims', asked.slice(from, from + AT_ONCE)).catch(() => []);
    further.push(...records);
  }
  return [...known, ...further];
}

/** `null` where it is not among them. */
export function claimNamed(claims: readonly ClaimRecord[], { list, claim }: ClaimName): ClaimRecord | null {
  return claims.find((one) => one.list === list && one.id === claim) ?? null;
}

function keyOf({ list, id }: ClaimRecord): string {
  return claimKey({ list, claim: id });
}
