/** Who takes part in a story. */
import type { EventRecord } from '../../data/record.ts';

export interface Party {
  name: string;
  /** How many events are theirs. */
  events: number;
}

/** Those with most events first, otherwise in the order in which they come up; empty where nobody is named. */
export function partiesOf(events: readonly Pick<EventRecord, 'party'>[]): Party[] {
  const counts = new Map<string, number>();
  for (const { party } of events) if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, events: count })).toSorted((a, b) => b.events - a.events);
}

/** The nearest event before (-1) or after (1) the one at `from` that is this party's, anybody's where `party` is `null`. */
export function eventBeside(
  events: readonly Pick<EventRecord, 'party'>[],
  from: number,
  by: 1 | -1,
  party: string | null,
): number | null {
  for (let at = from + by; at >= 0 && at < events.length; at += by) {
    if (party === null || events[at]?.party === party) return at;
  }
  return null;
}
