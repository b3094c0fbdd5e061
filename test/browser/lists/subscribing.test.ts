// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recompileWhereNeeded } from '../../../browser/lists/compiled.ts';
import { clearLists, openLists } from '../../../browser/lists/database.ts';
import { lookAt } from '../../../browser/lists/look.ts';
import { readClaims, readStories } from '../../../browser/lists/read-records.ts';
import { UPDATE_ALARM } from '../../../browser/lists/schedule.ts';
import { storedListIn } from '../../../browser/lists/stored-list.ts';
import { setOn, subscribe, unsubscribe } from '../../../browser/lists/subscribe.ts';
import { readSubscribed, readSubscription, readSubscriptions } from '../../../browser/lists/subscriptions.ts';
import { updateDue } from '../../../browser/lists/update.ts';
import { update } from '../../../browser/lists/update-list.ts';
import { MOST_CLAIMS, MOST_LIST_BYTES } from '../../../data/manifest.ts';
import { sha256Of, signBytes } from '../../../data/signature.ts';
import { LIST_FAULTS } from '../../../data/subscription.ts';
import { equipBrowser, jobs } from './in-process.ts';
import { type ListServer, startListServer } from './list-server.ts';
import { ferryList, type Key, newKey, publish } from './publisher.ts';
import { BUNDLED, inUse, NOTHING, ONE, rows, taken } from './reader.ts';

vi.mock('../../../browser/lists/compiler.ts', async () => {
  const { runHere } = await import('./in-process.ts');
  return { endCompilers: async () => undefined, runCompiler: runHere };
});
/** How long a server that says nothing is waited for (milliseconds): for ever, but where that is the matter. */
const PATIENCE = vi.hoisted(() => ({ ms: 600_000 }));
vi.mock('../../../browser/lists/patience.ts', () => ({
  get FOR_ANSWER() {
    return PATIENCE.ms;
  },
  get FOR_BYTES() {
    return PATIENCE.ms;
  },
  get FOR_LOOK() {
    return 3 * PATIENCE.ms;
  },
}));

/** A busy machine takes its time (milliseconds). */
const BUSY = 120_000;
vi.setConfig({ testTimeout: BUSY, hookTimeout: BUSY });

let server: ListServer;
let key: Key;
/** Origins that are not allowed. */
let forbidden: string[] = [];
/** Faults that these tests have brought about. */
const seen = new Set<string>();

beforeEach(async () => {
  PATIENCE.ms = 600_000;
  forbidden = [];
  equipBrowser((origin) => !forbidden.includes(origin));
  server = await startListServer();
  key = await newKey();
  await clearLists();
  jobs.length = 0;
});
afterEach(async () => {
  await server.close();
  vi.useRealTimers();
});

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The fault, with its detail; `'ok'` where there is none. */
async function looked(address: string): Promise<string> {
  const result = await lookAt(address);
  if (result.ok) return 'ok';
  seen.add(result.fault.code);
  return result.fault.code;
}

/** What became of an update: the fault or `'ok'`, and the version that is in use. */
async function updated(id = 'ferry'): Promise<string> {
  await update(id);
  const after = await readSubscription(id);
  if (after?.fault) seen.add(after.fault.code);
  return `${after?.fault?.code ?? 'ok'} ${after?.version} ${(await inUse()).find((one) => one.startsWith(id))}`;
}

/** What `cache: 'no-store'` sends. */
const NO_CACHE = ['cache-control', 'pragma'];

