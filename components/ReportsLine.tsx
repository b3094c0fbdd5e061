/** The reader's reports in a line, with what has become of them; leads to the library, where they are. */
import type { ReportCounts } from './report-state.ts';
import { useReportTexts } from './report-texts.ts';

/** Shows nothing where there is no report. */
export function ReportsLine({ counts: { all, waiting, refused }, onOpen }: { counts: ReportCounts; onOpen(): void }) {
  const words = useReportTexts().line;
  if (all === 0) return null;
  const news = [waiting > 0 && words.waiting(waiting), refused > 0 && words.refused(refused)].filter(Boolean);
  return (
    <p class="reports-line">
      <button type="button" class="quiet" data-part="reports" onClick={onOpen}>
        {words.reports(all)}
      </button>
      {news.length > 0 && <span class="reports-news">{news.join(' · ')}</span>}
    </p>
  );
}
