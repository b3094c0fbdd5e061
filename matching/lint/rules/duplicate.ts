/** The same phrasing twice, in one claim or in two. */
import type { RuleFinding } from '../finding.ts';
import type { LintedList, LintedPhrasing } from '../linted-list.ts';

export function duplicate({ claims }: LintedList): RuleFinding[] {
  const first = new Map<string, { claim: string; phrasing: LintedPhrasing }>();
  return claims.flatMap(({ claim, phrasings }) =>
    phrasings.flatMap((phrasing) => {
      if (phrasing.slots.length === 0) return [];
      const key = keyOf(phrasing);
      const other = first.get(key);
      if (!other) {
        first.set(key, { claim: claim.id, phrasing });
        return [];
      }
      const same = `is the same to the matcher as "${other.phrasing.text}" (${other.phrasing.path})`;
      const message =
        other.claim === claim.id
          ? `The phrasing "${phrasing.text}" ${same}: leave one of them out, or say it in other words.`
          : `The phrasing "${phrasing.text}" ${same} of the claim "${other.claim}": a sentence cannot mean both, keep it where it belongs.`;
      return [{ path: phrasing.path, message, claim: claim.id }];
    }),
  );
}

/** What the matcher sees of a phrasing: its slots, in whatever order. Each language has its own. */
function keyOf({ lang, slots }: LintedPhrasing): string {
  const keys = slots.map(
    ({ features, entity }) => `${features.toSorted((a, b) => a - b).join('|')}${entity ? 'e' : ''}`,
  );
  return `${lang} ${keys.sort().join(' ')}`;
}
