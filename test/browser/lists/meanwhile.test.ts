// @vitest-environment node
/** What happens while a list is being fetched or compiled: the reader removes it, takes another one, forgets everything. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recompileWhereNeeded } from '../../../browser/lists/compiled.ts';
import { openLists } from '../../../browser/lists/database.ts';
import { forgetLists } from '../../../browser/lists/forget-lists.ts';
import { lookAt } from '../../../browser/lists/look.ts';
import { setOn, subscribe, unsubscribe } from '../../../browser/lists/subscribe.ts';
import { readSubscription } from '../../../browser/lists/subscriptions.ts';
import { update } from '../../../browser/lists/update-list.ts';
import { equipBrowser, heldJobs } from './in-process.ts';
import { type ListServer, startListServer } from './list-server.ts';
import { type Key, newKey, publish } from './publisher.ts';
import { NOTHING, offered, rows, taken } from './reader.ts';

vi.mock('../../../browser/lists/compiler.ts', async () => {
  const { runHere } = await import('./in-process.ts');
  return { endCompilers: async () => undefined, runCompiler: runHere };
});

/** A busy machine takes its time (milliseconds). */
const BUSY = 120_000;
vi.setConfig({ testTimeout: BUSY, hookTimeout: BUSY });

let server: ListServer;
let key: Key;

beforeEach(async () => {
  equipBrowser(() => true);
  server = await startListServer();
  key = await newKey();
  await forgetLists();
});
afterEach(async () => {
  heldJobs.release();
  await server.close();
});

/** Holds the answer for a file back. Resolves when it is asked for, to what lets it go. */
function held(path: string): Promise<() => void> {
  const { body = '', headers = {}, status = 200 } = server.files.get(path) ?? {};
  return new Promise((resolve) =>
    server.files.set(path, {
      by: (response) => resolve(() => void response.writeHead(status, headers).end(body)),
    }),
  );
}

describe('an update of a list that was removed, and subscribed to anew with another key, changes nothing', () => {
  let other: Key;
  beforeEach(async () => {
    other = await newKey();
    await taken(await publish(server, { key }));
  });

  async function another(): Promise<void> {
    await unsubscribe('ferry');
    await taken(await publish(server, { key: other, folder: 'other/' }));
  }

  const asTaken = async () => ({ ...(await readSubscription('ferry')), checked: 0, next: 0 });

  it('with a new edition', async () => {
    await publish(server, { key, list: { version: 2 } });
    const asked = held('ferry/list-2.json');
    const updating = update('ferry');
    const go = await asked;
    await another();
    const before = await asTaken();
    go();
    await updating;
    expect(await asTaken()).toEqual(before);
    expect(before).toMatchObject({ key: other.name, version: 1, address: `${server.root}other/manifest.json` });
  });

  it('with an edition that is being compiled', async () => {
    await publish(server, { key, list: { version: 2 } });
    const compiling = heldJobs.next();
    const updating = update('ferry');
    const go = await compiling;
    // Not waited for: compiling comes first.
    const removing = unsubscribe('ferry');
    await vi.waitFor(async () => expect(await readSubscription('ferry')).toBeNull());
    go();
    await updating;
    await removing;
    expect(await readSubscription('ferry')).toBeNull();
    expect(await rows()).toEqual(NOTHING);
  });

  it('with the edition that is the same', async () => {
    await publish(server, { key, manifest: { expires: '2100-01-01T00:00:00Z', nextKeys: [(await newKey()).name] } });
    const asked = held('ferry/manifest.json.sig');
    const updating = update('ferry');
    const go = await asked;
    await another();
    const before = await asTaken();
    go();
    await updating;
    expect(await asTaken()).toEqual(before);
    expect(before).toMatchObject({ key: other.name, nextKeys: [] });
  });

  it('with a fault', async () => {
    server.files.set('ferry/manifest.json', { status: 500 });
    const asked = held('ferry/manifest.json');
    const updating = update('ferry');
    const go = await asked;
    await another();
    const before = await readSubscription('ferry');
    go();
    await updating;
    expect(await readSubscription('ferry')).toEqual(before);
    expect(before).toMatchObject({ fault: null });
  });

  it('nor is it taken for an update of the new one', async () => {
    const asked = held('ferry/manifest.json');
    const updating = update('ferry');
    const go = await asked;
    await another();
    await publish(server, { key: other, folder: 'other/', list: { version: 7 } });
    await update('ferry');
    expect(await readSubscription('ferry')).toMatchObject({ version: 7, key: other.name });
    go();
    await updating;
    expect(await readSubscription('ferry')).toMatchObject({ version: 7, key: other.name });
  });
});

