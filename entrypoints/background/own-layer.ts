/** What the reader's reports change on pages: sentences they added, and matches they took away. */
import { claimKey } from '../../browser/claim-key.ts';
import type { PageMatch } from '../../browser/messages.ts';
import { readOutbox } from '../../browser/outbox/entries.ts';
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import type { Report } from '../../data/report.ts';
import { Wordings } from '../../matching/wording.ts';

export interface OwnLayer {
  /** The engine's matches of a sentence as the reader wants them: their own in front, refuted ones gone. */
  applyTo(matches: readonly PageMatch[], sentence: string, lang: string): readonly PageMatch[];
}

let made: { of: readonly OutboxEntry[]; layer: OwnLayer } | null = null;

/** Made anew when the reports have changed. Where they cannot be read the engine's matches stand alone. */
export async function ownLayer(): Promise<OwnLayer> {
  const entries = await readOutbox().then(
    (contents) => contents.entries,
    () => [],
  );
  if (made?.of !== entries) made = { of: entries, layer: layerOf(entries.map(({ report }) => report)) };
  return made.layer;
}

/** Of two reports that contradict each other the newer one counts. `reports`: the newest last. */
export function layerOf(reports: readonly Report[]): OwnLayer {
  const wordings = new Wordings<Report>();
  for (const report of reports) {
    if (report.kind !== 'out-of-date') wordings.add(report.quote.exact, report.lang, report);
  }
  return {
    applyTo(matches, sentence, lang) {
      const found = wordings.find(sentence, lang);
      if (found.length === 0) return matches;
      const byClaim = new Map(found.map((report) => [claimKey(report), report]));
      const others = matches.filter((match) => !byClaim.has(claimKey(match)));
      const own = [...byClaim.values()].filter(({ kind }) => kind === 'makes-claim');
      return [...own.map(ownMatch), ...others];
    },
  };
}

function ownMatch({ list, claim, id }: Report): PageMatch {
  return { list, claim, score: 1, tier: 'yours', stance: null, by: null, why: [], report: id };
}
