/** A phrasing that the matcher takes for another claim. */
import type { Claim } from '../../../data/claim-list.ts';
import { suggest } from '../../suggest.ts';
import { ClaimShares } from '../claim-shares.ts';
import type { RuleFinding } from '../finding.ts';
import { NEARER_CHANCE, NEARER_LEAD, NEARER_WORDS } from '../limits.ts';
import type { LintedList, LintedSlot } from '../linted-list.ts';

export function nearerClaim({ engine, list, claims }: LintedList): RuleFinding[] {
  const shares = new ClaimShares(claims);
  const strangers = new Map(
    list.claims.map((claim) => [claim.id, list.claims.filter((other) => other !== claim && !areKin(claim, other))]),
  );
  const mayBeNearer = (other: Claim, claim: Claim, slots: readonly LintedSlot[]) =>
    shares.usual(slots, other.id) > NEARER_WORDS * shares.usual(slots, claim.id);
  return claims.flatMap(({ claim, phrasings }) =>
    phrasings.flatMap(({ text, lang, path, slots }) => {
      const others = (strangers.get(claim.id) ?? []).filter((other) => mayBeNearer(other, claim, slots));
      if (others.length === 0) return [];
      const ranked = suggest(engine, { text, lang, prefix: '', title: '' });
      const own = ranked.find((one) => one.claim === claim.id)?.score ?? 0;
      const nearest = ranked.find((one) => others.some(({ id }) => id === one.claim));
      if (!nearest || nearest.score < NEARER_CHANCE || nearest.score - own < NEARER_LEAD) return [];
      const message = `The phrasing "${text}" is taken for the claim "${nearest.claim}": move it there, say what tells "${claim.id}" apart, or name the narrower of the two in "narrower".`;
      return [{ path, message, claim: claim.id }];
    }),
  );
}

/** A narrower claim says the wider one, too. */
function areKin(one: Claim, other: Claim): boolean {
  return (one.narrower?.includes(other.id) || other.narrower?.includes(one.id)) ?? false;
}
