/** Why a report was not sent, in plain words. */
import type { SendFault } from '../data/outbox-entry.ts';
import type { ReportTexts } from './texts/reports/table.ts';

/** What went wrong and what the reader can do: one or two sentences. */
export function faultWords({ code, status }: SendFault, texts: ReportTexts): string {
  // Numbers are told only where there is no word for them.
  const number = code === 'otherAnswer' && status !== undefined ? ` ${texts.answered(status)}` : '';
  return `${texts.fault[code]}${number}`;
}
