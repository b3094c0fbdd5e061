/** Members of `needs` and `not` that nothing on a page can meet. */
import { tokenise } from '../../text/tokenise.ts';
import type { RuleFinding } from '../finding.ts';
import type { LintedClaim, LintedList } from '../linted-list.ts';

export function groupMember(linted: LintedList): RuleFinding[] {
  const concepts = new Set(linted.lexicon.names);
  const isGood = (member: string) => Object.hasOwn(linted.list.entities, member) || concepts.has(member);
  return linted.claims.flatMap((each) => {
    const own = wordsOf(each);
    const { claim, path } = each;
    return (['needs', 'not'] as const).flatMap((kind) =>
      (claim[kind] ?? []).flatMap((group, i): RuleFinding[] => {
        const odd = group.filter((member) => !isGood(member) && !isFindable(linted, member, own));
        if (odd.length === 0) return [];
        const names = odd.map((member) => `"${member}"`).join(', ');
        const are = odd.length === 1 ? 'is no entity and no concept' : 'are no entities and no concepts';
        // With another member the group still works.
        const severity = odd.length === group.length ? 'warning' : 'information';
        const message = `In "${kind}" of "${claim.id}" ${names} ${are} of the lexicon, and no phrasing has them: mend the spelling, or use a concept's id; as plain English words they are rarely met.`;
        return [{ path: `${path}.${kind}[${i}]`, message, claim: claim.id, severity }];
      }),
    );
  });
}

/** Members are read as English words. A word that is unknown to the lexicon is a slip, unless it is a name or the claim's own. */
function isFindable({ read }: LintedList, member: string, own: ReadonlySet<string>): boolean {
  const { slots, mentions, tokens } = read(member, 'en');
  if (slots.length === 0) return false;
  return mentions.every(({ kind, from }) => {
    const token = tokens[from];
    return kind !== 'word' || token === undefined || token.capital || own.has(token.folded);
  });
}

/** Every word of the claim's phrasings, statements and examples. */
function wordsOf({ claim, phrasings }: LintedClaim): ReadonlySet<string> {
  const texts = [
    ...Object.values(claim.statement),
    ...(claim.examples?.match ?? []),
    ...(claim.examples?.noMatch ?? []),
  ];
  return new Set([
    ...phrasings.flatMap(({ tokens }) => tokens.map(({ folded }) => folded)),
    ...texts.flatMap((text) => tokenise(text).map(({ folded }) => folded)),
  ]);
}