describe('everything is forgotten', () => {
  it('while a list is being fetched for a look', async () => {
    const address = await publish(server, { key });
    const asked = held('ferry/list-1.json');
    const looking = lookAt(address);
    const go = await asked;
    await forgetLists();
    go();
    expect(await looking).toMatchObject({ ok: false });
    expect(await rows()).toEqual(NOTHING);
  });

  it('while a look is being checked', async () => {
    const address = await publish(server, { key });
    const checking = heldJobs.next();
    const looking = lookAt(address);
    const go = await checking;
    const forgetting = forgetLists();
    await forgetting;
    go();
    expect(await looking).toMatchObject({ ok: false });
    await heldJobs.ended();
    expect(await rows()).toEqual(NOTHING);
  });

  it('while a subscription is being made', async () => {
    const address = await publish(server, { key });
    const offer = await offered(address);
    const compiling = heldJobs.next();
    const subscribing = subscribe(address, offer);
    const go = await compiling;
    await forgetLists();
    // A compiler that dies too late.
    go();
    expect(await subscribing).toMatchObject({ ok: false });
    await heldJobs.ended();
    expect(await pointers()).toBe(0);
  });

  it('while what was offered is fetched once more for a subscription', async () => {
    const address = await publish(server, { key });
    const offer = await offered(address);
    await forgetLists();
    const asked = held('ferry/list-1.json');
    const subscribing = subscribe(address, offer);
    const go = await asked;
    await forgetLists();
    go();
    expect(await subscribing).toMatchObject({ ok: false });
    expect(await rows()).toEqual(NOTHING);
  });

  it('while an update is being fetched, or compiled', async () => {
    await taken(await publish(server, { key }));
    await publish(server, { key, list: { version: 2 } });
    const asked = held('ferry/list-2.json');
    const fetching = update('ferry');
    const go = await asked;
    await forgetLists();
    go();
    await fetching;
    expect(await rows()).toEqual(NOTHING);

    await taken(await publish(server, { key }));
    await publish(server, { key, list: { version: 2 } });
    const compiling = heldJobs.next();
    const updating = update('ferry');
    const late = await compiling;
    await forgetLists();
    late();
    await updating;
    await heldJobs.ended();
    expect(await pointers()).toBe(0);
  });

  it('while the index is made anew', async () => {
    await taken(await publish(server, { key }));
    await taken(await publish(server, { key, folder: 'boat/', list: { id: 'boat' } }));
    const compiling = heldJobs.next();
    const switching = setOn('ferry', false).catch(() => undefined);
    const go = await compiling;
    await forgetLists();
    go();
    await switching;
    await heldJobs.ended();
    expect(await pointers()).toBe(0);
    await recompileWhereNeeded();
    expect(await rows()).toEqual(NOTHING);
  });

  it('and then a list is taken as on the first day', async () => {
    const address = await publish(server, { key });
    const asked = held('ferry/list-1.json');
    const looking = lookAt(address);
    const go = await asked;
    await forgetLists();
    go();
    await looking;
    await taken(await publish(server, { key }));
    expect(await readSubscription('ferry')).toMatchObject({ version: 1, fault: null });
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    await forgetLists();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('also where a newer Sidenote has left a database that this one cannot open', async () => {
    const { default: idb } = { default: await import('idb') };
    (await openLists()).close();
    const newer = await idb.openDB('sidenote-lists', 9);
    newer.close();
    await forgetLists();
    await taken(await publish(server, { key }));
    expect(await readSubscription('ferry')).toMatchObject({ version: 1 });
  });

  /** Rows that point to others, or are read by themselves; what a late compiler leaves beside them is swept up later. */
  async function pointers(): Promise<number> {
    const database = await openLists();
    const counts = await Promise.all(
      (['subscriptions', 'lists', 'offers', 'compiled'] as const).map((name) => database.count(name)),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }
});
