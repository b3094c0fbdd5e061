/** Shorter ways of saying a claim, out of its own words: a first draft, which the list maker has to look over. */
import { MOST_WORDS } from '../../matching/lint/limits.ts';

/** A phrasing in a claim list, in code points. */
const LONGEST = 300;
/** Fewer words say nothing. */
const LEAST_WORDS = 3;
const MOST_SUGGESTIONS = 3;

/** What fact-checkers put before a claim. */
const LEAD =
  /^(?:claims?|fact[- ]check|viral|video|photo|image|post|quote)\s*:\s*|^(?:an?\s+|the\s+)?(?:viral\s+|old\s+)*(?:video|photo|image|picture|post|clip|screenshot)s?\s+(?:shows?|claims?|says?)\s+(?:that\s+)?|^(?:says?|said|claims?|claimed)\s+(?:that\s+)?/i;

/** Where one proposition ends and another begins. */
const BETWEEN =
  /\s*[;–—]\s*(?:(?:and|but|et|mais|und|aber|y|pero|e|ma|mas)\s+)?|,\s+(?:and|but|et|mais|und|aber|y|pero|e|ma|mas)\s+|\.\s+/u;

/** The claim without what fact-checkers put before it, without quotation marks around it and its last stop. */
export function withoutLead(claim: string): string {
  return claim
    .trim()
    .replace(/^["“”„«»‘]+|["“”«»’.!?]+$/gu, '')
    .replace(LEAD, '')
    .trim();
}

/**
 * The claim itself first, if it is short enough to be a phrasing at all; then what is left without its lead and without
 * quotation marks, and its parts of three to ten words. Each once, at most four.
 */
export function suggestedPhrasings(claim: string): string[] {
  const whole = claim.trim();
  const bare = withoutLead(whole);
  const parts = bare.split(BETWEEN).map((part) => part.trim().replace(/[.!?]+$/, ''));
  const suggested = (parts.length > 1 ? parts : [bare]).filter((text) => {
    const words = text.split(/\s+/).length;
    return words >= LEAST_WORDS && words <= MOST_WORDS && text !== whole.replace(/[.!?]+$/, '');
  });
  const all = [...new Set([whole, ...suggested.slice(0, MOST_SUGGESTIONS)])];
  const fitting = all.filter((text) => text !== '' && [...text].length <= LONGEST);
  return fitting.length > 0
    ? fitting
    : [
        [...bare]
          .slice(0, LONGEST)
          .join('')
          .replace(/\s+\S*$/u, '') || [...bare].slice(0, LONGEST).join(''),
      ];
}
