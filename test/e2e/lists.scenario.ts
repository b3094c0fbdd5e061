/** Subscriptions: a list from a static server, its new editions, and everything that can be wrong with one. */
import assert from 'node:assert/strict';
import { type ListServer, startListServer } from '../browser/lists/list-server.ts';
import { ferryList, newKey, publish } from '../browser/lists/publisher.ts';
import { allowEverywhere, assertPainted, openPainted, pressSentence } from './at-work.ts';
import { startUntrusted } from './faulty-server.ts';
import { edition, SANK } from './ferry.ts';
import { entryOf, lookAt, openLists, subscribeTo, updateNow } from './lists.ts';
import { DECLARED, inParagraph, madeArticle, READ } from './made-article.ts';
import type { Scenario, Session, Tab } from './session.ts';

const PAGE = madeArticle({ body: inParagraph(SANK), title: 'What the harbour master was told', head: DECLARED });

async function withServer(run: (server: ListServer) => Promise<void>): Promise<void> {
  const server = await startListServer();
  try {
    await run(server);
  } finally {
    await server.close().catch(() => undefined);
  }
}

async function subscribed(session: Session, server: ListServer, key: Awaited<ReturnType<typeof newKey>>): Promise<Tab> {
  await allowEverywhere(session);
  const library = await openLists(session);
  await subscribeTo(library, await publish(server, { list: edition(1), key }), 'ferry');
  return library;
}

