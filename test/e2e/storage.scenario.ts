/** Storage that is gone, damaged, full, older or newer than we are: pages are read all the same, and nothing is lost that is there. */
import assert from 'node:assert/strict';
import { type ListServer, startListServer } from '../browser/lists/list-server.ts';
import { newKey, publish } from '../browser/lists/publisher.ts';
import { allowEverywhere, popupIn } from './at-work.ts';
import { edition, SANK } from './ferry.ts';
import { fill } from './full-storage.ts';
import { destroyIn, inDatabase, putStored, storedValues, wipe } from './kept.ts';
import { entryOf, openLists, subscribeTo } from './lists.ts';
import { inParagraph, madeArticle, READ } from './made-article.ts';
import { beginReport, chooseClaim, keep, keptReports, openReports, SAVE, someReport } from './reports.ts';
import { assertSeen } from './seen.ts';
import type { Scenario, Session, Tab, View } from './session.ts';
import { until } from './waiting.ts';

const MISSED = 'The old inboxes stood open, said the man with the files from Oslo.';
const CLAIM = 'netflix-facebook-messages/inbox-api';
const STORY = madeArticle({ body: inParagraph(READ) + inParagraph(SANK) });
const REPORTABLE = madeArticle({ body: inParagraph(MISSED) });
/** With a restart in it (milliseconds). */
const LIMIT = 180_000;

/** A reader with a list, a report and a colour of their own. Returns the report's id. */
async function settledReader(session: Session, server: ListServer): Promise<string> {
  await allowEverywhere(session);
  const library = await openLists(session);
  await subscribeTo(library, await publish(server, { list: edition(1), key: await newKey() }), 'ferry');
  await library.close();
  const report = someReport();
  await keep(session, [report]);
  await session.setStored({ colour: 'violet' });
  return report.id;
}

async function withServer(run: (server: ListServer) => Promise<void>): Promise<void> {
  const server = await startListServer();
  try {
    await run(server);
  } finally {
    await server.close();
  }
}

/** Reads with the list of the package, keeps a report and still has it with a new background. */
async function beginsAnew(session: Session): Promise<void> {
  const tab = await session.open(session.pages.html(STORY));
  await assertSeen(tab, [READ]);
  const library = await openLists(session);
  assert.equal((await entryOf(library, 'ferry')).state, 'gone');
  await library.close();
  const report = someReport();
  await keep(session, [report]);
  await session.killBackground();
  assert.deepEqual(
    (await keptReports(session)).map(({ id }) => id),
    [report.id],
  );
}

/** Fills in a report in the popup and presses Save. */
async function pressSave(session: Session): Promise<{ popup: View; tab: Tab }> {
  const tab = await session.open(session.pages.html(REPORTABLE));
  const popup = await beginReport(session, tab, 'stood open', MISSED);
  await chooseClaim(popup, CLAIM);
  await popup.click(SAVE);
  return { popup, tab };
}

/** What the form says after a press that did not succeed. */
function problemIn(popup: View): Promise<string> {
  return popup.waitFor(() => document.querySelector('.report[data-report=selected] .outcome')?.textContent);
}

/** What the part of the library that cannot show anything says. */
async function failureIn(session: Session, part: 'reports' | 'lists'): Promise<string> {
  const library = await session.extensionPage(`library.html#${part}`);
  const said = await library.waitFor(
    (selector) => document.querySelector(`${selector}[data-state=failed]`)?.textContent,
    part === 'reports' ? '.my-reports' : '.lists',
  );
  await library.close();
  return said;
}

