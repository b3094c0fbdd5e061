/** Saving what a reader reports. */
import { readLists } from '../../browser/list-store.ts';
import type { BackgroundMessages } from '../../browser/messages.ts';
import { addReport } from '../../browser/report-store.ts';
import { cutAddress, type Report } from '../../data/report.ts';

/** Stores the report and returns it. Rejects, in a sentence for the reader, if it must not or cannot be kept. */
export async function saveReport({
  list,
  claim,
  sentence,
  address,
  private: isPrivate,
}: Parameters<BackgroundMessages['saveReport']>[0]): Promise<Report> {
  if (isPrivate)
    throw new Error('Sidenote keeps nothing from private windows. Open the page in an ordinary window to report it.');
  const from = (await readLists()).find((candidate) => candidate.id === list);
  if (!from?.claims.some((candidate) => candidate.id === claim)) {
    throw new Error('This claim is no longer in the list. Open the popup again and choose another.');
  }
  const report: Report = {
    id: crypto.randomUUID(),
    kind: 'makes-claim',
    list,
    claim,
    quote: { exact: sentence.text, prefix: sentence.prefix, suffix: sentence.suffix },
    page: cutAddress(address),
    lang: sentence.lang,
    listVersion: from.version,
    created: new Date().toISOString(),
  };
  await addReport(report);
  return report;
}
