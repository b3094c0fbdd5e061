/**
 * Sending under faults, with real servers and real ends of background and browser: a report arrives once, or it waits and
 * says why. Nothing leaves before the reader has pressed Send.
 */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { popupIn } from './at-work.ts';
import { type Arrived, type FaultyServer, startFaulty, startUntrusted } from './faulty-server.ts';
import { inParagraph, madeArticle, READ } from './made-article.ts';
import {
  chooseClaim,
  importAll,
  keep,
  keptReports,
  openReports,
  pressAndWait,
  SEND,
  sendAll,
  someReport,
  theCollector,
  tryNow,
  waitForSentence,
} from './reports.ts';
import { assertOnce, behindFaults, pressSendAll, settles, withOwnCollector } from './sending.ts';
import type { Scenario, Session } from './session.ts';
import { until } from './waiting.ts';

/** Where all servers of these scenarios are, as the browser asks the reader about it. */
const HERE = 'http://127.0.0.1/*';
const MISSED = 'That is why the advertisers want to see what his files have to say about the old inboxes.';
const CLAIM = 'netflix-facebook-messages/inbox-api';
/** A try ends after 10 seconds, and who was ended in one is woken 15 after its beginning (milliseconds). */
const LONG = 45_000;
/** Enough to be killed twice in between; more would not fit into a scenario. */
const MANY = 1000;