describe('a subscription', () => {
  it('is offered, taken, read with, and given up', async () => {
    const address = await publish(server, {
      key,
      list: { reports: { github: 'harbour/ferry' } },
      manifest: { nextKeys: [(await newKey()).name] },
    });
    const look = await lookAt(`  ${address}\n`);
    if (!look.ok) throw new Error(look.fault.code);
    expect(look.offer).toMatchObject({
      address: `${server.root}ferry/manifest.json`,
      id: 'ferry',
      title: { en: 'The ferry' },
      publisher: { name: 'The harbour' },
      licence: 'CC-BY-4.0',
      version: 1,
      claims: 1,
      languages: ['en'],
      fingerprint: expect.stringMatching(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/),
      keyOnTrust: false,
      expires: Date.parse('2099-01-01T00:00:00Z'),
      reports: { github: 'harbour/ferry' },
    });
    expect(await readSubscriptions()).toEqual([]);
    expect(await inUse()).toEqual([]);
    const requests = server.asked.length;
    const result = await subscribe(address, look.offer);
    expect(result).toMatchObject({ ok: true, subscription: { key: key.name, ratchet: { [key.name]: 1 }, on: true } });
    // What was fetched for the offer is what is taken.
    expect(server.asked.length).toBe(requests);
    expect(await inUse()).toEqual(['ferry 1']);
    expect((await readStories('ferry', 0, 10)).stories).toMatchObject([{ story: { id: 'sinking' }, claims: ['sank'] }]);
    expect(await readStories('ferry', 1, 10)).toEqual({ stories: [], total: 1 });
    expect(await readSubscribed()).toMatchObject([{ record: { title: { en: 'The ferry' } } }]);
    expect((await fakeBrowser.alarms.get(UPDATE_ALARM))?.scheduledTime).toBeGreaterThan(Date.now());
    expect(await rows()).toEqual(ONE);

    await setOn('ferry', false);
    expect(await inUse()).toEqual([]);
    expect(await readClaims([{ list: 'ferry', claim: 'sank' }])).toHaveLength(1);
    await setOn('ferry', true);
    expect(await inUse()).toEqual(['ferry 1']);
    await unsubscribe('ferry');
    expect(await rows()).toEqual(NOTHING);
    expect(await inUse()).toEqual([]);
    expect(await fakeBrowser.alarms.get(UPDATE_ALARM)).toBeUndefined();
  });

  it('sends nothing of the reader', async () => {
    await taken(await publish(server, { key }));
    for (const { headers } of server.asked) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('origin');
      expect(headers['accept-language']).toBe('*');
    }
  });

  it('may be unsigned: a list itself, or a manifest without a key', async () => {
    server.files.set('bare.json', { body: JSON.stringify(ferryList({ id: 'bare' })) });
    const look = await lookAt(`${server.root}bare.json`);
    expect(look).toMatchObject({ ok: true, offer: { id: 'bare', fingerprint: null, expires: null } });
    await taken(`${server.root}bare.json`);
    await taken(await publish(server, { key: null }));
    expect(await inUse()).toEqual(['bare 1', 'ferry 1']);
    server.files.set('bare.json', { body: JSON.stringify(ferryList({ id: 'bare', version: 2 })) });
    expect(await updated('bare')).toBe('ok 2 bare 2');
    expect(await updated('bare')).toBe('ok 2 bare 2');
    server.files.set('bare.json', { body: JSON.stringify(ferryList({ id: 'bare', version: 1 })) });
    expect(await updated('bare')).toBe('olderVersion 2 bare 2');
    await publish(server, { key: null, list: { version: 3 }, manifest: { nextKeys: [key.name] } });
    expect(await updated()).toBe('ok 3 ferry 3');
    expect(await readSubscription('ferry')).toMatchObject({ key: null, nextKeys: [], ratchet: {} });
  });

  it('is what the reader has seen, or nothing', async () => {
    const address = await publish(server, { key });
    const look = await lookAt(address);
    if (!look.ok) throw new Error(look.fault.code);
    await clearLists();
    // It is fetched again where it is forgotten,
    expect(await subscribe(address, look.offer)).toMatchObject({ ok: true });
    await clearLists();
    // and not taken where it has changed.
    await publish(server, { key, list: { version: 2, publisher: { name: 'Somebody else' } } });
    expect(await subscribe(address, look.offer)).toMatchObject({ ok: false, fault: { code: 'otherList' } });
    expect(await readSubscriptions()).toEqual([]);
  });

  it('is one of many', async () => {
    for (let n = 1; n <= 20; n++) {
      const id = `ferry-${String(n).padStart(2, '0')}`;
      await taken(await publish(server, { key, folder: `${id}/`, list: { id, version: n } }));
    }
    expect(await inUse()).toEqual(
      Array.from({ length: 20 }, (_, i) => `ferry-${String(i + 1).padStart(2, '0')} ${i + 1}`),
    );
    expect(await rows()).toEqual({ ...ONE, claims: 20, lists: 20, pieces: 20, stories: 20, subscriptions: 20 });
  });
});

