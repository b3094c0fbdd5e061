/** What readers do with reports: keep, change, send, take back. Each is on the disk before it is answered. */
import { browser } from 'wxt/browser';
import { checked } from '../../browser/checked.ts';
import { readAllListRecords, readClaimRecords, readListRecords } from '../../browser/lists/records.ts';
import type { BackgroundMessages, ImportResult } from '../../browser/messages.ts';
import type { Sender } from '../../browser/messaging.ts';
import { changeEntries, readOutbox } from '../../browser/outbox/entries.ts';
import { mayHaveArrived, sendDue, sendNow } from '../../browser/outbox/sender.ts';
import { readSettings } from '../../browser/settings.ts';
import { recheckTabs } from '../../browser/tabs.ts';
import { destinationOf } from '../../data/destination.ts';
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import { pageOf, Report } from '../../data/report.ts';
import { ToldFault } from '../../data/told-fault.ts';

type Argument<K extends keyof BackgroundMessages> = Parameters<BackgroundMessages[K]>[0];

/** Rejects with `private`, `claimGone`, `mayHaveArrived` or a fault of the outbox if it must not or cannot be kept. */
export async function saveReport(
  { report, send, private: isPrivate }: Argument<'saveReport'>,
  { tab }: Sender,
): Promise<OutboxEntry> {
  const entry = await keep(report, send, isPrivate || tab?.private === true);
  if (send) void sendReports([report.id]);
  return entry;
}

/** Rejects likewise, and with `malformed` where the sentence is too long for a report. */
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
    page: pageOf(/^https?:/.test(tab?.url ?? '') ? (tab?.url ?? '') : address, 'full'),
    note: '',
    listVersion: (await readListRecords()).find(({ id }) => id === list)?.version ?? 0,
    engine: browser.runtime.getManifest().version,
    score,
    created: new Date().toISOString(),
  };
  await keep(checked(Report, report, 'refuteMatch'), false, isPrivate || tab?.private === true);
  return report;
}

/** What was not sent yet may be kept again, with other words. */
async function keep(report: Report, send: boolean, isPrivate: boolean): Promise<OutboxEntry> {
  if (isPrivate) throw new ToldFault('private');
  const [claim] = await readClaimRecords([report]);
  // Nothing is lost: the reader chooses another.
  if (!claim) throw new ToldFault('claimGone');
  const to = send ? await addressFor(report.list) : null;
  let kept: OutboxEntry | null = null;
  await changeEntries((entries) => {
    const before = entries.find((entry) => entry.report.id === report.id);
    if (before && isFixed(before)) return [];
    const state = send ? queued(to) : { send: { kind: 'saved' as const } };
    kept = { report, ...state, tries: before?.tries ?? 0 };
    return [[report.id, kept]];
  });
  if (!kept) throw new ToldFault('mayHaveArrived');
  void recheckTabs();
  return kept;
}

export async function removeReport(id: string): Promise<void> {
  await changeEntries(() => [[id, null]]);
  void recheckTabs();
}

export async function restoreReport(entry: Argument<'restoreReport'>): Promise<void> {
  await changeEntries(() => [[entry.report.id, entry]]);
  void recheckTabs();
  await sendLeft();
}

/** Queues what is kept or was refused, and tries everything that waits at the same places. */
export async function sendReports(ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids);
  const { entries: now } = await readOutbox();
  const lists = new Set(now.flatMap(({ report }) => (wanted.has(report.id) ? [report.list] : [])));
  const addresses = new Map(await Promise.all([...lists].map(async (id) => [id, await addressFor(id)] as const)));
  await changeEntries((entries) =>
    entries.flatMap((entry) => {
      const { report, send } = entry;
      if (!wanted.has(report.id) || (send.kind !== 'saved' && send.kind !== 'refused')) return [];
      return [[report.id, { ...entry, ...queued(addresses.get(report.list) ?? null) }] as const];
    }),
  );
  await sendNow([...new Set([...addresses.values()].filter((address) => address !== null))]);
}

/** Where reports on a list go now; `null` where they go to no server. */
async function addressFor(list: string): Promise<string | null> {
  const [lists, { reportsTo }] = await Promise.all([readAllListRecords(), readSettings()]);
  const destination = destinationOf(lists.find(({ id }) => id === list)?.reports ?? null, reportsTo);
  return destination.kind === 'container' ? destination.address : null;
}

function queued(to: string | null): Pick<OutboxEntry, 'send' | 'to'> {
  return { send: { kind: 'queued', fault: null }, ...(to === null ? {} : { to }) };
}

/** What a server may have got already is not given other words: it would keep the first ones, and we say "sent". */
function isFixed({ send, tries }: OutboxEntry): boolean {
  return send.kind === 'sent' || mayHaveArrived(send) || (send.kind === 'saved' && tries > 0);
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
export async function importReports(reports: Argument<'importReports'>): Promise<ImportResult> {
  let added = 0;
  await changeEntries((entries) => {
    const known = new Set(entries.map(({ report }) => report.id));
    const fresh = reports.filter(({ id }) => !known.has(id));
    added = fresh.length;
    return fresh.map((report) => [report.id, { report, send: { kind: 'saved' as const }, tries: 0 }] as const);
  });
  if (added > 0) void recheckTabs();
  return { added, known: reports.length - added };
}

/** Those that were left when we were ended last time. Where the outbox cannot be read there is nothing to send. */
export async function sendLeft(): Promise<void> {
  const { entries } = await readOutbox().catch(() => ({ entries: [] }));
  if (entries.some(({ send }) => send.kind === 'queued' || send.kind === 'sending')) await sendDue();
}
