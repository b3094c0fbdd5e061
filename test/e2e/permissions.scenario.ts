/** Access that is withdrawn in the browser's settings, in the middle of whatever is going on. */
import assert from 'node:assert/strict';
import { startListServer } from '../browser/lists/list-server.ts';
import { newKey, publish } from '../browser/lists/publisher.ts';
import {
  allowEverywhere,
  assertPainted,
  EVERY_PAGE,
  openPainted,
  popupIn,
  pressSentence,
  waitForState,
} from './at-work.ts';
import { hearComplaints } from './complaints.ts';
import { edition, SANK } from './ferry.ts';
import { entryOf, openLists, takeList } from './lists.ts';
import { inParagraph, madeArticle, PLAIN, READ, SHARED } from './made-article.ts';
import { importAll, keptReports, openReports, sendAll, someReport, theCollector, tryNow } from './reports.ts';
import { assertSeen } from './seen.ts';
import { assertOnce, behindFaults, settles } from './sending.ts';
import type { Scenario, Session, View } from './session.ts';
import { pause, until } from './waiting.ts';

const HERE = '*://127.0.0.1/*';
const STORY = madeArticle({ body: inParagraph(READ) + inParagraph(SHARED) });
/** Takes a while to be read, in several messages. */
const LONG = madeArticle({
  body:
    Array.from({ length: 600 }, (_, i) => inParagraph(`${PLAIN[i % 2]} That was day ${i}.`)).join('') +
    inParagraph(READ),
});
/** A try to send ends after ten seconds; the rest is patience with a slow machine (milliseconds). */
const LIMIT = 180_000;
const LONG_WAY = 30_000;
/** By then the long page would have been read and marked (milliseconds). */
const AFTERWARDS = 3_000;

/** The popup says that it has no access, and offers each of the three ways to give some. */
async function assertOffers(popup: View): Promise<void> {
  await waitForState(popup, 'noAccess');
  for (const way of ['.primary', '[data-reach=site]', '[data-reach=everywhere]']) {
    await popup.waitFor((selector) => document.querySelector(`.popup ${selector}`) !== null, way);
  }
}