describe('an address', () => {
  it.each([
    'harbour',
    'ftp://harbour.example/list.json',
    'http://harbour.example/list.json',
    'https://me:secret@harbour.example/list.json',
    'https://harbour.example/manifest.json#ed25519=abc',
    'https://harbour.example/manifest.json#sha256=abc',
    'javascript:alert(1)',
    '#x',
    '',
  ])('is not %s', async (address) => {
    expect(await looked(address)).toBe('badAddress');
    expect(server.asked).toEqual([]);
  });

  it('that does not answer is told from one that is not allowed', async () => {
    const address = await publish(server, { key });
    await server.close();
    expect(await looked(address)).toBe('unreachable');
    forbidden = ['http://127.0.0.1/*'];
    const look = await lookAt(address);
    expect(look).toEqual({ ok: false, fault: { code: 'notPermitted', detail: `${server.root}ferry/manifest.json` } });
    seen.add('notPermitted');
  });

  it('that is silent is given up', async () => {
    PATIENCE.ms = 500;
    server.files.set('ferry/manifest.json', { by: () => undefined });
    expect(await looked(`${server.root}ferry/manifest.json`)).toBe('unreachable');
  });
});

describe('what lies at an address', () => {
  const list = () => `${server.root}list.json`;

  it.each<[string, number, Record<string, string>]>([
    ['notThere', 404, {}],
    ['notThere', 410, {}],
    ['otherAnswer', 500, {}],
    ['otherAnswer', 403, {}],
    ['elsewhere', 302, { location: 'https://elsewhere.example/list.json' }],
    ['elsewhere', 301, { location: '/other.json' }],
  ])('is %s (%d)', async (fault, status, headers) => {
    server.files.set('list.json', { status, headers });
    server.files.set('other.json', { body: JSON.stringify(ferryList()) });
    expect(await looked(list())).toBe(fault);
    expect(server.asked).toHaveLength(1);
    expect(await rows()).toEqual(NOTHING);
  });

  it('is too large where 2 GB are announced', async () => {
    server.files.set('list.json', {
      by: (response) => response.writeHead(200, { 'content-length': String(2 ** 31) }).write('{'),
    });
    expect(await looked(list())).toBe('tooLarge');
    const address = await publish(server, { key, manifest: { bytes: 2 ** 31 } });
    expect(await lookAt(address)).toEqual({ ok: false, fault: { code: 'tooLarge', detail: String(MOST_LIST_BYTES) } });
    expect(server.asked.map(({ path }) => path)).not.toContain('ferry/list-1.json');
  });

  it('is too large where there is no end', async () => {
    let sent = 0;
    const endless: Parameters<NonNullable<typeof server.files.set>>[1]['by'] = (response) => {
      const more = () => {
        if (response.destroyed) return;
        sent += 65_536;
        response.write(' '.repeat(65_536), more);
      };
      response.writeHead(200);
      more();
    };
    const address = await publish(server, { key });
    server.files.set('ferry/list-1.json', { by: endless });
    expect(await looked(address)).toBe('tooLarge');
    expect(sent).toBeLessThan(20_000_000);
    server.files.set('ferry/manifest.json', { by: endless });
    expect(await looked(address)).toBe('tooLarge');
    expect(await rows()).toEqual(NOTHING);
  });

  it('is truncated where it ends too early, breaks or stands still', async () => {
    const address = await publish(server, { key });
    server.files.set('ferry/list-1.json', { body: '{}' });
    expect(await looked(address)).toBe('truncated');
    server.files.set('ferry/list-1.json', {
      by: (response) => {
        response.writeHead(200, { 'content-length': '900' }).write('{');
        setTimeout(() => response.destroy(), 50);
      },
    });
    expect(await looked(address)).toBe('truncated');
    PATIENCE.ms = 1000;
    server.files.set('ferry/list-1.json', { by: (response) => response.writeHead(200).write('{') });
    expect(await looked(address)).toBe('truncated');
    // A byte every now and then is not progress for ever.
    server.files.set('ferry/list-1.json', {
      by: (response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write(' '), 100);
        response.on('close', () => clearInterval(timer));
      },
    });
    expect(await looked(address)).toBe('truncated');
  });

  it.each<[string, string, string | Uint8Array<ArrayBuffer>]>([
    ['notJson', 'no JSON', '<!doctype html><title>Not found</title>'],
    ['notJson', 'cut JSON', '{"format":1,'],
    ['notJson', 'no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['notJson', 'empty', ''],
    ['badList', 'another JSON', '[1, 2]'],
    ['badList', 'a list of the future', JSON.stringify({ ...ferryList(), format: 2 })],
    ['badList', 'a dangling reference', JSON.stringify({ ...ferryList(), responses: {} })],
    ['badList', 'deep as a well', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['badList', 'an answer named beyond all measure', JSON.stringify(ferryList({ claims: overdone() }))],
    ['tooManyClaims', 'too many claims', `{"claims":[${'0,'.repeat(MOST_CLAIMS)}0]}`],
  ])('is %s: %s', async (fault, _, body) => {
    server.files.set('list.json', { body });
    expect(await looked(list())).toBe(fault);
    expect(await rows()).toEqual(NOTHING);
    // Signed it is no better.
    const bytes = typeof body === 'string' ? utf8(body) : body;
    if (bytes.length > 0) expect(await looked(await publish(server, { key, bytes }))).toBe(fault);
  });

  it('says in words where a list is wrong', async () => {
    server.files.set('list.json', { body: JSON.stringify({ ...ferryList(), responses: {} }) });
    expect(await lookAt(list())).toMatchObject({
      fault: { detail: expect.stringMatching(/^claims\.0\.responses\.0: there is no response "denied"/) },
    });
  });

  it('is a bad manifest', async () => {
    expect(await looked(await publish(server, { key, manifest: { version: 0 } }))).toBe('badManifest');
    expect(await looked(await publish(server, { key, manifest: { version: 7 } }))).toBe('badManifest');
    server.files.set('list.json', { body: '{"listId":"x","urls":[]}' });
    expect(await looked(list())).toBe('badManifest');
  });

  it('is another list than the manifest says', async () => {
    expect(await looked(await publish(server, { key, manifest: { listId: 'other' } }))).toBe('otherList');
  });

  it('is not what was signed', async () => {
    const address = await publish(server, { key });
    const signature = server.files.get('ferry/manifest.json.sig');
    const manifest = server.files.get('ferry/manifest.json');
    server.files.delete('ferry/manifest.json.sig');
    expect(await looked(address)).toBe('badSignature');
    server.files.set('ferry/manifest.json.sig', { body: 'x'.repeat(64) });
    expect(await looked(address)).toBe('badSignature');
    server.files.set('ferry/manifest.json.sig', { body: 'x'.repeat(6400) });
    expect(await looked(address)).toBe('badSignature');
    // Of other bytes: white space is enough.
    server.files.set('ferry/manifest.json.sig', signature ?? {});
    server.files.set('ferry/manifest.json', { body: `${new TextDecoder().decode(manifest?.body as Uint8Array)} ` });
    expect(await looked(address)).toBe('badSignature');
    // Nothing is parsed before: what is no JSON is told from a bad signature only where it was signed.
    const junk = utf8('junk');
    server.files.set('ferry/manifest.json', { body: junk });
    expect(await looked(address)).toBe('badSignature');
    server.files.set('ferry/manifest.json.sig', { body: await signBytes(key.secret, junk) });
    expect(await looked(address)).toBe('badManifest');
    // By another hand.
    await publish(server, { key: await newKey() });
    expect(await looked(address)).toBe('badSignature');
  });

  it('has another digest, or is good at the second address', async () => {
    const sound = server.files;
    const address = await publish(server, { key, manifest: { urls: ['gone.json', 'other.json', 'list-1.json'] } });
    const { body } = sound.get('ferry/list-1.json') ?? {};
    const text = new TextDecoder().decode(body as Uint8Array);
    sound.set('ferry/other.json', { body: text.replace('sank on purpose', 'sank in purpose') });
    expect(await looked(address)).toBe('ok');
    const bad = await publish(server, { key, manifest: { urls: ['other.json'] } });
    expect(await looked(bad)).toBe('badDigest');
  });

  it('has the id of a list that is in use', async () => {
    await taken(await publish(server, { key }));
    expect(await looked(await publish(server, { key: await newKey(), folder: 'copy/' }))).toBe('sameId');
    expect(await looked(await publish(server, { key, folder: 'own/', list: { id: BUNDLED } }))).toBe('sameId');
    expect(await readSubscriptions()).toHaveLength(1);
  });
});

function overdone() {
  const [claim] = ferryList().claims;
  if (!claim) throw new Error('no claim');
  return [{ ...claim, responses: Array<string>(100_000).fill('denied') }];
}

describe('an update', () => {
  beforeEach(async () => taken(await publish(server, { key })));

  it('is taken, and told', async () => {
    await publish(server, { key, list: { version: 4 } });
    expect(await updated()).toBe('ok 4 ferry 4');
    expect(await readSubscription('ferry')).toMatchObject({
      ratchet: { [key.name]: 4 },
      history: [{ version: 4 }, { version: 1 }],
    });
    expect(await rows()).toEqual(ONE);
  });

  it('is not fetched where nothing is new', async () => {
    const before = server.asked.length;
    expect(await updated()).toBe('ok 1 ferry 1');
    expect(server.asked.slice(before).map(({ path }) => path)).toEqual([
      'ferry/manifest.json',
      'ferry/manifest.json.sig',
    ]);
    // Signed anew for a longer time.
    await publish(server, { key, manifest: { expires: '2100-01-01T00:00:00Z' } });
    expect(await updated()).toBe('ok 1 ferry 1');
    expect((await readSubscription('ferry'))?.expires).toBe(Date.parse('2100-01-01T00:00:00Z'));
    await publish(server, { key, manifest: { expires: '2098-01-01T00:00:00Z' } });
    expect(await updated()).toBe('ok 1 ferry 1');
    expect((await readSubscription('ferry'))?.expires).toBe(Date.parse('2100-01-01T00:00:00Z'));
    expect(server.asked.filter(({ path }) => path === 'ferry/list-1.json')).toHaveLength(1);
  });

  it('does not tell a server what it has marked us with', async () => {
    server.files.set('bare.json', {
      body: JSON.stringify(ferryList({ id: 'bare' })),
      headers: { etag: '"reader-4711"', 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT' },
    });
    await taken(`${server.root}bare.json`);
    for (const id of ['ferry', 'bare', 'ferry', 'bare']) expect(await updated(id)).toMatch(/^ok 1/);
    expect(server.asked.length).toBeGreaterThan(9);
    const usual = [
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'sec-fetch-mode',
      'user-agent',
    ];
    for (const { path, headers } of server.asked) {
      expect(path).not.toContain('?');
      expect(Object.keys(headers).filter((name) => !usual.includes(name) && !NO_CACHE.includes(name))).toEqual([]);
      expect(JSON.stringify(headers)).not.toMatch(/4711/);
    }
  });

  it('of a bare list that is as we have it is not read, nor compiled', async () => {
    const body = JSON.stringify(ferryList({ id: 'bare' }));
    const headers = { etag: '"1"' };
    server.files.set('bare.json', { body, headers });
    await taken(`${server.root}bare.json`);
    let isRead = false;
    server.files.set('bare.json', {
      by: (response) => {
        response.writeHead(200, headers).write(body.slice(0, 10));
        response.on('close', () => {
          isRead = response.writableFinished;
        });
      },
    });
    jobs.length = 0;
    // It never comes to its end: whoever reads it waits for ever.
    expect(await updated('bare')).toBe('ok 1 bare 1');
    expect(isRead).toBe(false);
    expect(jobs).toEqual([]);
    server.files.set('bare.json', {
      body: JSON.stringify(ferryList({ id: 'bare', version: 2 })),
      headers: { etag: '"2"' },
    });
    expect(await updated('bare')).toBe('ok 2 bare 2');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['badSignature', async () => publish(server, { key: await newKey(), list: { version: 2 } })],
    ['badSignature', async () => publish(server, { key: null, list: { version: 2 } })],
    ['otherList', async () => publish(server, { key, list: { version: 2, id: 'other' } })],
    [
      'badManifest',
      async () => publish(server, { key, list: { version: 2 }, manifest: { expires: '2026-11-02T00:00:00Z' } }),
    ],
    ['olderVersion', async () => publish(server, { key, list: { title: { en: 'Changed' } } })],
    ['badList', async () => publish(server, { key, list: { version: 2, stories: {} } })],
    ['tooLarge', async () => publish(server, { key, list: { version: 2 }, manifest: { bytes: 2 ** 31 } })],
    ['truncated', async () => publish(server, { key, list: { version: 2 }, manifest: { bytes: 5000 } })],
    ['badDigest', async () => publish(server, { key, list: { version: 2 }, manifest: { sha256: '0'.repeat(64) } })],
    ['notJson', async () => publish(server, { key, list: { version: 2 }, bytes: utf8('soon') })],
    ['notThere', async () => publish(server, { key, list: { version: 2 }, manifest: { urls: ['nowhere.json'] } })],
    [
      'elsewhere',
      async () =>
        void server.files.set('ferry/manifest.json', { status: 302, headers: { location: 'https://a.example/' } }),
    ],
    ['unreachable', async () => server.close()],
    [
      'notPermitted',
      async () => {
        forbidden = ['http://127.0.0.1/*'];
        await server.close();
      },
    ],
  ])('that is bad leaves the list as it was: %s', async (fault, spoil) => {
    await spoil();
    expect(await updated()).toBe(`${fault} 1 ferry 1`);
    expect(await rows()).toEqual(ONE);
  });

  it('is never an older one, not even with a good signature', async () => {
    await publish(server, { key, list: { version: 5 } });
    expect(await updated()).toBe('ok 5 ferry 5');
    await publish(server, { key, list: { version: 4 } });
    expect(await updated()).toBe('olderVersion 5 ferry 5');
    await publish(server, { key, list: { version: 6 } });
    expect(await updated()).toBe('ok 6 ferry 6');
  });

  it('may come from a key that the present edition announces, and from no other', async () => {
    const [second, third] = [await newKey(), await newKey()];
    // Announced by nobody, not even by what it signs itself.
    await publish(server, { key: second, list: { version: 2 }, manifest: { nextKeys: [second.name] } });
    expect(await updated()).toBe('badSignature 1 ferry 1');
    await publish(server, { key, list: { version: 2 }, manifest: { nextKeys: [second.name] } });
    expect(await updated()).toBe('ok 2 ferry 2');
    // From the announced one to one that it announces itself: one step at a time.
    await publish(server, { key: third, list: { version: 3 } });
    expect(await updated()).toBe('badSignature 2 ferry 2');
    await publish(server, { key: second, list: { version: 3 }, manifest: { nextKeys: [third.name] } });
    expect(await updated()).toBe('ok 3 ferry 3');
    // The old key is worth nothing any more.
    await publish(server, { key, list: { version: 4 } });
    expect(await updated()).toBe('badSignature 3 ferry 3');
    await publish(server, { key: third, list: { version: 4 } });
    expect(await updated()).toBe('ok 4 ferry 4');
    expect(await readSubscription('ferry')).toMatchObject({
      key: third.name,
      nextKeys: [],
      ratchet: { [key.name]: 2, [second.name]: 3, [third.name]: 4 },
    });
  });

  it('may be unseen: a list that is off stays off', async () => {
    await setOn('ferry', false);
    await publish(server, { key, list: { version: 2 } });
    expect(await updated()).toBe('ok 2 undefined');
    await setOn('ferry', true);
    expect(await inUse()).toEqual(['ferry 2']);
  });

  it('does not bring back what was given up meanwhile', async () => {
    await publish(server, { key, list: { version: 2 } });
    const looking = update('ferry');
    await unsubscribe('ferry');
    await looking;
    expect(await readSubscriptions()).toEqual([]);
    expect(await rows()).toEqual(NOTHING);
  });

  it('says that there is no room, and keeps what is there', async () => {
    await publish(server, { key, list: { version: 2 } });
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      throw new DOMException('full', this.name === 'subscriptions' ? 'UnknownError' : 'QuotaExceededError');
    });
    await update('ferry');
    full.mockRestore();
    expect(await inUse()).toEqual(['ferry 1']);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'claims') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await updated()).toBe('full 1 ferry 1');
    vi.restoreAllMocks();
    equipBrowser(() => true);
    expect(await updated()).toBe('ok 2 ferry 2');
    expect(await rows()).toEqual(ONE);
  });

  it('is tried later and later where it fails', async () => {
    const HOUR = 3600_000;
    await server.close();
    const waits: number[] = [];
    for (let n = 0; n < 8; n++) {
      await update('ferry');
      const { next = 0, checked = 0 } = (await readSubscription('ferry')) ?? {};
      waits.push((next - checked) / HOUR);
    }
    expect(waits.every((wait) => wait >= 4 && wait <= 72 * 1.2)).toBe(true);
    expect(waits[0]).toBeLessThan(5);
    expect(waits.at(-1)).toBeGreaterThan(50);
    expect(await inUse()).toEqual(['ferry 1']);
  });

  it('is looked for when its time has come, and after a clock was moved', async () => {
    const requests = () => server.asked.filter(({ path }) => path === 'ferry/manifest.json').length;
    const before = requests();
    await updateDue();
    expect(requests()).toBe(before);
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: now + 31 * 3600_000 });
    await publish(server, { key, list: { version: 2 } });
    await Promise.all([updateDue(), updateDue()]);
    expect(await inUse()).toEqual(['ferry 2']);
    expect(requests()).toBe(before + 1);
    // Back by a year: what was noted lies in the future.
    vi.setSystemTime(now - 365 * 24 * 3600_000);
    await updateDue();
    expect(requests()).toBe(before + 2);
    await updateDue();
    expect(requests()).toBe(before + 2);
    const { next = 0 } = (await readSubscription('ferry')) ?? {};
    expect((await fakeBrowser.alarms.get(UPDATE_ALARM))?.scheduledTime).toBe(next);
    // Gone for a month: it works, and says why it is old.
    await server.close();
    vi.setSystemTime(now + 30 * 24 * 3600_000);
    await updateDue();
    expect(await readSubscription('ferry')).toMatchObject({ fault: { code: 'unreachable' }, version: 2 });
    expect(await inUse()).toEqual(['ferry 2']);
  });
});

