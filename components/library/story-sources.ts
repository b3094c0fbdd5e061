/** The documents a story rests on. */
import type { SourceRecord, StoryRecord } from '../../data/record.ts';

/** Every source of a story's answers, claims and events, each once, in the order of time; those without a date last. */
export function storySources({ responses, claims, events }: StoryRecord): SourceRecord[] {
  const answers = [...responses, ...claims.flatMap((claim) => claim.responses)];
  const all = [
    ...answers.flatMap(({ sources }) => sources),
    ...events.map(({ source }) => source),
    ...[...answers, ...events].flatMap(({ conflicts }) => conflicts.flatMap(({ source }) => source ?? [])),
  ];
  const unique = [...new Map(all.map((source) => [source.id, source])).values()];
  // Later than any date
  const when = ({ date = '~' }: SourceRecord) => date;
  return unique.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
}