/** Runs in the extension: leaves only the beginning of each compiled index. */
function cutIndexes(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidenote-lists');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('indexes', 'readwrite');
      const walk = transaction.objectStore('indexes').openCursor();
      walk.onsuccess = () => {
        const bytes: Uint8Array | undefined = walk.result?.value;
        if (!walk.result || !bytes) return;
        walk.result.update(bytes.slice(0, bytes.length / 2));
        walk.result.continue();
      };
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

export const scenarios: Scenario[] = [
  {
    name: 'storage that is wiped while Sidenote runs is begun anew',
    limit: LIMIT,
    run: (session) =>
      withServer(async (server) => {
        await settledReader(session, server);
        const tab = await session.open(session.pages.html(STORY));
        await assertSeen(tab, [READ, SANK]);
        await wipe(session);
        await session.killBackground();
        await beginsAnew(session);
      }),
  },
  ...(['removed', 'damaged'] as const).map(
    (how): Scenario => ({
      name: `storage that was ${how} between two runs is begun anew`,
      limit: LIMIT,
      run: (session) =>
        withServer(async (server) => {
          await settledReader(session, server);
          await session.restart((profile) => destroyIn(profile, how));
          await beginsAnew(session);
        }),
    }),
  ),
  {
    name: 'a damaged index is made anew of the lists that are stored, and pages are read meanwhile',
    limit: LIMIT,
    run: (session) =>
      withServer(async (server) => {
        await settledReader(session, server);
        await session.inExtension(cutIndexes);
        await session.killBackground();
        const tab = await session.open(session.pages.html(STORY));
        await assertSeen(tab, [READ, SANK]);
        await session.killBackground();
        await assertSeen(await session.open(session.pages.html(STORY)), [READ, SANK]);
      }),
  },
  {
    name: 'with no room left a report is not kept, the reader is told so, and everything else goes on',
    limit: LIMIT,
    async run(session) {
      await allowEverywhere(session);
      const before = someReport();
      await keep(session, [before]);
      const room = await fill(session);
      const { popup } = await pressSave(session);
      assert.match(await problemIn(popup), /^There is no room left on this device, so nothing was saved\./);
      await popup.close();
      assert.deepEqual(
        (await keptReports(session)).map(({ id }) => id),
        [before.id],
      );
      const tab = await session.open(session.pages.html(STORY));
      await assertSeen(tab, [READ]);
      await room();
      const later = await pressSave(session);
      await later.popup.waitFor(() => document.querySelector('.report')?.getAttribute('data-report') === 'saved');
      await assertSeen(later.tab, [MISSED]);
      await session.killBackground();
      assert.equal((await keptReports(session)).length, 2);
    },
  },
  {
    name: 'settings, reports and subscriptions of another shape are not understood, and not lost',
    limit: LIMIT,
    async run(session) {
      await allowEverywhere(session);
      await keep(session, [someReport()]);
      await openLists(session).then((library) => library.close());
      await putStored(session, {
        settings: { on: 'yes', offSites: ['quiet.example', 7], style: 'neon', colour: 3, muted: { a: 1 }, hover: null },
      });
      const strange = {
        old: { text: 'Nobody knows this form any more.' },
        newer: { report: { ...someReport(), kind: 'asks-a-question' }, send: { kind: 'saved' }, tries: 0 },
        nothing: null,
      };
      const entries = await inDatabase(session, 'sidenote-outbox', 'entries', { rows: strange });
      assert.equal(Object.keys(entries).length, 4);
      await inDatabase(session, 'sidenote-lists', 'subscriptions', { rows: { ferry: { address: 5 } } });
      await session.killBackground();

      const tab = await session.open(session.pages.html(STORY));
      await assertSeen(tab, [READ]);
      const popup = await popupIn(session, tab, 'found');
      await popup.close();
      const library = await openReports(session);
      assert.match(
        await library.evaluate(() => document.querySelector('.my-reports')?.textContent ?? ''),
        /3 reports? .*cannot be read/i,
      );
      await library.close();
      await keep(session, [someReport()]);
      await session.killBackground();
      const after = await inDatabase(session, 'sidenote-outbox', 'entries');
      assert.equal(Object.keys(after).length, 5);
      for (const [key, value] of Object.entries(strange)) assert.deepEqual(after[key], value, 'as it was');
      const lists = await inDatabase(session, 'sidenote-lists', 'subscriptions');
      assert.deepEqual(lists.ferry, { address: 5 });
    },
  },
  {
    name: 'databases of a newer Sidenote are left alone: one sentence says so, and pages are read',
    limit: LIMIT,
    run: (session) =>
      withServer(async (server) => {
        const id = await settledReader(session, server);
        await session.closeTabs();
        for (const [database, store] of [
          ['sidenote-outbox', 'entries'],
          ['sidenote-lists', 'subscriptions'],
        ] as const) {
          await session.killBackground();
          await inDatabase(session, database, store, { version: 99 });
        }
        await session.killBackground();
        const tab = await session.open(session.pages.html(STORY));
        await assertSeen(tab, [READ]);
        const popup = await popupIn(session, tab, 'found');
        await popup.close();
        for (const part of ['reports', 'lists'] as const) {
          assert.match(await failureIn(session, part), /newer version of Sidenote/, `${part}: a sentence`);
        }
        const { popup: form } = await pressSave(session);
        assert.match(await problemIn(form), /nothing was saved/);
        await form.close();
        assert.ok(id in (await inDatabase(session, 'sidenote-outbox', 'entries')), 'the report is there');
        assert.ok('ferry' in (await inDatabase(session, 'sidenote-lists', 'subscriptions')), 'the list is there');
      }),
  },
  {
    name: 'what a newer Sidenote has stored among the settings survives a change of ours',
    limit: LIMIT,
    async run(session) {
      await putStored(session, { settings: { colour: 'violet', margin: 'wide' }, later: { kept: true } });
      const library = await session.extensionPage('library.html#settings');
      await library.waitFor(() => document.querySelector('input[name=style], input[type=radio]') !== null);
      await library.click('input[type=radio][value=line]');
      await until('changed', async () => JSON.stringify(await storedValues(session)).includes('"line"'));
      const { settings, later } = await storedValues(session);
      assert.deepEqual(later, { kept: true });
      assert.equal((settings as { colour: string }).colour, 'violet');
      assert.equal((settings as { margin?: string }).margin, 'wide');
    },
  },
];
