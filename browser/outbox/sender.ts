/**
 * Sends what is queued, one after the other for each destination, until it is done or the destination fails. It may be
 * ended at any moment: what it was at is written down before, and an alarm wakes the next one.
 */
import { browser } from 'wxt/browser';
import { annotationOf } from '../../data/annotation.ts';
import { destinationOf } from '../../data/destination.ts';
import type { OutboxEntry, SendFault, SendState } from '../../data/outbox-entry.ts';
import { maySend } from '../address-access.ts';
import { inTurn } from '../in-turn.ts';
import { readAllListRecords } from '../lists/records.ts';
import { readSettings } from '../settings.ts';
import { type Delivery, putReport } from './container.ts';
import { changeEntries, readOutbox } from './entries.ts';
import { endOf, keepPause, longer, readPauses } from './pause.ts';

export const SEND_ALARM = 'send-reports';
/** Longer than a try may take: who was ended in one is begun again after it (milliseconds). */
const AFTER_A_TRY = 15_000;

/** When to begin anew where we ourselves have failed (milliseconds). */
const AFTER_A_FAULT = 5 * 60_000;

const sending = inTurn();
let asked = 0;

/** Sends everything that is due. Never rejects. Calls while it is at work make one more round. */
export function sendDue(): Promise<void> {
  asked++;
  const mine = asked;
  return sending(async () => {
    // A later call does the work of this one
    if (mine === asked) await sendAll();
  }).catch(async (error: unknown) => {
    console.error('Sidenote:', error);
    await wakeAt(Date.now() + AFTER_A_FAULT);
  });
}

/** Tries these addresses also where they were to be left alone: the reader has asked for it. */
export async function sendNow(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await keepPause(address, null);
  await sendDue();
}

async function sendAll(): Promise<void> {
  const byAddress = await addressed(await waiting());
  const pauses = await readPauses();
  const ends: number[] = [];
  for (const [address, ids] of byAddress) {
    const pause = pauses.get(address) ?? null;
    const until = pause ? endOf(pause, Date.now()) : Date.now();
    if (until > Date.now()) {
      ends.push(until);
      continue;
    }
    if (!(await maySend(address))) {
      await set(ids, { kind: 'queued', fault: { code: 'notPermitted' } });
      continue;
    }
    const failure = await sendTo(address, ids);
    if (!failure && pause) await keepPause(address, null);
    if (!failure) continue;
    const next = longer(pause, failure.wait, Date.now(), Math.random());
    await keepPause(address, next);
    ends.push(next.since + next.wait);
  }
  if (ends.length > 0) await wakeAt(Math.min(...ends));
  else await browser.alarms.clear(SEND_ALARM);
}

/** Those that wait, among them the ones that a background which was ended was at. */
async function waiting(): Promise<OutboxEntry[]> {
  const { entries } = await readOutbox();
  const left = entries.filter(({ send }) => send.kind === 'queued' || send.kind === 'sending');
  // One that a server stumbles over shall not stand before all others.
  return left.toSorted((a, b) => a.tries - b.tries);
}

/** Address → ids. What has no address any more is refused, with the reason. */
async function addressed(entries: readonly OutboxEntry[]): Promise<Map<string, string[]>> {
  if (entries.length === 0) return new Map();
  const [lists, { reportsTo }] = await Promise.all([readAllListRecords(), readSettings()]);
  const byAddress = new Map<string, string[]>();
  const without: [string, SendFault][] = [];
  for (const { report, to } of entries) {
    const list = lists.find(({ id }) => id === report.list);
    const destination = destinationOf(list?.reports ?? null, reportsTo);
    if (list && destination.kind === 'container' && to !== undefined && to !== destination.address) {
      // The list or the reader names another one by now: the reader is to agree to that first.
      await set([report.id], { kind: 'saved' });
    } else if (list && destination.kind === 'container') {
      byAddress.set(destination.address, [...(byAddress.get(destination.address) ?? []), report.id]);
    } else {
      without.push([report.id, { code: list ? 'noAddress' : 'listGone' }]);
    }
  }
  for (const [id, fault] of without) await set([id], { kind: 'refused', fault });
  return byAddress;
}

/** One by one. The failure that ended it, or `null` where all were answered. */
async function sendTo(address: string, ids: readonly string[]): Promise<Extract<Delivery, { kind: 'later' }> | null> {
  for (const [at, id] of ids.entries()) {
    // Also keeps us alive: the browser ends a background that asks nothing of it for half a minute.
    await wakeAt(Date.now() + AFTER_A_TRY);
    const begun = await begin(id);
    if (!begun) continue;
    const { entry } = begun;
    const body = JSON.stringify(annotationOf(entry.report));
    const delivery = await putReport(address, id, body, mayHaveArrived(begun.before));
    await set([id], stateAfter(delivery));
    if (delivery.kind !== 'later') continue;
    const rest = ids.slice(at + 1);
    if (rest.length > 0) await set(rest, stateAfter(delivery));
    return delivery;
  }
  return null;
}

function stateAfter(delivery: Delivery): SendState {
  switch (delivery.kind) {
    case 'sent':
      return { kind: 'sent', at: Date.now(), location: delivery.location };
    case 'later':
      return { kind: 'queued', fault: delivery.fault };
    case 'refused':
      return { kind: 'refused', fault: delivery.fault };
  }
}

/** Notes down that it is being tried. `null` where the reader has taken it back meanwhile. */
async function begin(id: string): Promise<{ before: SendState; entry: OutboxEntry } | null> {
  let begun: { before: SendState; entry: OutboxEntry } | null = null;
  await changeEntries((entries) => {
    const entry = entries.find(({ report }) => report.id === id);
    if (entry?.send.kind !== 'queued' && entry?.send.kind !== 'sending') return [];
    const next: OutboxEntry = { ...entry, send: { kind: 'sending' }, tries: entry.tries + 1 };
    begun = { before: entry.send, entry: next };
    return [[id, next]];
  });
  return begun;
}

/** Whether the last try may have arrived without our hearing of it. */
export function mayHaveArrived(send: SendState): boolean {
  if (send.kind === 'sending') return true;
  return send.kind === 'queued' && (send.fault?.code === 'unreachable' || send.fault?.code === 'serverFault');
}

/** Those that were deleted or held back meanwhile stay so. */
function set(ids: readonly string[], send: SendState): Promise<void> {
  const wanted = new Set(ids);
  return changeEntries((entries) =>
    entries
      .filter((entry) => wanted.has(entry.report.id) && (entry.send.kind === 'queued' || entry.send.kind === 'sending'))
      .map((entry) => [entry.report.id, { ...entry, send }]),
  );
}

function wakeAt(when: number): Promise<void> {
  return browser.alarms.create(SEND_ALARM, { when });
}
