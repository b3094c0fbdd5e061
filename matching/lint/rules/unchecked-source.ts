/** A source that was not checked never stands alone where a checked one exists. */
import type { ClaimList, Response } from '../../../data/claim-list.ts';
import type { RuleFinding } from '../finding.ts';
import type { LintedList } from '../linted-list.ts';

export function uncheckedSource({ list }: LintedList): RuleFinding[] {
  const responses = Object.entries(list.responses).flatMap(([id, response]): RuleFinding[] => {
    if (!isUnchecked(list, response.source)) return [];
    const checked = checkedSource(list, response);
    if (checked === null) return [];
    const message = `The response "${id}" stands first on "${response.source}", which was not checked: put "${checked}", which was, in its place.`;
    return [{ path: `responses.${id}.source`, message }];
  });
  const events = Object.entries(list.stories).flatMap(([id, story]) =>
    (story.events ?? []).flatMap((event, i): RuleFinding[] => {
      const response = event.response === undefined ? undefined : list.responses[event.response];
      const checked = response && isUnchecked(list, event.source) ? checkedSource(list, response) : null;
      if (checked === null) return [];
      const message = `The event of ${event.date} stands on "${event.source}" alone, which was not checked: its response has "${checked}", which was.`;
      return [{ path: `stories.${id}.events[${i}].source`, message }];
    }),
  );
  return [...responses, ...events];
}

const isUnchecked = ({ sources }: ClaimList, id: string): boolean => sources[id]?.checked === false;

/** A checked source of the response; or of the same publisher and day as its own, which is likely the same document. */
function checkedSource(list: ClaimList, { source, alsoSources = [] }: Response): string | null {
  const named = [source, ...alsoSources].find((id) => list.sources[id]?.checked);
  if (named !== undefined) return named;
  const own = list.sources[source];
  const twin = Object.entries(list.sources).find(
    ([, other]) =>
      other.checked && other.date !== undefined && other.date === own?.date && other.publisher === own.publisher,
  );
  return twin?.[0] ?? null;
}
