/** One of the reader's reports: what it says, what has become of it, what can be done with it. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Destination } from '../../data/destination.ts';
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import type { ClaimRecord } from '../../data/record.ts';
import type { Report } from '../../data/report.ts';
import { useReader } from '../reader.ts';
import { useReportTexts } from '../report-texts.ts';
import { When } from '../When.tsx';
import { Words } from '../Words.tsx';
import { webAddress } from '../web-address.ts';
import { ReportActions } from './ReportActions.tsx';
import { ReportEdit } from './ReportEdit.tsx';
import type { EditedReport, ReportsActions } from './reports-state.ts';
import { SendWords } from './SendWords.tsx';

export interface ReportEntryProps {
  entry: OutboxEntry;
  /** `null` where no list has the claim any more. */
  claim: ClaimRecord | null;
  destination: Destination;
  /** The form with it, if it is the one that is being changed. */
  edited: EditedReport | null;
  /** It was deleted a moment ago and can come back. */
  deleted: boolean;
  actions: ReportsActions;
  onDelete(): void;
  onRestore(): void;
}

export function ReportEntry(props: ReportEntryProps) {
  const { entry, claim, destination, edited, deleted, actions, onDelete, onRestore } = props;
  const words = useReportTexts().library;
  const said = useId();
  const line = useRef<HTMLLIElement>(null);
  const { report, send } = entry;
  const shows = deleted ? 'deleted' : edited ? 'edited' : send.kind;
  const before = useRef(shows);
  // Whatever was pressed may be gone with what it stood in: the reader stays with this report
  useEffect(() => {
    const changed = before.current !== shows;
    before.current = shows;
    if (changed && document.activeElement === document.body) line.current?.focus({ preventScroll: true });
  }, [shows]);
  return (
    <li ref={line} class="my-report" data-my-report={report.id} data-state={shows} tabIndex={-1}>
      {!edited && (
        <blockquote id={said} lang={report.lang || undefined} dir="auto">
          {report.quote.exact}
        </blockquote>
      )}
      {deleted ? (
        <Deleted sent={send.kind === 'sent'} onRestore={onRestore} />
      ) : edited ? (
        <ReportEdit edited={edited} actions={actions} />
      ) : (
        <>
          <Facts report={report} claim={claim} />
          <p class="report-state" data-send={send.kind}>
            {send.kind === 'refused' && <strong>{words.filters.refused}. </strong>}
            <SendWords send={send} />
          </p>
          <ReportActions
            entry={entry}
            destination={destination}
            actions={actions}
            onDelete={onDelete}
            describedBy={said}
          />
        </>
      )}
    </li>
  );
}

function Facts({ report, claim }: { report: Report; claim: ClaimRecord | null }) {
  const { texts } = useReader();
  const reports = useReportTexts();
  const address = webAddress(report.page);
  return (
    <>
      <p class="report-claim">
        <span class="report-kind">{reports.kind[report.kind]}</span>{' '}
        {claim ? (
          <Words of={claim.statement} />
        ) : (
          <>
            <bdi>{report.claim}</bdi> <span class="claim-gone">{reports.library.claimGone}</span>
          </>
        )}
      </p>
      {report.note !== '' && (
        <p class="report-note">
          {reports.library.note} <q dir="auto">{report.note}</q>
        </p>
      )}
      <p class="report-of">
        <When iso={report.created} />
        {' · '}
        {address === null ? (
          reports.form.noPage
        ) : (
          <a href={address} target="_blank" rel="noreferrer">
            <bdi dir="ltr">{address.replace(/^https?:\/\/(www\.)?/, '')}</bdi>
            <span class="visually-hidden"> ({texts.newTab})</span>
          </a>
        )}
      </p>
    </>
  );
}

function Deleted({ sent, onRestore }: { sent: boolean; onRestore(): void }) {
  const { texts } = useReader();
  const reports = useReportTexts();
  return (
    <p class="report-deleted">
      <span role="status">
        {reports.library.deleted} {sent && reports.sentStays}
      </span>{' '}
      <button type="button" class="quiet" data-action="undo" onClick={onRestore}>
        {texts.undo}
      </button>
    </p>
  );
}
