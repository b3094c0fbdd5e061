/** What the reader has reported: look at it, take it back, carry it away. */
import { useEffect, useState } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import type { Report } from '../data/report.ts';
import { useReader } from './reader.ts';
import { REPORT_FILE_NAME, reportFile } from './report-file.ts';
import { Words } from './Words.tsx';

export interface ReportListProps {
  reports: readonly Report[];
  /** For the statements; a report on a claim that is no longer in a list shows the claim's id. */
  claims: readonly ClaimRecord[];
  onRemove(report: string): void;
}

/** Shows nothing where there is no report. */
export function ReportList({ reports, claims, onRemove }: ReportListProps) {
  const { texts } = useReader();
  if (reports.length === 0) return null;
  return (
    <details class="reports">
      <summary>{texts.myReports(reports.length)}</summary>
      <p class="how">{texts.myReportsNote}</p>
      <ul>
        {reports.map((report) => {
          const claim = claims.find((candidate) => candidate.id === report.claim && candidate.list === report.list);
          return (
            <li key={report.id} data-my-report={report.id}>
              <blockquote lang={report.lang || undefined} dir="auto">
                {report.quote.exact}
              </blockquote>
              <p>{claim ? <Words of={claim.statement} /> : report.claim}</p>
              <button
                type="button"
                class="quiet"
                aria-label={texts.removeReport(report.quote.exact)}
                onClick={() => onRemove(report.id)}
              >
                {texts.remove}
              </button>
            </li>
          );
        })}
      </ul>
      <ExportLink reports={reports} />
    </details>
  );
}

function ExportLink({ reports }: { reports: readonly Report[] }) {
  const { texts } = useReader();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([reportFile(reports)], { type: 'application/json' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [reports]);
  if (address === null) return null;
  return (
    <a class="button" href={address} download={REPORT_FILE_NAME}>
      {texts.exportReports}
    </a>
  );
}
