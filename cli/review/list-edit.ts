/** A claim list with one thing more in it; the order of keys stays, and what this program does not know stays, too. */
import type { Claim, ClaimList } from '../../data/claim-list.ts';

/** With `text` as another phrasing of `claim`; the same list if it has it already. `lang`: BCP 47 primary tag. */
export function withPhrasing(list: ClaimList, claim: string, lang: string, text: string): ClaimList {
  return withClaim(list, claim, (one) => {
    const tag = tagIn(one, lang);
    const present = one.phrasings[tag] ?? [];
    return has(present, text) ? one : { ...one, phrasings: { ...one.phrasings, [tag]: [...present, text] } };
  });
}

/** Under which tag the claim has its phrasings of this language: its own, `pt-BR` for `pt`, or `lang` where it has none. */
export function tagIn({ phrasings }: Claim, lang: string): string {
  return Object.keys(phrasings).find((tag) => tag === lang || tag.startsWith(`${lang}-`)) ?? lang;
}

/** With `text` as an example of what matches `claim`, or of what does not; the same list if it has it already. */
export function withExample(list: ClaimList, claim: string, kind: 'match' | 'noMatch', text: string): ClaimList {
  return withClaim(list, claim, (one) => {
    const present = one.examples?.[kind] ?? [];
    return has(present, text) ? one : { ...one, examples: { ...one.examples, [kind]: [...present, text] } };
  });
}

/** Whether one of `texts` is `text`, whatever its spaces and capitals. */
export function has(texts: readonly string[], text: string): boolean {
  return texts.some((one) => keyOf(one) === keyOf(text));
}

const keyOf = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

function withClaim(list: ClaimList, id: string, change: (claim: Claim) => Claim): ClaimList {
  const at = list.claims.findIndex((claim) => claim.id === id);
  const claim = list.claims[at];
  const changed = claim ? change(claim) : undefined;
  return changed === undefined || changed === claim ? list : { ...list, claims: list.claims.with(at, changed) };
}
