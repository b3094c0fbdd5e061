/** Somebody answers, on a day, in a document. */
import type { RuleFinding } from '../finding.ts';
import type { LintedList } from '../linted-list.ts';

export function response({ list, claims }: LintedList): RuleFinding[] {
  const unanswered = claims.flatMap(({ claim, path }): RuleFinding[] => {
    const at = `${path}.responses`;
    const missing = claim.responses.flatMap((id, i) =>
      Object.hasOwn(list.responses, id)
        ? []
        : [
            {
              path: `${at}[${i}]`,
              message: `The claim "${claim.id}" names the response "${id}", which is not in the list: add it, or mend its id.`,
              claim: claim.id,
            },
          ],
    );
    if (claim.responses.length > missing.length) return missing;
    const message = `Nobody answers the claim "${claim.id}": add a response with its date and source.`;
    return [...missing, { path: at, message, claim: claim.id }];
  });
  const unfounded = Object.entries(list.responses).flatMap(([id, { date, source, alsoSources = [] }]) => {
    const path = `responses.${id}`;
    const undated = date
      ? []
      : [
          {
            path: `${path}.date`,
            message: `The response "${id}" has no date: say when it was given, as well as it is known.`,
          },
        ];
    const sources = [
      { named: source, at: `${path}.source` },
      ...alsoSources.map((named, i) => ({ named, at: `${path}.alsoSources[${i}]` })),
    ];
    const lost = sources.flatMap(({ named, at }) =>
      Object.hasOwn(list.sources, named)
        ? []
        : [
            {
              path: at,
              message: `The response "${id}" names the source "${named}", which is not in the list: add it, or mend its id.`,
            },
          ],
    );
    return [...undated, ...lost];
  });
  return [...unanswered, ...unfounded];
}
