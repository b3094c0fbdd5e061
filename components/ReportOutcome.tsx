/** What saving a report has done, and how far it has come on its way. */
import type { Destination } from '../data/destination.ts';
import type { OutboxEntry } from '../data/outbox-entry.ts';
import { destinationName } from './destination-name.ts';
import { faultWords } from './fault-words.ts';
import { useReportTexts } from './report-texts.ts';

export interface ReportOutcomeProps {
  entry: OutboxEntry;
  destination: Destination;
}

export function ReportOutcome({ entry: { report, send }, destination }: ReportOutcomeProps) {
  const texts = useReportTexts();
  const host = destinationName(destination);
  const way = () => {
    switch (send.kind) {
      case 'saved':
        return [];
      case 'queued':
        return send.fault ? [faultWords(send.fault, texts), texts.tryAgainItself] : [texts.form.sending(host)];
      case 'sending':
        return [texts.form.sending(host)];
      case 'sent':
        return [texts.form.sent(host), texts.sentStays];
      case 'refused':
        return [faultWords(send.fault, texts)];
    }
  };
  return <>{[texts.form.saved[report.kind], ...way()].join(' ')}</>;
}
