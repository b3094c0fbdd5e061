/** A phrasing needs a rare word: one of common words and names only fits half the page. */
import type { RuleFinding } from '../finding.ts';
import { LEAST_TELLING, TELLING_WEIGHT } from '../limits.ts';
import type { LintedList, LintedPhrasing } from '../linted-list.ts';

export function tellingWords({ claims }: LintedList): RuleFinding[] {
  return claims.flatMap(({ claim, phrasings }) =>
    phrasings.flatMap((phrasing) => {
      const fault = thinness(phrasing, claim.topic.flat());
      if (fault === null) return [];
      const message = `The phrasing "${phrasing.text}" ${fault}: add the words that tell this claim from others.`;
      return [{ path: phrasing.path, message, claim: claim.id }];
    }),
  );
}

/** What makes the phrasing too thin; `null` if it is not. `topic`: entities that every such page names. */
function thinness({ slots, names }: LintedPhrasing, topic: readonly string[]): string | null {
  if (slots.length === 0) return 'says nothing that the matcher could look for';
  const said = slots.filter(({ kind }) => kind !== 'entity');
  if (said.length === 0) return 'has nothing but names';
  const telling = said.filter(({ weight }) => weight >= TELLING_WEIGHT).length;
  const tellsMore = [...names].some((name) => !topic.includes(name));
  if (telling === 0 && !tellsMore) return 'has common words only';
  return telling + slots.length - said.length < LEAST_TELLING ? 'hangs on a single word' : null;
}
