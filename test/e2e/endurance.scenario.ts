/**
 * A session of reading and reporting whose background is ended thirty times at moments drawn by lot (`SIDENOTE_SEED`):
 * while pages are read, reports kept and sent, lists subscribed to and updated, the popup open. At the end everything is
 * as if it had lived on.
 */
import assert from 'node:assert/strict';
import { type ListServer, startListServer } from '../browser/lists/list-server.ts';
import { type Key, newKey, publish } from '../browser/lists/publisher.ts';
import { allowEverywhere, pressSentence } from './at-work.ts';
import { type Deaths, deathsOf } from './deaths.ts';
import { edition, SANK } from './ferry.ts';
import { lookAt, openLists, updateNow } from './lists.ts';
import { ENCRYPTED, inParagraph, madeArticle, PLAIN, READ, READ_FRENCH, SHARED } from './made-article.ts';
import {
  beginReport,
  chooseClaim,
  importAll,
  keptReports,
  openReports,
  SAVE,
  sendAll,
  someReport,
  theCollector,
} from './reports.ts';
import { assertSeen, type Needed, seenInTheEnd, seenTexts } from './seen.ts';
import { assertOnce, behindFaults, settles } from './sending.ts';
import type { Scenario, Session, Tab } from './session.ts';
import { until } from './waiting.ts';

/** In each of the three parts. */
const DEATHS = 10;
/** Half a minute each where nothing else is going on (milliseconds). */
const LIMIT = 180_000;
/** For what takes several presses (milliseconds). */
const LONG_WAY = 20_000;
/** So long a reader looks at a form that says nothing (milliseconds). */
const TOLD = 4_000;
const CLAIM = 'netflix-facebook-messages/inbox-api';
/** Sentences that the engine does not mark, and of which a report on one says nothing of another. */
const MISSED = ['Oslo', 'Bergen', 'Lima', 'Turin'].map(
  (town) => `The old inboxes stood open, said the man with the files from ${town}.`,
);
/** Enough for the reading to take a while, in several messages. */
const LONG = Array.from({ length: 300 }, (_, i) => inParagraph(`${PLAIN[i % 2]} That was day ${i}.`)).join('');

/** What stands in an article, and whether much stands around it. */
const STORIES: readonly { texts: readonly string[]; long: boolean }[] = [
  { texts: [READ, SHARED], long: false },
  { texts: [], long: false },
  { texts: [READ], long: true },
  { texts: [ENCRYPTED, READ_FRENCH], long: false },
  { texts: [], long: true },
  { texts: [SHARED, ENCRYPTED], long: true },
  { texts: [READ], long: false },
];

export const scenarios: Scenario[] = [
  {
    name: 'reads on although its background is ended ten times',
    limit: LIMIT,
    async run(session) {
      await allowEverywhere(session);
      const deaths = deathsOf(session, 1);
      const open: { tab: Tab; address: string }[] = [];
      for (const { texts, long } of STORIES) {
        const address = session.pages.html(madeArticle({ body: (long ? LONG : '') + texts.map(inParagraph).join('') }));
        const tab = await session.open('about:blank');
        await deaths.during(() => tab.goto(address));
        open.push({ tab, address });
      }
      for (const { tab } of open.slice(0, DEATHS - open.length)) await deaths.during(() => session.clickToolbar(tab));
      await assertAsFresh(session, open, deaths);
    },
  },
  {
    name: 'keeps and sends every report once although its background is ended ten times',
    limit: LIMIT,
    run: async (session) =>
      behindFaults(session, await theCollector(), async (server, collector) => {
        await allowEverywhere(session);
        const deaths = deathsOf(session, 2);
        const address = session.pages.html(madeArticle({ body: [READ, ...MISSED].map(inParagraph).join('') }));
        const tab = await session.open(address);
        await assertSeen(tab, [READ]);
        let untold = 0;
        for (const sentence of MISSED) if (!(await saveWith(deaths, session, tab, sentence))) untold++;
        if (untold > 0)
          console.log(
            `     (${session.browser}) of ${MISSED.length} reports ${untold} were kept, and the form did not say so`,
          );
        const more = Array.from({ length: DEATHS - MISSED.length - 1 }, () => [
          someReport(),
          someReport(),
          someReport(),
        ]);
        const library = await openReports(session);
        for (const reports of more) {
          await importAll(session, reports);
          await library.waitFor((id) => document.querySelector(`[data-my-report="${id}"]`) !== null, reports[2]?.id);
          await deaths.during(() => sendAll(library));
        }
        await library.close();
        const page = await session.open('about:blank');
        await deaths.during(() => page.goto(address));
        // Whatever the last death has interrupted, the reader presses once more.
        const later = await openReports(session);
        for (const selector of ['[data-action=send-all]', '[data-state=queued] [data-action=send]']) {
          const isThere = await later.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
          // A real press: only to that the browser gives permissions.
          if (isThere) await later.click(selector).catch(() => undefined);
        }
        await settles(
          session,
          [...MISSED, ...more.flat()].map(() => 'sent'),
          30_000,
        );
        await later.close();
        const kept = await keptReports(session);
        assert.equal(new Set(kept.map(({ id }) => id)).size, MISSED.length + more.flat().length);
        await assertOnce(collector, server, more.flat());
        const taken = server.arrived.filter(({ stored }) => stored === 201);
        assert.equal(taken.length, kept.length, 'the server has taken each once');
        const two = [tab, page].map((one) => ({ tab: one, address }));
        await assertAsFresh(session, two, deaths, [READ, ...MISSED]);
      }),
  },
  {
    name: 'has its lists whole although its background is ended ten times',
    limit: LIMIT,
    async run(session) {
      const server = await startListServer();
      try {
        await subscribeAndUpdate(session, server, await newKey());
      } finally {
        await server.close();
      }
    },
  },
];

