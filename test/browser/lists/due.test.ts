// @vitest-environment node
/** Lists whose time has come, of which one server is slow or gives bad copies without an end. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLists } from '../../../browser/lists/database.ts';
import { forgetLists } from '../../../browser/lists/forget-lists.ts';
import { readSubscription } from '../../../browser/lists/subscriptions.ts';
import { updateDue } from '../../../browser/lists/update.ts';
import { update } from '../../../browser/lists/update-list.ts';
import { equipBrowser } from './in-process.ts';
import { type ListServer, startListServer } from './list-server.ts';
import { type Key, newKey, publish } from './publisher.ts';
import { taken } from './reader.ts';

vi.mock('../../../browser/lists/compiler.ts', async () => {
  const { runHere } = await import('./in-process.ts');
  return { endCompilers: async () => undefined, runCompiler: runHere };
});
/** A whole look may take so long (milliseconds); what comes in between may take for ever. */
const LOOK = vi.hoisted(() => ({ ms: 600_000 }));
vi.mock('../../../browser/lists/patience.ts', () => ({
  FOR_ANSWER: 600_000,
  FOR_BYTES: 600_000,
  get FOR_LOOK() {
    return LOOK.ms;
  },
}));

/** A busy machine takes its time (milliseconds). */
const BUSY = 120_000;
vi.setConfig({ testTimeout: BUSY, hookTimeout: BUSY });

let server: ListServer;
let key: Key;

beforeEach(async () => {
  LOOK.ms = 600_000;
  equipBrowser(() => true);
  server = await startListServer();
  key = await newKey();
  await forgetLists();
});
afterEach(() => server.close());

const edition = (id: string, version: number) => publish(server, { key, folder: `${id}/`, list: { id, version } });

const take = async (id: string) => taken(await edition(id, 1));

const versionOf = async (id: string) => (await readSubscription(id))?.version;

/** All of them, a long time ago. */
async function allDue(): Promise<void> {
  const database = await openLists();
  for (const id of await database.getAllKeys('subscriptions')) {
    await database.put('subscriptions', { ...(await readSubscription(id)), next: 1 }, id);
  }
}

/** Bytes come, but never an end. */
const dripping = () => ({
  by: (response: import('node:http').ServerResponse) => {
    response.writeHead(200).write(' ');
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  },
});

describe('lists that are due', () => {
  it('are not held up by one whose server says nothing', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await take(id);
    for (const id of ['b', 'c', 'd', 'e', 'f']) await edition(id, 2);
    const silent = new Promise<() => void>((resolve) =>
      server.files.set('a/manifest.json', { by: (response) => resolve(() => void response.writeHead(404).end()) }),
    );
    await allDue();
    const updating = updateDue();
    const go = await silent;
    await vi.waitFor(
      async () => expect(await Promise.all(['b', 'c', 'd', 'e', 'f'].map(versionOf))).toEqual([2, 2, 2, 2, 2]),
      {
        timeout: BUSY,
      },
    );
    go();
    await updating;
    expect(await readSubscription('a')).toMatchObject({ version: 1, fault: { code: 'notThere' } });
  });

  it('come first where the others have failed before', async () => {
    const failing = ['a', 'b', 'c', 'd', 'e'];
    for (const id of [...failing, 'z']) await take(id);
    for (const id of failing) {
      server.files.delete(`${id}/manifest.json`);
      await update(id);
    }
    await allDue();
    server.asked.length = 0;
    await updateDue();
    const first = server.asked.findIndex(({ path }) => path.startsWith('z/'));
    expect(first).toBeGreaterThanOrEqual(0);
    // Some are asked at once.
    expect(first).toBeLessThan(4);
  });
});

describe('a look', () => {
  it('has one time for all its files', async () => {
    await take('ferry');
    await publish(server, {
      key,
      folder: 'ferry/',
      list: { id: 'ferry', version: 2 },
      manifest: { urls: ['slow.json', 'list-2.json'] },
    });
    server.files.set('ferry/slow.json', dripping());
    LOOK.ms = 1500;
    await update('ferry');
    expect(await readSubscription('ferry')).toMatchObject({ version: 1, fault: { code: 'truncated' } });
    expect(server.asked.map(({ path }) => path)).not.toContain('ferry/list-2.json');
  });

  it('is given up after two bad copies', async () => {
    await take('ferry');
    const urls = ['gone.json', 'bad-1.json', 'gone.json', 'bad-2.json', 'list-2.json'];
    await publish(server, { key, folder: 'ferry/', list: { id: 'ferry', version: 2 }, manifest: { urls } });
    const { body } = server.files.get('ferry/list-2.json') ?? {};
    const spoilt = new TextDecoder().decode(body as Uint8Array).replace('sank', 'sunk');
    for (const name of ['bad-1', 'bad-2']) server.files.set(`ferry/${name}.json`, { body: spoilt });
    server.asked.length = 0;
    await update('ferry');
    expect(await readSubscription('ferry')).toMatchObject({ version: 1, fault: { code: 'notThere' } });
    expect(server.asked.map(({ path }) => path.slice('ferry/'.length))).toEqual([
      'manifest.json',
      'manifest.json.sig',
      'gone.json',
      'bad-1.json',
      'gone.json',
      'bad-2.json',
    ]);
  });
});
