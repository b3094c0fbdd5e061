/** Ordinary news stays unmarked, even on a page that names everybody. */
import { matchPage } from '../../match-page.ts';
import { NO_FACTS } from '../../scoring/facts.ts';
import type { RuleFinding } from '../finding.ts';
import type { LintedList } from '../linted-list.ts';

export function ordinaryText({ engine, list, claims, ordinary }: LintedList): RuleFinding[] {
  const title = Object.values(list.entities)
    .flatMap(({ names }) => names[0] ?? [])
    .join(', ');
  const entities = Object.fromEntries(Object.keys(list.entities).map((id) => [`${list.id}/${id}`, 1]));
  const { sentences } = matchPage(engine, {
    title,
    // No sentence of the sample is the context of the next.
    blocks: ordinary.map((text) => ({ text, before: '' })),
    facts: { ...NO_FACTS, entities },
  });
  return sentences.flatMap(({ block, start, end, matches }) =>
    matches.map(({ claim, why }) => {
      const words = why.flatMap(({ text, from }) => (from === 'sentence' ? `"${text}"` : [])).join(', ');
      const sentence = ordinary[block]?.slice(start, end) ?? '';
      const message = `The claim "${claim}" marks ordinary news, "${sentence}" (by ${words}): make the phrasings that say no more than this narrower.`;
      return { path: claims.find((one) => one.claim.id === claim)?.path ?? 'claims', message, claim };
    }),
  );
}