async function subscribeAndUpdate(session: Session, server: ListServer, key: Key): Promise<void> {
  await allowEverywhere(session);
  const deaths = deathsOf(session, 3);
  const address = session.pages.html(madeArticle({ body: [SANK, READ].map(inParagraph).join('') }));
  const tab = await session.open(address);
  await assertSeen(tab, [READ]);
  const library = await openLists(session);
  const at = await publish(server, { list: edition(1), key });
  await deaths.during(() => lookAt(library, at));
  await until('offered', () => reachOffer(library, at), LONG_WAY);
  await deaths.during(() => library.click('[data-action=subscribe]'));
  await until('subscribed', () => reachSubscription(library, at), LONG_WAY);
  const newest = DEATHS - 3;
  for (let version = 2; version <= newest; version++) {
    await publish(server, { list: edition(version), key });
    await deaths.during(() => library.click('[data-list-entry=ferry] [data-action=update]'));
    await until('update over', async () => {
      await tryListsAgain(library);
      return library.evaluate(
        () => document.querySelector('[data-list-entry=ferry]:not([data-state=updating])') !== null,
      );
    });
  }
  const shown = await updateNow(library, 'ferry');
  assert.deepEqual([shown.state, shown.fault], ['fine', null], shown.text);
  await library.close();
  const page = await session.open('about:blank');
  await deaths.during(() => page.goto(address));
  await deaths.during(() => session.clickToolbar(page));
  await assertAsFresh(
    session,
    [tab, page].map((one) => ({ tab: one, address })),
    deaths,
    [READ, SANK],
  );
  await page.page.bringToFront();
  const card = await pressSentence(session, page, SANK);
  assert.ok((await card.text()).includes(`edition ${newest}`));
}

/** Where the library could not be told what there is, it says so, and how to go on. */
async function tryListsAgain(library: Tab): Promise<void> {
  await library.evaluate(() =>
    document.querySelector<HTMLElement>('.lists[data-state=failed] button.primary')?.click(),
  );
}

/** One step of the way to an offer. */
async function reachOffer(library: Tab, address: string): Promise<boolean> {
  await tryListsAgain(library);
  const state = await library.evaluate(
    () => document.querySelector<HTMLElement>('[data-subscribe]')?.dataset.subscribe,
  );
  if (state === 'idle' || state === 'refused') await lookAt(library, address);
  return state === 'offered';
}

/** One step of the way to a subscription. */
async function reachSubscription(library: Tab, address: string): Promise<boolean> {
  if (await library.evaluate(() => document.querySelector('[data-list-entry=ferry]') !== null)) return true;
  if (await reachOffer(library, address)) await library.click('[data-action=subscribe]');
  return false;
}

/**
 * Keeps a report by the form. Whoever is told that it was not kept presses again; whoever is told nothing closes the
 * popup. Resolves when the report is kept, to whether the form has said so.
 */
async function saveWith(deaths: Deaths, session: Session, tab: Tab, sentence: string): Promise<boolean> {
  const before = (await keptReports(session)).length;
  const popup = await beginReport(session, tab, sentence.slice(-20), sentence);
  await chooseClaim(popup, CLAIM);
  await popup.waitFor(() => document.querySelector('.report form button[type=submit]:not(:disabled)') !== null);
  await deaths.during(() => popup.click(SAVE));
  const said = await until(
    'the form says that it is kept',
    async () => {
      const state = await popup.evaluate(() => document.querySelector('.report')?.getAttribute('data-report'));
      if (state === 'selected') await popup.click(SAVE);
      return state === 'saved';
    },
    TOLD,
  ).catch(() => false);
  await popup.close();
  await until('kept', async () => (await keptReports(session)).length === before + 1);
  return said;
}

/**
 * Every page shows what a new tab of it shows (and these texts, if they are given), and nobody has died less often than
 * was meant. A page that was being read when the background died may have to be told to try again.
 */
async function assertAsFresh(
  session: Session,
  open: readonly { tab: Tab; address: string }[],
  deaths: Deaths,
  texts?: readonly string[],
): Promise<void> {
  const needed: Needed[] = [];
  for (const { tab, address } of open) {
    const fresh = await session.open(address);
    const popup = await session.clickToolbar(fresh);
    await popup.waitFor(() => /found/i.test(document.querySelector('.popup')?.getAttribute('data-state') ?? ''));
    await popup.close();
    const wanted = await seenTexts(fresh);
    if (texts) assert.deepEqual(wanted, texts.toSorted());
    await fresh.close();
    needed.push(await seenInTheEnd(session, tab, wanted));
  }
  assert.equal(deaths.count(), DEATHS, 'deaths of a background that ran');
  const times = (what: Needed) => needed.filter((one) => one === what).length;
  console.log(
    `     (${session.browser}) ${deaths.count()} deaths survived, seed ${deaths.seed}; of ${open.length} pages ${times('try again')} had to be tried again, ${times('reload')} to be reloaded`,
  );
}
