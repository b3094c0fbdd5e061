/** What a page has to name: by names that the list has. */
import type { RuleFinding } from '../finding.ts';
import type { LintedClaim, LintedList, ReadText } from '../linted-list.ts';

export function topic(linted: LintedList): RuleFinding[] {
  const namedSomewhere = new Set(
    linted.claims.flatMap((claim) => textsOf(linted, claim).flatMap(({ names }) => [...names])),
  );
  return linted.claims.flatMap((claim) => [...aboutNothing(claim), ...unnamed(linted, claim, namedSomewhere)]);
}

function aboutNothing({ claim, path }: LintedClaim): RuleFinding[] {
  if (claim.topic.length > 0) return [];
  const message = `The claim "${claim.id}" has no topic, so that it is looked for on every page: name the entities a page must be about.`;
  return [{ path: `${path}.topic`, message, claim: claim.id }];
}

/** Everything that is said of a claim. */
function textsOf({ read }: LintedList, { claim, phrasings }: LintedClaim): ReadText[] {
  return [...phrasings, ...Object.entries(claim.statement).map(([lang, text]) => read(text, lang))];
}

function unnamed(linted: LintedList, each: LintedClaim, namedSomewhere: ReadonlySet<string>): RuleFinding[] {
  const { claim, path } = each;
  const { entities } = linted.list;
  const texts = textsOf(linted, each);
  return claim.topic.flatMap((group, i): RuleFinding[] => {
    const at = `${path}.topic[${i}]`;
    const strangers = group.flatMap((member, j) => {
      if (Object.hasOwn(entities, member)) return [];
      const message = `The topic of "${claim.id}" names "${member}", which is no entity of the list: add the entity, or mend its id.`;
      return [{ path: `${at}[${j}]`, message, claim: claim.id }];
    });
    const members = group.filter((member) => Object.hasOwn(entities, member));
    // A group is met by any of its members: the others only make it wider.
    const named = texts.filter(({ names }) => members.some((member) => names.has(member)));
    if (members.length === 0 || named.length > 0) return strangers;
    const who = members.map((member) => `"${member}"`).join(' or ');
    // Where another claim of the list names it the name is right, and only this claim leaves it to its page.
    const isRight = members.some((member) => namedSomewhere.has(member));
    const advice = isRight
      ? 'take it out of the topic if pages may leave it out, too'
      : 'give the entity the name that pages use, or take it out of the topic';
    const message = `Neither phrasings nor statement of "${claim.id}" name ${who}, which a page must name: ${advice}.`;
    return [...strangers, { path: at, message, claim: claim.id, severity: isRight ? 'information' : 'warning' }];
  });
}
