/** What the engine says of a reported sentence with the list as it is. */
import type { Engine } from '../../matching/engine.ts';
import { suggest } from '../../matching/suggest.ts';
import type { ReportGroup } from './report-group.ts';

export interface Verdict {
  /** It is marked with the claim on a page that is about it. */
  marked: boolean;
  /** 0 to 1. */
  score: number;
  /** What keeps it from being marked, in words. */
  missing: string[];
  /** Another claim that it is marked with, and this one is not; `null` if there is none. */
  instead: string | null;
}

/** The sentence as it stood on the page of the first report that has it, as far as a report tells of a page. */
export function verdictOn(engine: Engine, { claim, sentence, lang, title, reports }: ReportGroup): Verdict {
  const prefix = reports.find(({ quote }) => quote.exact === sentence)?.quote.prefix ?? '';
  const ranked = suggest(engine, { text: sentence, lang, prefix, title });
  const own = ranked.find((one) => one.claim === claim.id);
  const other = ranked.find(({ match }) => match);
  return {
    marked: own?.match ?? false,
    score: rounded(own?.score ?? 0),
    missing: own?.match ? [] : (own?.missing ?? []),
    instead: own?.match ? null : (other?.claim ?? null),
  };
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
