/** Which of the reader's reports are shown. */
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import type { ReportFilter } from '../texts/reports/table.ts';

export const FILTERS: readonly ReportFilter[] = ['all', 'saved', 'waiting', 'sent', 'refused'];

const OF_STATE: Readonly<Record<OutboxEntry['send']['kind'], ReportFilter>> = {
  saved: 'saved',
  queued: 'waiting',
  sending: 'waiting',
  sent: 'sent',
  refused: 'refused',
};

export function fits({ send }: OutboxEntry, filter: ReportFilter): boolean {
  return filter === 'all' || OF_STATE[send.kind] === filter;
}

/** How many there are of each. */
export function countsOf(entries: readonly OutboxEntry[]): Record<ReportFilter, number> {
  const counts = { all: entries.length, saved: 0, waiting: 0, sent: 0, refused: 0 };
  for (const { send } of entries) counts[OF_STATE[send.kind]] += 1;
  return counts;
}
