// @vitest-environment node
/** The database of another version of us, or of a bad disk. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recompileWhereNeeded } from '../../../browser/lists/compiled.ts';
import { openLists } from '../../../browser/lists/database.ts';
import { forgetLists } from '../../../browser/lists/forget-lists.ts';
import { lookAt } from '../../../browser/lists/look.ts';
import { storedListIn } from '../../../browser/lists/stored-list.ts';
import { setOn, unsubscribe } from '../../../browser/lists/subscribe.ts';
import { readSubscribed, readSubscription } from '../../../browser/lists/subscriptions.ts';
import { updateDue } from '../../../browser/lists/update.ts';
import { update } from '../../../browser/lists/update-list.ts';
import { equipBrowser } from './in-process.ts';
import { type ListServer, startListServer } from './list-server.ts';
import { type Key, newKey, publish } from './publisher.ts';
import { inUse, ONE, rows, taken } from './reader.ts';

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
afterEach(() => server.close());

describe('rows that this version of us cannot read', () => {
  /** As another version may have written it. */
  const FOREIGN = { format: 7, id: 'ferry', where: ['https://lists.example/'] };

  beforeEach(async () => {
    await taken(await publish(server, { key }));
    await taken(await publish(server, { key, folder: 'boat/', list: { id: 'boat' } }));
  });

  it.each<['subscriptions' | 'lists', unknown]>([
    ['subscriptions', FOREIGN],
    ['subscriptions', null],
    ['subscriptions', { ...FOREIGN, version: '1', on: 'yes' }],
    ['lists', FOREIGN],
    ['lists', 'gone'],
  ])('are told of and kept, and the others work: %s %j', async (store, row) => {
    const database = await openLists();
    const before = await rows();
    await database.put(store, row, 'ferry');
    await updateDue();
    await recompileWhereNeeded();
    expect(await inUse()).toEqual(['boat 1']);
    expect(await rows()).toEqual(before);
    expect(await readSubscribed()).toMatchObject([
      { subscription: { id: 'boat', fault: null } },
      { subscription: { id: 'ferry', fault: { code: 'notCompiled' } }, record: { id: 'ferry' } },
    ]);
    await update('ferry');
    expect(await database.get(store, 'ferry')).toEqual(row);
    // Nobody takes its place, and it can be given up.
    expect(await lookAt(await publish(server, { key, folder: 'again/' }))).toMatchObject({ fault: { code: 'sameId' } });
    await publish(server, { key, folder: 'boat/', list: { id: 'boat', version: 2 } });
    await update('boat');
    expect(await readSubscription('boat')).toMatchObject({ version: 2, fault: null });
    await unsubscribe('ferry');
    expect(await rows()).toEqual(ONE);
    await taken(await publish(server, { key }));
    expect(await inUse()).toEqual(['boat 2', 'ferry 1']);
  });

  it('are swept up where no subscription leads to them', async () => {
    const database = await openLists();
    await database.delete('subscriptions', 'ferry');
    await database.put('lists', FOREIGN, 'wreck');
    await setOn('boat', false);
    await setOn('boat', true);
    expect(await rows()).toEqual(ONE);
    expect(await inUse()).toEqual(['boat 1']);
  });

  it.each([
    ['empty', () => new Uint8Array()],
    ['half', (whole: Uint8Array<ArrayBuffer>) => whole.slice(0, whole.length / 2)],
  ])('nor does a file that is %s hold up the others', async (_, spoilt) => {
    const database = await openLists();
    const { edition } = storedListIn(await database.get('lists', 'ferry')) ?? { edition: '' };
    const whole = await database.get('pieces', [edition, 0]);
    await database.put('pieces', spoilt(whole ?? new Uint8Array()), [edition, 0]);
    await publish(server, { key, folder: 'boat/', list: { id: 'boat', version: 2 } });
    await update('boat');
    expect(await readSubscription('boat')).toMatchObject({ version: 2, fault: null });
    expect((await readSubscription('ferry'))?.fault?.code).toBe('notCompiled');
    expect(await inUse()).toEqual(['boat 2']);
  });
});
