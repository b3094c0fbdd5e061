/** Enough phrasings in every language that the list speaks. */
import type { RuleFinding } from '../finding.ts';
import { LEAST_PHRASINGS } from '../limits.ts';
import type { LintedList } from '../linted-list.ts';

export function phrasingCount({ claims }: LintedList): RuleFinding[] {
  const used = claims.flatMap(({ phrasings }) => phrasings.map(({ lang }) => lang));
  return claims.flatMap(({ claim, path, phrasings }) =>
    [...new Set([...Object.keys(claim.statement), ...used])].flatMap((lang) => {
      const count = phrasings.filter((phrasing) => phrasing.lang === lang).length;
      if (count >= LEAST_PHRASINGS) return [];
      const have = count === 0 ? `no phrasing in ${lang}` : `only ${count} in ${lang}`;
      const message = `The claim "${claim.id}" has ${have}: write at least ${LEAST_PHRASINGS} in each language of the list.`;
      return [{ path: `${path}.phrasings.${lang}`, message, claim: claim.id }];
    }),
  );
}
