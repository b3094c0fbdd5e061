/** Which claims of several lists are the same one: the reader is shown it once, with the answers of each list. */
import type { ClaimRecord } from '../data/record.ts';
import type { MatchReporting } from './match-reporting.ts';
import type { ShownMatch, ShownSentence } from './sentence.ts';

/** One claim as one list or several have it, the one that came first in front. Never two of one list. */
export type SameClaim = readonly [ClaimRecord, ...ClaimRecord[]];

/**
 * In the order of the first of each. Two are the same where they are of different lists and their statements are equal in
 * some language, but for case, spaces, the shape of apostrophes and a full stop.
 */
export function sameClaims(claims: Iterable<ClaimRecord>): SameClaim[] {
  const groups: [ClaimRecord, ...ClaimRecord[]][] = [];
  for (const claim of claims) {
    const words = wordsOf(claim);
    const same = groups.find(
      (group) =>
        group.every(({ list }) => list !== claim.list) &&
        group.some((other) => [...wordsOf(other)].some((text) => words.has(text))),
    );
    if (same) same.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** Whether they are the same claim in two lists. */
export function areSame(one: ClaimRecord, other: ClaimRecord): boolean {
  return sameClaims([one, other]).length === 1;
}

/** The match of a sentence that stands for all of a claim's: the reader's own, else the best. `null`: it has none. */
export function matchOf(same: SameClaim, { matches }: ShownSentence): ShownMatch | null {
  const own = matches.filter((match) => same.some((claim) => isOf(match, claim)));
  return own.find(({ tier }) => tier === 'yours') ?? own[0] ?? null;
}

/** The records of a claim with which a sentence was matched. */
export function matchedIn(same: SameClaim, { matches }: ShownSentence): ClaimRecord[] {
  return same.filter((claim) => matches.some((match) => isOf(match, claim)));
}

/** What is said of a sentence is said of it in every list it was matched with; the form asks for one, the first. */
export function sayOfEach(reporting: MatchReporting, same: SameClaim): MatchReporting {
  return {
    ...reporting,
    onNotClaim: (_, sentence) => {
      for (const claim of matchedIn(same, sentence)) reporting.onNotClaim(claim, sentence);
    },
    onReport: (claim, sentence) => reporting.onReport(matchedIn(same, sentence)[0] ?? claim, sentence),
  };
}

function isOf(match: ShownMatch, claim: ClaimRecord): boolean {
  return match.claim === claim.id && match.list === claim.list;
}

/** Its statements, each with its language, so that they compare. */
function wordsOf({ statement }: ClaimRecord): ReadonlySet<string> {
  return new Set(
    Object.entries(statement).map(([tag, text]) => {
      const bare = text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
      return `${tag.toLowerCase().split('-')[0]} ${bare.replace(/[.。]$/, '')}`;
    }),
  );
}
