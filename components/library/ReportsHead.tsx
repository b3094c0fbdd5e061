/** What stands beside the reader's reports: where they go, and what can be done with all of them. */
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import { destinationName } from '../destination-name.ts';
import { useReportTexts } from '../report-texts.ts';
import type { ReportTexts } from '../texts/reports/table.ts';
import { ImportFile } from './ImportFile.tsx';
import type { ReportsActions } from './reports-state.ts';
import { SaveAsFile } from './SaveAsFile.tsx';

/** What the file is called, in every language: a list maker may get several. */
export const REPORTS_FILE = 'sidenote-reports.jsonld';

export interface ReportsHeadProps {
  entries: readonly OutboxEntry[];
  /** The ids of the claim lists in use. */
  lists: readonly string[];
  actions: ReportsActions;
}

export function ReportsHead({ entries, lists, actions }: ReportsHeadProps) {
  const words = useReportTexts().library;
  const goesOut = new Set(
    [...new Set(entries.map(({ report }) => report.list))].filter(
      (list) => actions.destinationOf(list).kind === 'container',
    ),
  );
  const ready = entries
    .filter(({ report, send }) => goesOut.has(report.list) && (send.kind === 'saved' || send.kind === 'queued'))
    .map(({ report }) => report.id);
  return (
    <>
      {where(lists, actions, words).map((line) => (
        <p key={line} class="report-where">
          {line}
        </p>
      ))}
      <p class="report-where">
        <a href="#settings">{words.change}</a>
      </p>
      <div class="report-tools">
        {ready.length > 0 && (
          <button type="button" class="primary" data-action="send-all" onClick={() => actions.onSend(ready)}>
            {words.sendAll(ready.length)}
          </button>
        )}
        {entries.length > 0 && (
          <SaveAsFile name={REPORTS_FILE} type="application/ld+json" text={actions.exportText}>
            {words.export}
          </SaveAsFile>
        )}
        <ImportFile onImport={actions.onImport} />
      </div>
    </>
  );
}

/** One line for each place; where there is none at all, that they stay here. */
function where(lists: readonly string[], { destinationOf }: ReportsActions, words: ReportTexts['library']): string[] {
  const lines = lists.map(destinationOf).flatMap((destination) => {
    const name = destinationName(destination);
    if (destination.kind === 'none') return [];
    return destination.kind === 'container' ? words.goesTo(name) : words.goesToGithub(name);
  });
  return lines.length === 0 ? [words.staysHere] : [...new Set(lines)];
}
