/** The languages of a list. */
import type { ClaimList } from '../../data/claim-list.ts';

/** A list in more languages than that is none that anyone wrote. */
const MOST_LANGUAGES = 50;

/** BCP 47, of the claims' statements, the most frequent first. */
export function languagesOf({ claims }: ClaimList): string[] {
  const counts = new Map<string, number>();
  for (const { statement } of claims) {
    for (const lang of Object.keys(statement)) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LANGUAGES)
    .map(([lang]) => lang);
}