export const scenarios: Scenario[] = [
  {
    name: 'reports wait while the server is down, also over a restart, and are sent when it is back',
    run: (session) =>
      withOwnCollector(async (collector) => {
        await session.setStored({ reportsTo: collector.container });
        await collector.stop();
        const tab = await session.open(session.pages.html(madeArticle({ body: inParagraph(MISSED) })));
        await tab.selectText('what his files');
        await session.pressShortcut(tab, 'report');
        const popup = await session.openedPopup();
        await waitForSentence(popup, MISSED);
        await chooseClaim(popup, CLAIM);
        await pressAndWait(popup, SEND);
        await settles(session, ['queued unreachable']);
        await session.restart();
        await settles(session, ['queued unreachable']);
        await collector.start();
        const library = await openReports(session);
        await tryNow(library);
        await settles(session, ['sent']);
        assert.equal((await collector.all()).size, 1);
      }),
  },
  {
    name: 'a report that a frozen server has taken after all is sent once',
    run: (session) =>
      withOwnCollector((collector) =>
        behindFaults(session, collector, async (server) => {
          const report = someReport();
          await keep(session, [report]);
          collector.freeze();
          const library = await openReports(session);
          await sendAll(library);
          await settles(session, ['queued unreachable'], LONG);
          collector.thaw();
          await until('taken after all', () => server.arrived[0]?.stored === 201);
          await tryNow(library);
          await settles(session, ['sent']);
          assert.deepEqual(
            server.arrived.map(({ stored }) => stored),
            [201, 412],
          );
          assert.deepEqual([...(await collector.all()).keys()], [report.id]);
        }),
      ),
  },
  {
    name: 'a frozen server that nothing stands before gets a report once',
    run: (session) =>
      withOwnCollector(async (collector) => {
        await session.setStored({ reportsTo: collector.container });
        const report = someReport();
        await keep(session, [report]);
        collector.freeze();
        const library = await openReports(session);
        await sendAll(library);
        await settles(session, ['queued unreachable'], LONG);
        collector.thaw();
        await tryNow(library);
        await settles(session, ['sent']);
        assert.deepEqual([...(await collector.all()).keys()], [report.id]);
      }),
  },
  {
    name: 'a busy server is left alone as long as it asks, and then tried without anybody’s doing',
    run: async (session) =>
      behindFaults(session, await theCollector(), async (server, collector) => {
        const reports = [someReport(), someReport()];
        await keep(session, reports);
        server.treat({ status: 429, headers: { 'retry-after': '3' } });
        const library = await openReports(session);
        await sendAll(library);
        await settles(session, ['queued busy', 'queued busy']);
        await library.close();
        assert.equal(server.arrived.length, 1);
        await session.killBackground();
        await until('tried again', () => server.arrived.length > 1, LONG);
        await settles(session, ['sent', 'sent']);
        const [first, second] = server.arrived;
        assert.ok(second && first && second.at - first.at >= 3000, 'not before it was asked to');
        await assertOnce(collector, server, reports);
      }),
  },
  {
    name: 'a server that fails is tried again, one that refuses is not, and the library says why',
    run: async (session) =>
      behindFaults(session, await theCollector(), async (server, collector) => {
        const report = someReport();
        await keep(session, [report]);
        server.treat({ status: 500 }, { status: 503 }, { status: 503, headers: { 'retry-after': '3600' } });
        const library = await openReports(session);
        await sendAll(library);
        await settles(session, ['queued serverFault']);
        await tryNow(library);
        await until('tried again', () => server.arrived.length === 2);
        await settles(session, ['queued serverFault']);
        await tryNow(library);
        await settles(session, ['queued busy']);
        await tryNow(library);
        await settles(session, ['sent']);
        const tooLong = someReport();
        const other = someReport();
        server.treat({ status: 413 });
        await keep(session, [tooLong, other]);
        await sendAll(library);
        await settles(session, ['sent', 'refused tooLong', 'sent']);
        const words = await library.waitFor(
          (id) => document.querySelector(`[data-my-report="${id}"] [data-send=refused]`)?.textContent,
          tooLong.id,
        );
        assert.match(words, /Not sent\. The address does not take reports of this length\. Shorten the note\./);
        await library.close();
        await session.restart();
        await settles(session, ['sent', 'refused tooLong', 'sent']);
        await assertOnce(collector, server, [report, other]);
        assert.equal(await collector.read(tooLong.id), null);
        assert.equal(server.arrived.length, 6, 'four tries of the first, one of each other');
      }),
  },
  {
    name: 'a server with a certificate that nobody trusts gets nothing',
    async run(session) {
      const server = await startUntrusted();
      try {
        await session.setStored({ reportsTo: server.container });
        await keep(session, [someReport()]);
        const library = await openReports(session);
        await sendAll(library);
        await settles(session, ['queued unreachable']);
        assert.ok(server.connections() > 0, 'it was asked for its certificate');
        assert.equal(server.requests(), 0);
      } finally {
        server.close();
      }
    },
  },
  {
    name: 'a server that points to another one is not believed, even if every address is allowed',
    run: async (session) =>
      behindFaults(session, await theCollector(), async (server, collector) => {
        await session.grantEverywhere();
        const other = await startFaulty(collector.container);
        try {
          const [report, next] = [someReport(), someReport()];
          await keep(session, [report, next]);
          const location = `${other.container.replace('127.0.0.1', 'localhost')}${report.id}.jsonld`;
          server.treat({ status: 307, headers: { location } }, { status: 303, headers: { location } });
          await sendAll(await openReports(session));
          await settles(session, ['refused elsewhere', 'refused elsewhere']);
          assert.equal(server.arrived.length, 2);
          assert.deepEqual(other.arrived, []);
        } finally {
          other.close();
        }
      }),
  },
  {
    name: 'a background that is ended while it sends is woken, and goes on',
    run: async (session) =>
      behindFaults(session, await theCollector(), async (server, collector) => {
        const reports = [someReport(), someReport(), someReport()];
        await keep(session, reports);
        server.treat('pass', 'hold');
        await pressSendAll(session);
        await until('held', () => server.arrived.length === 2);
        await session.killBackground();
        await until('all tried', () => server.arrived.length === 4, LONG);
        await settles(session, ['sent', 'sent', 'sent']);
        await assertOnce(collector, server, reports);
        assert.equal(server.arrived.length, 4);
      }),
  },
  {
    name: 'a report whose answer was lost with the background is not doubled by the next press',
    run: async (session) =>
      behindFaults(session, await theCollector(), async (server, collector) => {
        const reports = [someReport()];
        await keep(session, reports);
        server.treat('lose');
        await pressSendAll(session);
        await until('taken', () => server.arrived[0]?.stored === 201);
        await session.killBackground();
        const next = someReport();
        await keep(session, [next]);
        await pressSendAll(session);
        await settles(session, ['sent', 'sent']);
        assert.deepEqual(
          server.arrived.map(({ stored }) => stored),
          [201, 412, 201],
        );
        await assertOnce(collector, server, [...reports, next]);
      }),
  },
  {
    name: 'a browser that is killed while it sends has lost nothing and doubles nothing',
    run: async (session) =>
      behindFaults(session, await theCollector(), async (server, collector) => {
        // Consent is given first: Chromium writes down only after some seconds what was allowed.
        const before = someReport();
        await keep(session, [before]);
        await sendAll(await openReports(session));
        await settles(session, ['sent']);
        await session.restart();
        const reports = [someReport(), someReport(), someReport()];
        await keep(session, reports);
        server.treat('pass', 'lose', 'hold');
        await sendAll(await openReports(session));
        await until('taken', () => server.arrived[2]?.stored === 201);
        await session.crash();
        // Chromium wakes nothing of what it was given on the command line: there a page of ours does.
        await keptReports(session);
        await until('held', () => server.arrived.length === 4);
        await session.crash();
        await settles(session, ['sent', 'sent', 'sent', 'sent']);
        assert.deepEqual(
          server.arrived.map(({ stored }) => stored),
          [201, 201, 201, null, 412, 201],
        );
        await assertOnce(collector, server, [before, ...reports]);
      }),
  },
  {
    name: 'a thousand reports arrive once each, though the background is ended twice in between',
    run: (session) =>
      withOwnCollector((collector) =>
        behindFaults(session, collector, async (server) => {
          const reports = Array.from({ length: MANY }, () => someReport());
          await importAll(session, reports);
          for (const share of [MANY / 4, MANY / 2]) {
            await pressSendAll(session);
            await until(`${share} have come`, () => server.arrived.length > share, LONG);
            await session.killBackground();
          }
          await pressSendAll(session);
          await until('all have come', async () => (await readdir(collector.files)).length === MANY, LONG);
          await settles(
            session,
            reports.map(() => 'sent'),
          );
          await assertOnce(collector, server, reports);
          assert.equal((await readdir(collector.files)).length, MANY);
        }),
      ),
  },
  {
    name: 'what is sent says nothing of the reader, and nothing is sent before Send is pressed',
    run: async (session) =>
      behindFaults(session, await theCollector(), async (server, collector) => {
        const report = someReport();
        await keep(session, [report]);
        const library = await openReports(session);
        await session.killBackground();
        await settles(session, ['saved']);
        assert.deepEqual(server.arrived, []);
        await sendAll(library);
        await settles(session, ['sent']);
        await assertOnce(collector, server, [report]);
        assert.equal(server.arrived.length, 1);
        const { method, headers } = arrivedFirst(server);
        assert.equal(method, 'PUT');
        assert.equal(headers['content-type'], 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"');
        assert.equal(headers['if-none-match'], '*');
        assert.equal(headers['accept-language'], '*');
        assert.deepEqual([headers.cookie, headers.referer, headers.authorization], [undefined, undefined, undefined]);
        // Chromium names the extension, which is the same for everyone; Firefox would name the installation.
        if (session.browser === 'firefox') assert.equal(headers.origin, 'null');
        assert.doesNotMatch(JSON.stringify(headers), /moz-extension/);
      }),
  },
  {
    name: 'without the reader’s consent nothing leaves; with it the report goes, and no page is looked at',
    run: async (session) =>
      behindFaults(session, await theCollector(), async (server, collector) => {
        const reports = [someReport()];
        await keep(session, reports, true);
        await settles(session, ['queued notPermitted']);
        assert.deepEqual(await consent(session), { address: false, content: false });
        assert.deepEqual(server.arrived, []);
        const library = await openReports(session);
        await tryNow(library);
        await settles(session, ['sent']);
        await assertOnce(collector, server, reports);
        assert.deepEqual(await consent(session), { address: true, content: true });
        assert.deepEqual(await session.access(), [HERE]);
        assert.deepEqual(await registered(session), []);
        await library.goto(`${await library.evaluate(() => location.origin)}/library.html#settings`);
        await library.waitFor(() => document.querySelector('[data-reach=click][data-present=true]') !== null);
        assert.equal(await library.evaluate(() => document.querySelector('[data-site]')), null);
        const tab = await session.open(session.pages.html(madeArticle({ body: inParagraph(READ) })));
        await popupIn(session, tab, 'noAccess');
        assert.deepEqual(await session.paintedTexts(tab), []);
        await session.withdraw([HERE]);
        const later = someReport();
        await keep(session, [later], true);
        await settles(session, ['sent', 'queued notPermitted']);
        assert.equal(server.arrived.length, 1);
      }),
  },
];

function arrivedFirst({ arrived: [first] }: FaultyServer): Arrived {
  if (!first) throw new Error('Nothing has arrived.');
  return first;
}

interface Extension {
  permissions: { contains(what: object): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}

/** Whether the browser says that reports may go to the address, and (Firefox alone asks) that a page's text may leave. */
function consent({ inExtension, browser }: Session): Promise<{ address: boolean; content: boolean }> {
  return inExtension(
    async (origin, asks) => {
      const { permissions } = (globalThis as unknown as { chrome: Extension }).chrome;
      return {
        address: await permissions.contains({ origins: [origin] }),
        content: asks
          ? await permissions.contains({ data_collection: ['websiteContent'] })
          : await permissions.contains({ origins: [origin] }),
      };
    },
    HERE,
    browser === 'firefox',
  );
}

/** The addresses whose pages are looked at. */
function registered({ inExtension }: Session): Promise<string[]> {
  return inExtension(async () => {
    const { scripting } = (globalThis as unknown as { chrome: Extension }).chrome;
    return (await scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);
  });
}
