/** What readers do with reports: keep, change, send, take back. Each is on the disk before it is answered. */
import { browser } from 'wxt/browser';
import { readClaimRecords, readListRecords } from '../../browser/lists/records.ts';
import type { BackgroundMessages, ImportResult, Sender } from '../../browser/messages.ts';
import { changeEntries, readOutbox } from '../../browser/outbox/entries.ts';
import { sendDue, sendNow } from '../../browser/outbox/sender.ts';
import { readSettings } from '../../browser/settings.ts';
import { recheckTabs } from '../../browser/tabs.ts';
import { annotationsIn, isUuid, readAnnotation } from '../../data/annotation.ts';
import { destinationOf } from '../../data/destination.ts';
import { OutboxEntry } from '../../data/outbox-entry.ts';
import { pageOf, Report } from '../../data/report.ts';

type Argument<K extends keyof BackgroundMessages> = Parameters<BackgroundMessages[K]>[0];

/** Where a claim's id is no longer known nothing is lost: the reader chooses another. */
const CLAIM_GONE = 'This claim is no longer in the list. Choose another.';
const PRIVATE = 'Sidenote keeps nothing from private windows. Open the page in an ordinary window to report it.';

/** Rejects, in a sentence for the reader, if it must not or cannot be kept. */
export async function saveReport(wanted: Argument<'saveReport'>, sender: Sender): Promise<OutboxEntry> {
  const report = Report.parse(wanted.report);
  const entry = await keep(report, wanted.send, wanted.private || sender.tab?.private === true);
  if (wanted.send) void sendReports([report.id]);
  return entry;
}

export async function refuteMatch(
  { match, address, private: isPrivate }: Argument<'refuteMatch'>,
  { tab }: Sender,
): Promise<Report> {
  const { list, claim, score, quote, lang } = match;
  const report: Report = {
    id: crypto.randomUUID(),
    kind: 'not-claim',
    list,
    claim,
    quote,
    lang,
    // A frame's own address says less than that of the page.
    page: pageOf(tab?.url || address, 'full'),
    note: '',
    listVersion: (await readListRecords()).find(({ id }) => id === list)?.version ?? 0,
    engine: browser.runtime.getManifest().version,
    score,
    created: new Date().toISOString(),
  };
  await keep(report, false, isPrivate || tab?.private === true);
  return report;
}

/** What was not sent yet may be kept again, with other words. */
async function keep(report: Report, send: boolean, isPrivate: boolean): Promise<OutboxEntry> {
  if (isPrivate) throw new Error(PRIVATE);
  const [claim] = await readClaimRecords([report]);
  if (!claim) throw new Error(CLAIM_GONE);
  let kept: OutboxEntry | null = null;
  await changeEntries((entries) => {
    const before = entries.find((entry) => entry.report.id === report.id);
    if (before && (before.send.kind === 'sending' || before.send.kind === 'sent')) return [];
    kept = { report, send: send ? { kind: 'queued', fault: null } : { kind: 'saved' }, tries: before?.tries ?? 0 };
    return [[report.id, kept]];
  });
  if (!kept) throw new Error('This report has been sent meanwhile, and can no longer be changed.');
  void recheckTabs();
  return kept;
}

export async function removeReport(id: string): Promise<void> {
  await changeEntries(() => [[id, null]]);
  void recheckTabs();
}

export async function restoreReport(entry: Argument<'restoreReport'>): Promise<void> {
  const restored = OutboxEntry.parse(entry);
  await changeEntries(() => [[restored.report.id, restored]]);
  void recheckTabs();
  await sendLeft();
}

/** Queues what is kept or was refused, and tries everything that waits at the same places. */
export async function sendReports(ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids);
  const lists = new Set<string>();
  await changeEntries((entries) =>
    entries.flatMap((entry) => {
      const { report, send } = entry;
      if (!wanted.has(report.id)) return [];
      lists.add(report.list);
      const waits = send.kind === 'saved' || send.kind === 'refused';
      return waits ? [[report.id, { ...entry, send: { kind: 'queued' as const, fault: null } }] as const] : [];
    }),
  );
  const [known, { reportsTo }] = await Promise.all([readListRecords(), readSettings()]);
  const addresses = known
    .filter(({ id }) => lists.has(id))
    .map(({ reports }) => destinationOf(reports, reportsTo))
    .flatMap((destination) => (destination.kind === 'container' ? [destination.address] : []));
  await sendNow([...new Set(addresses)]);
}

export function holdReports(ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids);
  return changeEntries((entries) =>
    entries.flatMap((entry) =>
      wanted.has(entry.report.id) && entry.send.kind === 'queued'
        ? [[entry.report.id, { ...entry, send: { kind: 'saved' as const } }] as const]
        : [],
    ),
  );
}

/** What is here already stays as it is. */
export async function importReports(text: string): Promise<ImportResult> {
  const value = parsed(text);
  if (!value) return { added: 0, known: 0, faults: ['The file is not JSON.'] };
  const faults: string[] = [];
  const found = new Map<string, Report>();
  const annotations = annotationsIn(value.json);
  for (const [at, annotation] of annotations.entries()) {
    const read = readAnnotation(annotation);
    const fault = read.ok ? (isUuid(read.report.id) ? null : 'its id is no UUID') : read.fault;
    if (fault !== null) faults.push(`Report ${at + 1} cannot be taken: ${fault}.`);
    else if (read.ok) found.set(read.report.id, read.report);
  }
  if (annotations.length === 0) faults.push('The file has no reports in it.');
  let added = 0;
  await changeEntries((entries) => {
    const known = new Set(entries.map(({ report }) => report.id));
    const fresh = [...found.values()].filter(({ id }) => !known.has(id));
    added = fresh.length;
    return fresh.map((report) => [report.id, { report, send: { kind: 'saved' as const }, tries: 0 }] as const);
  });
  if (added > 0) void recheckTabs();
  return { added, known: found.size - added, faults };
}

/** Those that were left when we were ended last time. Where the outbox cannot be read there is nothing to send. */
export async function sendLeft(): Promise<void> {
  const { entries } = await readOutbox().catch(() => ({ entries: [] }));
  if (entries.some(({ send }) => send.kind === 'queued' || send.kind === 'sending')) await sendDue();
}

function parsed(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}