/** Runs in the extension. Sets back every time that is noted down, as if the clock had gone on. */
function aMonthLater(): Promise<void> {
  const MONTH = 31 * 86_400_000;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidenote-lists');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('subscriptions', 'readwrite');
      const store = transaction.objectStore('subscriptions');
      const reading = store.get('ferry');
      reading.onsuccess = () => {
        const { checked, changed, next, ...rest } = reading.result;
        const times = { checked: checked - MONTH, changed: changed - MONTH, next: next - MONTH };
        store.put({ ...rest, ...times, expires: Date.now() - 1 }, 'ferry');
      };
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

export const scenarios: Scenario[] = [
  {
    name: 'subscribes to a signed list, sees it on the page, gets its new edition, switches it off, and removes it',
    run: (session) =>
      withServer(async (server) => {
        const key = await newKey();
        await allowEverywhere(session);
        const tab = await openPainted(session, PAGE, []);
        const library = await openLists(session);
        const address = await publish(server, { list: edition(1), key });
        assert.equal(server.asked.length, 0, 'nothing is asked before the reader looks');
        assert.equal(await lookAt(library, address), 'offered');
        const offer = await library.waitFor(() => document.querySelector('[data-offer=ferry]')?.textContent);
        for (const told of ['The ferry', 'The harbour', 'CC-BY-4.0']) assert.ok(offer.includes(told), told);
        await assertPainted(session, tab, []);
        await library.click('[data-action=subscribe]');
        await library.waitFor(() => document.querySelector('[data-list-entry=ferry]') !== null);
        await assertPainted(session, tab, [SANK]);
        await tab.page.bringToFront();
        const card = await pressSentence(session, tab, SANK);
        assert.match(await card.text(), /on purpose, edition 1/);
        assert.match(await card.text(), /No, says 1/);
        await card.press('Escape');
        await library.page.bringToFront();

        server.asked.length = 0;
        assert.match((await updateNow(library, 'ferry')).text, /nothing new/i);
        assert.ok(server.asked.every(({ headers }) => !headers.cookie && !headers.referer));
        assert.ok(server.asked.every(({ headers }) => !String(headers.origin ?? '').startsWith('moz-extension')));
        await publish(server, { list: edition(2), key });
        assert.equal((await updateNow(library, 'ferry')).fault, null);
        await tab.page.bringToFront();
        const later = await pressSentence(session, tab, SANK);
        assert.match(await later.text(), /edition 2/);
        await later.press('Escape');

        await library.page.bringToFront();
        await library.click('[data-list-entry=ferry] [role=switch]');
        await assertPainted(session, tab, []);
        await library.click('[data-list-entry=ferry] [role=switch]');
        await assertPainted(session, tab, [SANK]);
        await library.click('[data-list-entry=ferry] [data-action=remove]');
        await library.click('[data-list-entry=ferry] [data-action=remove-keep]');
        await library.waitFor(() => document.querySelector('[data-list-entry=ferry]') === null);
        await assertPainted(session, tab, []);
      }),
  },
  {
    name: 'keeps the edition it has through everything that can be wrong with the next, and says what it was',
    run: (session) =>
      withServer(async (server) => {
        const key = await newKey();
        const library = await subscribed(session, server, key);
        const tab = await openPainted(session, PAGE, [SANK]);
        await library.page.bringToFront();
        const wrong: [string, () => Promise<unknown>][] = [
          ['badSignature', async () => publish(server, { list: edition(2), key: await newKey() })],
          [
            'olderVersion',
            () =>
              publish(server, {
                list: edition(1),
                manifest: { version: 1 },
                bytes: new TextEncoder().encode(JSON.stringify(ferryList({ ...edition(1), licence: 'MIT' }))),
                key,
              }),
          ],
          [
            'truncated',
            async () => {
              await publish(server, { list: edition(2), key });
              const file = server.files.get('ferry/list-2.json');
              server.files.set('ferry/list-2.json', { body: file?.body?.slice(0, 100) ?? '' });
            },
          ],
          [
            'tooLarge',
            async () => {
              await publish(server, { list: edition(2), key });
              server.files.set('ferry/list-2.json', {
                by: (response) =>
                  void response.writeHead(200, { 'content-length': '2147483648' }).write('x'.repeat(5000)),
              });
            },
          ],
          [
            'badDigest',
            async () => {
              await publish(server, { list: edition(2), key });
              const file = server.files.get('ferry/list-2.json');
              server.files.set('ferry/list-2.json', { body: new Uint8Array(file?.body?.length ?? 0).fill(32) });
            },
          ],
          ['notJson', () => publish(server, { list: edition(2), bytes: new TextEncoder().encode('{"format":'), key })],
          [
            'badList',
            () => publish(server, { list: edition(2), bytes: new TextEncoder().encode('{"format":1}'), key }),
          ],
          ['otherList', () => publish(server, { list: edition(2), manifest: { listId: 'other' }, key })],
          [
            'elsewhere',
            async () => {
              server.files.set('ferry/manifest.json', { status: 302, headers: { location: 'http://localhost:9/' } });
            },
          ],
          [
            'badManifest',
            () =>
              publish(server, {
                list: edition(2),
                manifest: { issued: '2025-01-01T00:00:00Z', expires: '2025-02-01T00:00:00Z' },
                key,
              }),
          ],
          ['notThere', async () => void server.files.delete('ferry/manifest.json')],
          ['unreachable', () => server.close()],
        ];
        for (const [fault, prepare] of wrong) {
          await prepare();
          const shown = await updateNow(library, 'ferry');
          assert.equal(shown.fault, fault, shown.text);
          assert.equal(shown.state, 'fault');
        }
        await tab.page.bringToFront();
        await tab.page.reload();
        await assertPainted(session, tab, [SANK]);
        const card = await pressSentence(session, tab, SANK);
        assert.match(await card.text(), /edition 1/);
      }),
  },
  {
    name: 'says that an edition is stale, and that a list is not signed, and refuses what is no list before it is taken',
    run: (session) =>
      withServer(async (server) => {
        const key = await newKey();
        await allowEverywhere(session);
        const library = await openLists(session);
        server.files.set('page.html', { body: '<!doctype html><p>Hello' });
        assert.equal(await lookAt(library, `${server.root}page.html`), 'notJson');
        assert.equal(await lookAt(library, `${server.root}nothing.json`), 'notThere');
        assert.equal(await lookAt(library, 'http://lists.example/list.json'), 'badAddress');
        assert.equal(await lookAt(library, `${server.root}manifest.json#ed25519=nonsense`), 'badAddress');
        const untrusted = await startUntrusted();
        assert.equal(await lookAt(library, `${untrusted.container}list.json`), 'unreachable');
        assert.equal(untrusted.requests(), 0, 'whose certificate nobody trusts is told nothing');
        untrusted.close();
        const address = await publish(server, {
          list: edition(1),
          manifest: { issued: '2025-01-01T00:00:00Z', expires: '2025-02-01T00:00:00Z' },
          key,
        });
        await subscribeTo(library, address, 'ferry');
        assert.equal((await entryOf(library, 'ferry')).state, 'stale');
        server.files.set('bare.json', { body: JSON.stringify(ferryList({ ...edition(1), id: 'bare' })) });
        assert.equal(await lookAt(library, `${server.root}bare.json`), 'offered');
        assert.ok(await library.evaluate(() => document.querySelector('[data-offer] [data-warning=noKey]') !== null));
        await library.click('[data-action=decline]');
      }),
  },
  {
    name: 'reads pages with the list of a server that has been gone for a month, after a restart and with a new background',
    run: (session) =>
      withServer(async (server) => {
        await subscribed(session, server, await newKey());
        await server.close();
        await session.inExtension(aMonthLater);
        await session.restart();
        const tab = await openPainted(session, PAGE, [SANK]);
        const library = await openLists(session);
        await library.waitFor(
          () => document.querySelector('[data-list-entry=ferry] [data-fault=unreachable]') !== null,
        );
        assert.ok(await library.evaluate(() => document.querySelector('[data-note=stale]') !== null));
        await library.close();
        await tab.page.bringToFront();
        await session.killBackground();
        await openPainted(session, madeArticle({ body: inParagraph(READ) + inParagraph(SANK) }), [READ, SANK]);
        await assertPainted(session, tab, [SANK]);
      }),
  },
];