describe('the index', () => {
  it('is made anew by a new version of us, and until then is that of the package', async () => {
    await taken(await publish(server, { key }));
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '10.0.0' }) });
    expect(await inUse()).toEqual([]);
    await recompileWhereNeeded();
    expect(await inUse()).toEqual(['ferry 1']);
    const before = jobs.length;
    await recompileWhereNeeded();
    expect(jobs.length).toBe(before);
    expect(await rows()).toEqual(ONE);
  });

  it('goes without a list that is good no more, and says so', async () => {
    await taken(await publish(server, { key }));
    await taken(await publish(server, { key, folder: 'boat/', list: { id: 'boat' } }));
    const database = await openLists();
    const stored = storedListIn(await database.get('lists', 'ferry'));
    const file = utf8('{}');
    await database.put('pieces', file, [stored?.edition ?? '', 0]);
    await database.put('lists', { ...stored, sha256: await sha256Of(file) }, 'ferry');
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '10.0.0' }) });
    await recompileWhereNeeded();
    expect(await inUse()).toEqual(['boat 1']);
    expect((await readSubscription('ferry'))?.fault?.code).toBe('badList');
    await publish(server, { key, bytes: file });
    expect(await updated()).toBe('badList 1 undefined');
    await publish(server, { key, list: { version: 2 } });
    expect(await updated()).toBe('ok 2 ferry 2');
    expect(await inUse()).toEqual(['boat 1', 'ferry 2']);
  });
});

describe('these tests', () => {
  it('have seen every fault', () => {
    // A compiler that dies is seen in a real browser.
    expect(LIST_FAULTS.filter((fault) => !seen.has(fault))).toEqual(['notCompiled']);
  });
});
