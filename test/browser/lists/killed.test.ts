// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCompiled, recompileWhereNeeded } from '../../../browser/lists/compiled.ts';
import { clearLists, openLists } from '../../../browser/lists/database.ts';
import { lookAt } from '../../../browser/lists/look.ts';
import { readClaims } from '../../../browser/lists/read-records.ts';
import { storedListIn } from '../../../browser/lists/stored-list.ts';
import { setOn, subscribe, unsubscribe } from '../../../browser/lists/subscribe.ts';
import { readSubscription, readSubscriptions } from '../../../browser/lists/subscriptions.ts';
import { update } from '../../../browser/lists/update-list.ts';
import type { ListOffer } from '../../../data/subscription.ts';
import { unpackIndex } from '../../../matching/index/claim-index.ts';
import { equipBrowser } from './in-process.ts';
import { type ListServer, startListServer } from './list-server.ts';
import { type Key, newKey, publish } from './publisher.ts';

vi.mock('../../../browser/lists/compiler.ts', async () => {
  const { runHere } = await import('./in-process.ts');
  return { endCompilers: async () => undefined, runCompiler: runHere };
});

/** A busy machine takes its time (milliseconds). */
const BUSY = 300_000;
vi.setConfig({ testTimeout: BUSY, hookTimeout: BUSY });

let server: ListServer;
let key: Key;

beforeEach(async () => {
  equipBrowser(() => true);
  // What is told of a sudden end is no news here.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  server = await startListServer();
  key = await newKey();
  await clearLists();
});
afterEach(() => server.close());

/** More steps than any of these takes: then something never ends. */
const MOST_STEPS = 200;

/**
 * Does `work`, and has everything end at its `n`-th step in the database: the transaction under way comes to nothing, and
 * so does all that is begun after it. Whether it came to that.
 */
async function killedAt(n: number, work: () => Promise<unknown>): Promise<boolean> {
  let steps = 0;
  const { put, delete: remove, clear } = IDBObjectStore.prototype;
  const dying = <A extends unknown[], R>(act: (this: IDBObjectStore, ...args: A) => R) =>
    function (this: IDBObjectStore, ...args: A): R {
      const request = act.apply(this, args);
      if (++steps >= n) this.transaction.abort();
      return request;
    };
  Object.assign(IDBObjectStore.prototype, { put: dying(put), delete: dying(remove), clear: dying(clear) });
  let ended = false;
  try {
    await work().catch((error: unknown) => {
      if (steps < n) throw error;
    });
    ended = steps >= n;
  } finally {
    Object.assign(IDBObjectStore.prototype, { put, delete: remove, clear });
  }
  return ended;
}

/** What is there, each told by its own: all of them agree, or something is half done. */
async function state() {
  const database = await openLists();
  const [claim] = await readClaims([{ list: 'ferry', claim: 'sank' }]);
  const { index, hidden } = await readCompiled();
  const compiled = await database.get('compiled', 'current');
  return {
    subscription: (await readSubscription('ferry'))?.version ?? null,
    list: storedListIn(await database.get('lists', 'ferry'))?.record.version ?? null,
    shown: claim ? Number(claim.statement.en?.split(' ').at(-1)) : null,
    index: compiled?.lists.find(({ id }) => id === 'ferry')?.version ?? null,
    matches: unpackIndex(index).names.lists.includes('ferry') && !hidden.includes('ferry'),
  };
}

const edition = (version: number | null) => ({
  subscription: version,
  list: version,
  shown: version,
  index: version,
  matches: version !== null,
});

async function lying(): Promise<number> {
  const database = await openLists();
  const counts = await Promise.all(
    (['pieces', 'claims', 'stories', 'indexes', 'offers'] as const).map((store) => database.count(store)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function offered(address: string): Promise<ListOffer> {
  const look = await lookAt(address);
  if (!look.ok) throw new Error(look.fault.code);
  return look.offer;
}

describe('ended at any step', () => {
  it('a subscription is there or is not', async () => {
    const address = await publish(server, { key });
    let offer = await offered(address);
    let n = 1;
    for (; await killedAt(n, () => subscribe(address, offer)); n++) {
      expect(n).toBeLessThan(MOST_STEPS);
      expect([edition(null), edition(1)]).toContainEqual(await state());
      if ((await readSubscriptions()).length > 0) await unsubscribe('ferry');
      offer = await offered(address);
    }
    expect(n).toBeGreaterThan(5);
    expect(await state()).toEqual(edition(1));
    expect(await lying()).toBe(4);
  });

  it('a look leaves nothing but an offer', async () => {
    const address = await publish(server, { key });
    let n = 1;
    for (; await killedAt(n, () => lookAt(address)); n++) {
      expect(n).toBeLessThan(MOST_STEPS);
      expect(await state()).toEqual(edition(null));
    }
    expect(n).toBeGreaterThan(2);
    expect(await lying()).toBe(2);
  });

  it('an update is the old edition or the new one, and nothing is left lying', async () => {
    const address = await publish(server, { key });
    await subscribe(address, await offered(address));
    let version = 2;
    let n = 1;
    await publish(server, { key, list: { version } });
    for (; await killedAt(n, () => update('ferry')); n++) {
      expect(n).toBeLessThan(MOST_STEPS);
      const now = await state();
      expect([edition(version - 1), edition(version)]).toContainEqual(now);
      // Whoever comes next goes on, and sweeps up.
      await update('ferry');
      expect(await state()).toEqual(edition(version));
      expect(await lying()).toBe(4);
      version++;
      await publish(server, { key, list: { version } });
    }
    expect(n).toBeGreaterThan(5);
    expect(await state()).toEqual(edition(version));
    expect(await lying()).toBe(4);
  });

  it('the switch is obeyed, at the latest by the next background', async () => {
    const address = await publish(server, { key });
    await subscribe(address, await offered(address));
    for (const on of [false, true]) {
      let n = 1;
      for (; await killedAt(n, () => setOn('ferry', on)); n++) {
        expect(n).toBeLessThan(MOST_STEPS);
        const isOn = (await readSubscription('ferry'))?.on;
        await recompileWhereNeeded();
        expect((await state()).matches).toBe(isOn);
        await setOn('ferry', !on);
      }
      expect((await state()).matches).toBe(on);
    }
  });

  it('what is given up is gone', async () => {
    const address = await publish(server, { key });
    let n = 1;
    const again = async () => subscribe(address, await offered(address));
    await again();
    for (; await killedAt(n, () => unsubscribe('ferry')); n++) {
      expect(n).toBeLessThan(MOST_STEPS);
      const { subscription, matches } = await state();
      expect(matches).toBe(subscription !== null);
      await unsubscribe('ferry');
      expect(await lying()).toBe(0);
      await again();
    }
    expect(await state()).toEqual(edition(null));
    expect(await lying()).toBe(0);
  });
});
