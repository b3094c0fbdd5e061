// @vitest-environment node
import 'fake-indexeddb/auto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestSending } from '../../../browser/address-access.ts';
import { clearOutbox, write } from '../../../browser/outbox/database.ts';
import { changeEntries, dropUnreadable, forgetRead, readOutbox } from '../../../browser/outbox/entries.ts';
import { keepPause, readPauses } from '../../../browser/outbox/pause.ts';
import { SEND_ALARM, sendDue, sendNow } from '../../../browser/outbox/sender.ts';
import { writeSettings } from '../../../browser/settings.ts';
import type { OutboxEntry, SendState } from '../../../data/outbox-entry.ts';
import { numbered, report } from '../../data/report-fixture.ts';

const LISTS = vi.hoisted(() => ({ ids: ['a-list'] }));
vi.mock('../../../browser/lists/records.ts', () => ({
  readAllListRecords: async () => LISTS.ids.map((id) => ({ id })),
}));

/** What the server does with the next requests: stores and answers by default. */
type Deed = 'answer' | 'store and die' | 'die' | 'wait' | number;

let deeds: Deed[] = [];
/** What lies in the container, and how often each was stored. */
const stored = new Map<string, number>();
let requests = 0;
let server: Server;
let box = '';
let permitted = true;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      requests++;
      const path = request.url ?? '';
      const deed = deeds.shift() ?? 'answer';
      if (typeof deed === 'number') return void response.writeHead(deed, { 'retry-after': '60' }).end();
      if (deed === 'die') return void response.destroy();
      if (stored.has(path)) return void response.writeHead(412).end();
      stored.set(path, (stored.get(path) ?? 0) + 1);
      if (deed === 'store and die') return void response.destroy();
      if (deed === 'wait') return;
      response.writeHead(201).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  box = `http://127.0.0.1:${address.port}/box/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { contains: async () => permitted, request: async () => permitted });
  permitted = true;
  deeds = [];
  requests = 0;
  stored.clear();
  LISTS.ids = ['a-list'];
  await clearOutbox();
  forgetRead();
  await writeSettings({ reportsTo: box });
  await requestSending([box]);
});

const QUEUED: SendState = { kind: 'queued', fault: null };
const entry = (n: number, send: SendState = QUEUED, tries = 0): OutboxEntry => ({
  report: report({ id: numbered(n), created: `2026-11-22T10:00:${String(n % 60).padStart(2, '0')}Z` }),
  send,
  tries,
});

function put(...entries: OutboxEntry[]): Promise<void> {
  return changeEntries(() => entries.map((one) => [one.report.id, one]));
}

async function states(): Promise<(string | undefined)[]> {
  forgetRead();
  const { entries } = await readOutbox();
  return entries.map(({ send }) => ('fault' in send && send.fault ? `${send.kind} ${send.fault.code}` : send.kind));
}

const alarm = () => fakeBrowser.alarms.get(SEND_ALARM);

describe('the outbox', () => {
  it('sends what is queued, once, and leaves the rest alone', async () => {
    await put(entry(1), entry(2, { kind: 'saved' }), entry(3));
    await sendDue();
    expect(await states()).toEqual(['sent', 'saved', 'sent']);
    expect([...stored.values()]).toEqual([1, 1]);
    expect(await alarm()).toBeUndefined();
    await sendDue();
    expect(requests).toBe(2);
  });

  it('keeps everything where nobody answers, tries one, and wakes later', async () => {
    deeds = ['die', 'die', 'die'];
    await put(entry(1), entry(2), entry(3));
    await sendDue();
    expect(await states()).toEqual(Array(3).fill('queued unreachable'));
    expect(requests).toBe(1);
    expect((await alarm())?.scheduledTime).toBeGreaterThan(Date.now());
    await sendDue();
    expect(requests).toBe(1);
    deeds = [];
    await sendNow([box]);
    expect(await states()).toEqual(Array(3).fill('sent'));
  });

  it('waits as long as it is asked to', async () => {
    deeds = [429];
    await put(entry(1));
    const before = Date.now();
    await sendDue();
    expect(await states()).toEqual(['queued busy']);
    expect((await alarm())?.scheduledTime).toBeGreaterThanOrEqual(before + 60_000);
  });

  it('does not try again what was refused', async () => {
    deeds = [413, 400];
    await put(entry(1), entry(2), entry(3));
    await sendDue();
    expect(await states()).toEqual(['refused tooLong', 'refused otherAnswer', 'sent']);
    await sendDue();
    expect(requests).toBe(3);
  });

  it('knows one that had arrived although we did not hear of it', async () => {
    deeds = ['store and die'];
    await put(entry(1));
    await sendDue();
    expect(await states()).toEqual(['queued unreachable']);
    await sendNow([box]);
    expect(await states()).toEqual(['sent']);
    expect([...stored.values()]).toEqual([1]);
  });

  it('goes on where a background was ended in the middle of it', async () => {
    await put(entry(1, { kind: 'sending' }, 1), entry(2));
    stored.set(`/box/${numbered(1)}.jsonld`, 1);
    await sendDue();
    expect(await states()).toEqual(['sent', 'sent']);
    expect([...stored.values()]).toEqual([1, 1]);
  });

  it('has an alarm set while it sends, for the case that it is ended', async () => {
    deeds = ['wait'];
    await put(entry(1));
    const ended = sendDue();
    await vi.waitFor(() => expect(requests).toBe(1));
    expect((await alarm())?.scheduledTime).toBeGreaterThan(Date.now());
    server.closeAllConnections();
    await ended;
    expect(await states()).toEqual(['queued unreachable']);
  });

  it('does not send what was taken back meanwhile', async () => {
    deeds = ['wait'];
    await put(entry(1), entry(2));
    const ended = sendDue();
    await vi.waitFor(() => expect(requests).toBe(1));
    await changeEntries(() => [
      [numbered(1), null],
      [numbered(2), null],
    ]);
    server.closeAllConnections();
    await ended;
    await sendNow([box]);
    expect(await states()).toEqual([]);
    expect(requests).toBe(1);
  });

  it('loses none of a thousand and sends none twice, however the server behaves', async () => {
    const all = Array.from({ length: 1000 }, (_, i) => entry(i + 1));
    await put(...all);
    let seed = 11;
    const next = () => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    const bad: Deed[] = ['die', 'store and die', 500, 429];
    for (let round = 0; round < 400 && (await states()).some((state) => state !== 'sent'); round++) {
      deeds = Array.from({ length: 20 }, () => (next() < 0.1 ? (bad[Math.floor(next() * 4)] ?? 'die') : 'answer'));
      await sendNow([box]);
    }
    expect(await states()).toEqual(Array(1000).fill('sent'));
    expect(stored.size).toBe(1000);
    expect(new Set(stored.values())).toEqual(new Set([1]));
  }, 60_000);

  it('waits for the reader’s permission', async () => {
    permitted = false;
    await put(entry(1));
    await sendDue();
    expect(await states()).toEqual(['queued notPermitted']);
    // What the browser lets us is not what the reader has agreed to.
    permitted = true;
    await sendDue();
    expect(await states()).toEqual(['queued notPermitted']);
    expect(requests).toBe(0);
    await requestSending([box]);
    await sendDue();
    expect(await states()).toEqual(['sent']);
  });

  it('says where there is no address any more, or no list', async () => {
    await put(entry(1));
    await writeSettings({ reportsTo: '' });
    await sendDue();
    expect(await states()).toEqual(['refused noAddress']);
    await put(entry(1));
    LISTS.ids = [];
    await sendDue();
    expect(await states()).toEqual(['refused listGone']);
  });

  it('tries at once where the clock was set back', async () => {
    await put(entry(1));
    await keepPause(box, { failures: 3, since: Date.now() + 86_400_000, wait: 3_600_000 });
    await sendDue();
    expect(await states()).toEqual(['sent']);
    expect((await readPauses()).size).toBe(0);
  });

  it('leaves out what cannot be read, keeps it, and deletes it when asked', async () => {
    await write('entries', new Map<string, unknown>([['broken', { report: 7 }]]));
    await put(entry(1));
    await sendDue();
    forgetRead();
    expect((await readOutbox()).unreadable).toEqual([{ key: 'broken', value: { report: 7 } }]);
    expect(await states()).toEqual(['sent']);
    await dropUnreadable();
    expect((await readOutbox()).unreadable).toEqual([]);
    expect(await states()).toEqual(['sent']);
  });

  it('says that the device is full, and changes nothing', async () => {
    await put(entry(1, { kind: 'saved' }));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(put(entry(2))).rejects.toMatchObject({ code: 'storageFull' });
    full.mockRestore();
    expect(await states()).toEqual(['saved']);
  });
});
