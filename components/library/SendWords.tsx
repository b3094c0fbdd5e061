/** What has become of a report on its way, and what the reader can do about it. */
import type { SendState } from '../../data/outbox-entry.ts';
import { formatDate } from '../dates.ts';
import { faultWords } from '../fault-words.ts';
import { useReader } from '../reader.ts';
import { useReportTexts } from '../report-texts.ts';
import { webAddress } from '../web-address.ts';

export function SendWords({ send }: { send: SendState }) {
  const { language, texts } = useReader();
  const reports = useReportTexts();
  const words = reports.library;
  switch (send.kind) {
    case 'saved':
      return words.filters.saved;
    case 'queued':
      return send.fault ? `${faultWords(send.fault, reports)} ${reports.tryAgainItself}` : words.waiting;
    case 'sending':
      return words.sending;
    case 'sent': {
      const address = webAddress(send.location ?? '');
      return (
        <>
          {words.sent(dayOf(send.at, language))}
          {address !== null && (
            <>
              {' '}
              <a href={address} target="_blank" rel="noreferrer">
                {words.location}
                <span class="visually-hidden"> ({texts.newTab})</span>
              </a>
            </>
          )}
        </>
      );
    }
    case 'refused':
      return faultWords(send.fault, reports);
  }
}

/** A day, in the reader's language; a dash for what is no time (a record may be damaged). */
function dayOf(milliseconds: number, language: string): string {
  const moment = new Date(milliseconds);
  return Number.isNaN(moment.getTime()) ? '–' : formatDate(moment.toISOString(), language);
}
