// @vitest-environment node
/** The reader sees how far a subscription is, and ends it. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetLists } from '../../../browser/lists/forget-lists.ts';
import { lookAt, stopLooking } from '../../../browser/lists/look.ts';
import { watchProgress } from '../../../browser/lists/progress.ts';
import { subscribe } from '../../../browser/lists/subscribe.ts';
import { readSubscriptions } from '../../../browser/lists/subscriptions.ts';
import type { ListProgress } from '../../../data/subscription.ts';
import { equipBrowser, heldJobs } from './in-process.ts';
import { type ListServer, startListServer } from './list-server.ts';
import { type Key, newKey, publish } from './publisher.ts';
import { NOTHING, offered, rows } from './reader.ts';

vi.mock('../../../browser/lists/compiler.ts', async () => {
  const { runHere } = await import('./in-process.ts');
  return { endCompilers: async () => undefined, runCompiler: runHere };
});

/** A busy machine takes its time (milliseconds). */
const BUSY = 120_000;
vi.setConfig({ testTimeout: BUSY, hookTimeout: BUSY });

let server: ListServer;
let key: Key;
let address: string;
let told: ListProgress[];
let unwatch: () => void;

beforeEach(async () => {
  equipBrowser(() => true);
  server = await startListServer();
  key = await newKey();
  await forgetLists();
  address = await publish(server, { key });
  told = [];
  unwatch = watchProgress(`${server.root}ferry/manifest.json`, (progress) => told.push(progress));
});
afterEach(async () => {
  unwatch();
  heldJobs.release();
  await server.close();
});

describe('a list that is being taken', () => {
  it('tells how far it is', async () => {
    const offer = await offered(address);
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: 'checking' }));
    expect(told[0]).toMatchObject({ kind: 'fetching', of: offer.bytes });
    expect(await subscribe(address, offer)).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: 'preparing' }));
  });

  it('is fetched no further when it is given up', async () => {
    let isClosed: Promise<void> = Promise.resolve();
    const asked = new Promise<void>((resolve) =>
      server.files.set('ferry/list-1.json', {
        by: (response) => {
          isClosed = new Promise((close) => response.on('close', close));
          response.writeHead(200).write('{');
          resolve();
        },
      }),
    );
    const looking = lookAt(address);
    await asked;
    stopLooking(address);
    expect(await looking).toMatchObject({ ok: false });
    await isClosed;
    expect(await rows()).toEqual(NOTHING);
  });

  it('is not taken when it is given up while it is compiled', async () => {
    const offer = await offered(address);
    const compiling = heldJobs.next();
    const subscribing = subscribe(address, offer);
    const go = await compiling;
    stopLooking('https://another.example/list.json');
    stopLooking(address);
    expect(await subscribing).toMatchObject({ ok: false });
    // Nothing holds up the next: what was offered is still there.
    expect(await subscribe(address, offer)).toMatchObject({ ok: true });
    const before = await readSubscriptions();
    expect(before).toHaveLength(1);
    go();
    await heldJobs.ended();
    expect(await readSubscriptions()).toEqual(before);
  });
});