export const scenarios: Scenario[] = [
  {
    name: 'access is withdrawn before any page was opened: none is marked',
    async run(session) {
      await allowEverywhere(session);
      const empty = await session.open('about:blank');
      const complaints = await hearComplaints(session, [empty]);
      await session.withdraw([EVERY_PAGE]);
      await empty.goto(session.pages.html(STORY));
      const popup = await session.clickToolbar(empty);
      await assertOffers(popup);
      await popup.close();
      await assertPainted(session, empty, []);
      assert.deepEqual(await complaints.all(), []);
    },
  },
  {
    name: 'access is withdrawn while a long page is read: it is left without a trace',
    limit: LIMIT,
    async run(session) {
      await allowEverywhere(session);
      const tab = await session.open('about:blank');
      const complaints = await hearComplaints(session, [tab]);
      const loading = tab.goto(session.pages.html(LONG));
      await session.withdraw([EVERY_PAGE]);
      await loading;
      await pause(AFTERWARDS);
      await assertPainted(session, tab, []);
      assert.equal(await tab.evaluate(() => CSS.highlights.size), 0);
      // A script that was registered when the page came, and whose access had just gone, waits in Chromium for the reader's
      // press on the toolbar, which then opens no popup.
      await tab.page.reload();
      const popup = await session.clickToolbar(tab);
      await assertOffers(popup);
      await popup.close();
      await assertPainted(session, tab, []);
      assert.deepEqual(await complaints.all(), []);
    },
  },
  {
    name: 'access is withdrawn with the card open: card and marks go, and come again with the access',
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, STORY, [READ, SHARED]);
      const complaints = await hearComplaints(session, [tab]);
      const card = await pressSentence(session, tab, READ);
      await session.withdraw([EVERY_PAGE]);
      await card.waitUntilClosed();
      await assertPainted(session, tab, []);
      await session.allow([EVERY_PAGE]);
      await assertSeen(tab, [READ, SHARED]);
      assert.deepEqual(await complaints.all(), []);
    },
  },
  {
    name: 'access is withdrawn with the popup open: it says so and what can be done, and one page can still be checked',
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, STORY, [READ, SHARED]);
      const complaints = await hearComplaints(session, [tab]);
      const popup = await popupIn(session, tab, 'found');
      await session.withdraw([EVERY_PAGE]);
      await assertOffers(popup);
      await assertPainted(session, tab, []);
      await popup.click('.popup .primary');
      await waitForState(popup, 'found');
      await popup.close();
      await assertSeen(tab, [READ, SHARED]);
      assert.deepEqual(await complaints.all(), []);
    },
  },
  {
    name: 'access to the address is withdrawn while reports are sent: the rest waits, and goes once when it is allowed again',
    limit: LIMIT,
    run: async (session) =>
      behindFaults(session, await theCollector(), async (server, collector) => {
        const reports = Array.from({ length: 30 }, () => someReport());
        await importAll(session, reports);
        const library = await openReports(session);
        const complaints = await hearComplaints(session, [library]);
        server.treat('pass', 'pass', 'hold');
        await sendAll(library);
        await until('the third is under way', () => server.arrived.length === 3, LONG_WAY);
        await session.withdraw(await addressAccess(session));
        await until(
          'the rest waits',
          async () => (await statesOf(session)).filter((state) => state.startsWith('queued')).length === 28,
          LONG_WAY,
        );
        assert.equal(server.arrived.length, 3, 'nothing more was sent');
        assert.match(
          await library.waitFor(() => document.querySelector('[data-my-report][data-state=queued]')?.textContent),
          /\./,
        );
        await tryNow(library);
        await settles(
          session,
          reports.map(() => 'sent'),
          LONG_WAY,
        );
        await assertOnce(collector, server, reports);
        assert.deepEqual(await complaints.all(), []);
      }),
  },
  {
    name: 'access to its address is withdrawn while a list is updated: the edition stays, and the library says what to do',
    limit: LIMIT,
    async run(session) {
      const server = await startListServer();
      try {
        const there = await session.open(
          session.pages.elsewhere(session.pages.html(madeArticle({ body: inParagraph(SANK) }))),
        );
        const first = await popupIn(session, there, 'noAccess');
        await session.grantSite(first, '[data-reach=site]', ['*://localhost/*']);
        await first.close();
        const key = await newKey();
        const library = await openLists(session);
        const address = await publish(server, { list: edition(1), key });
        await takeList(library, address, 'ferry');
        await assertSeen(there, [SANK]);
        const complaints = await hearComplaints(session, [library, there]);
        await publish(server, { list: edition(2), key });
        let asked = false;
        const whole = server.files.get('ferry/list-2.json')?.body ?? '';
        server.files.set('ferry/list-2.json', {
          by(response) {
            asked = true;
            response.writeHead(200, { 'content-length': String(whole.length) }).write(whole.slice(0, 100));
          },
        });
        await library.click('[data-list-entry=ferry] [data-action=update]');
        await until('the list is asked for', () => asked);
        await session.withdraw(await addressAccess(session));
        await server.close();
        await library.waitFor(() => document.querySelector('[data-list-entry=ferry] [data-fault]') !== null);
        const shown = await entryOf(library, 'ferry');
        assert.match(shown.text, /Version 1\b/);
        await there.page.bringToFront();
        await assertSeen(there, [SANK]);
        await library.page.bringToFront();
        await library.click('[data-list-entry=ferry] [data-action=update]');
        await until('told', async () => (await entryOf(library, 'ferry')).state === 'fault');
        assert.deepEqual(await complaints.all(), []);
      } finally {
        await server.close().catch(() => undefined);
      }
    },
  },
];

/** The patterns on this machine to which there is access, but for that of the pages. */
async function addressAccess(session: Session): Promise<string[]> {
  return (await session.access()).filter((pattern) => pattern.includes('127.0.0.1') && pattern !== HERE);
}

async function statesOf(session: Session): Promise<string[]> {
  return (await keptReports(session)).map(({ state }) => state);
}
