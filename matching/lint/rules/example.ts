/** The claim's own examples: what must be found, and what must not. */
import type { Claim, ClaimList } from '../../../data/claim-list.ts';
import { matchPage } from '../../match-page.ts';
import { NO_FACTS } from '../../scoring/facts.ts';
import { languageBy } from '../../text/language.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { RuleFinding } from '../finding.ts';
import { TOLD_BESIDE } from '../limits.ts';
import type { LintedList } from '../linted-list.ts';

export function example(linted: LintedList): RuleFinding[] {
  return linted.claims.flatMap(({ claim, path }) => {
    const missed = (claim.examples?.match ?? []).flatMap((text, i): RuleFinding[] => {
      const found = claimsFound(linted, claim, text, TOLD_BESIDE);
      if (found.includes(claim.id)) return [];
      const instead = found.length > 0 ? ` (${found.map((id) => `"${id}"`).join(', ')} is found instead)` : '';
      const message = `"${text}" should match the claim "${claim.id}" and does not${instead}: add a phrasing in other words of this kind.`;
      return [{ path: `${path}.examples.match[${i}]`, message, claim: claim.id }];
    });
    const marked = (claim.examples?.noMatch ?? []).flatMap((text, i): RuleFinding[] => {
      if (!claimsFound(linted, claim, text, 0).includes(claim.id)) return [];
      const message = `"${text}" should not match the claim "${claim.id}" and does: give the claim a "needs" or "not", or drop the phrasing that is too wide.`;
      return [{ path: `${path}.examples.noMatch[${i}]`, message, claim: claim.id }];
    });
    return [...missed, ...marked];
  });
}

/** The claims that are marked on a page that names the topic of `claim` and makes `beside` other claims of its story. */
function claimsFound({ engine, lexicon, list }: LintedList, claim: Claim, text: string, beside: number): string[] {
  const lang = languageBy(lexicon.stopWords, text, tokenise(text), '');
  const entities = Object.fromEntries(claim.topic.flat().map((member) => [`${list.id}/${member}`, 1]));
  const told = list.claims
    .filter(({ id, story }) => story === claim.story && id !== claim.id)
    .slice(0, beside)
    .map(({ id }): [string, number] => [`${list.id}/${id}`, 1]);
  const { sentences } = matchPage(engine, {
    lang,
    title: titleIn(list, claim, lang),
    blocks: [{ text }],
    facts: { ...NO_FACTS, entities, claims: Object.fromEntries(told) },
  });
  return [...new Set(sentences.flatMap(({ matches }) => matches.map((match) => match.claim)))];
}

function titleIn(list: ClaimList, claim: Claim, lang: string): string {
  const title = list.stories[claim.story]?.title ?? {};
  return title[lang] ?? Object.values(title)[0] ?? '';
}
