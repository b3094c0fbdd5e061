/** Reporting: the reader points out a sentence that was missed, or a mark that is wrong. */
import assert from 'node:assert/strict';
import { allowEverywhere, assertPainted, openPainted, pressSentence } from './at-work.ts';
import { chooseFile, savedFile } from './files.ts';
import { inParagraph, madeArticle, READ, SHARED } from './made-article.ts';
import { LIST } from './record.ts';
import {
  beginReport,
  chooseClaim,
  keptReports,
  pressAndWait,
  previewed,
  SAVE,
  SEND,
  theCollector,
  waitForSentence,
} from './reports.ts';
import type { Scenario } from './session.ts';
import { until } from './waiting.ts';

/** States no claim of the list, so that only a report can light it. 📬 counts as one in a quotation's surroundings. */
const MISSED = 'That is why the advertisers 📬 want to see what his files have to say about the old inboxes.';
const NEARLY = 'That was why the advertisers want to see what the files have to say about the old inboxes';
const AROUND = `The rain had stopped 🌧️ by then. ${MISSED} Nobody else spoke that day.`;
const CLAIM = 'netflix-facebook-messages/inbox-api';

export const scenarios: Scenario[] = [
  {
    name: 'a missed sentence is reported: lit here and where nearly the same words stand, until it is taken back',
    async run(session) {
      await allowEverywhere(session);
      const html = madeArticle({ body: inParagraph(AROUND) });
      const address = session.pages.html(html, 'missed.html');
      const tab = await session.open(`${address}?from=mail#top`);
      await assertPainted(session, tab, []);
      const popup = await beginReport(session, tab, 'want to see what his files', MISSED);
      await chooseClaim(popup, CLAIM);
      const shown = await previewed(popup);
      await pressAndWait(popup, SAVE);
      await assertPainted(session, tab, [MISSED]);
      const [kept] = await keptReports(session);
      assert.equal(kept?.state, 'saved');
      assert.equal(JSON.stringify(shown).includes('from=mail'), false, 'query and fragment are cut');
      const elsewhere = await openPainted(session, madeArticle({ body: inParagraph(`${NEARLY}.`) }), [`${NEARLY}.`]);
      const later = await session.clickToolbar(tab);
      await later.waitFor(() => document.querySelector('[data-part=reports]') !== null);
      await later.close();
      const card = await pressSentence(session, elsewhere, `${NEARLY}.`);
      assert.match(await card.text(), /Marked by you/);
      await card.click('.match-note button');
      await assertPainted(session, elsewhere, []);
      await assertPainted(session, tab, []);
      assert.deepEqual(await keptReports(session), []);
    },
  },
  {
    name: 'a wrong mark is refuted in the card: gone here and elsewhere, and back after the undo',
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, madeArticle({ body: inParagraph(READ) + inParagraph(SHARED) }), [
        READ,
        SHARED,
      ]);
      const other = await openPainted(session, madeArticle({ body: inParagraph(READ) }), [READ]);
      await tab.page.bringToFront();
      const card = await pressSentence(session, tab, READ);
      const claims = await card.evaluate((root) => root.querySelectorAll('.claim').length);
      for (let at = 0; at < claims; at++) await card.click('[data-action=not-claim]');
      await assertPainted(session, tab, [SHARED]);
      await assertPainted(session, other, []);
      assert.deepEqual([...new Set((await keptReports(session)).map(({ kind }) => kind))], ['not-claim']);
      for (let at = 0; at < claims; at++) await card.click('[data-action=undo]');
      await assertPainted(session, tab, [READ, SHARED]);
      await assertPainted(session, other, [READ]);
      assert.deepEqual(await keptReports(session), []);
    },
  },
  {
    name: 'a report is sent: it arrives whole, in the model’s terms, and says nothing of the reader',
    async run(session) {
      const collector = await theCollector();
      await session.setStored({ reportsTo: collector.container });
      await allowEverywhere(session);
      const address = session.pages.html(madeArticle({ body: inParagraph(AROUND) }), 'sent.html');
      const tab = await session.open(`${address}?from=mail#top`);
      await assertPainted(session, tab, []);
      const popup = await beginReport(session, tab, 'want to see what his files', MISSED);
      await chooseClaim(popup, CLAIM);
      const shown = await previewed(popup);
      await pressAndWait(popup, SEND);
      const [kept] = await until('sent', async () => {
        const reports = await keptReports(session);
        return reports[0]?.state === 'sent' ? reports : null;
      });
      const arrived = (await collector.read(kept?.id ?? '')) as { created: string; body: { value?: string }[] };
      assert.deepEqual(arrived, shown, 'what was shown is what was sent');
      const { listVersion, engine, score, lang } = JSON.parse(arrived.body[2]?.value ?? '');
      assert.deepEqual([listVersion, lang], [LIST.version, 'en']);
      assert.ok(/^\d+\.\d+\.\d+$/.test(engine) && score >= 0 && score <= 1);
      assert.ok(Math.abs(Date.parse(arrived.created) - Date.now()) < 60_000);
      // Every key there is: nothing is left in which a reader could be named.
      assert.deepEqual(arrived, {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:uuid:${kept?.id}`,
        type: 'Annotation',
        motivation: 'moderating',
        created: arrived.created,
        body: [
          { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'makes-claim' },
          { type: 'SpecificResource', purpose: 'identifying', source: `tag:sidenote.example,2026:${CLAIM}` },
          {
            type: 'TextualBody',
            purpose: 'describing',
            format: 'application/json',
            value: JSON.stringify({ listVersion, engine, score, lang }),
          },
        ],
        target: {
          source: address,
          selector: {
            type: 'TextQuoteSelector',
            exact: MISSED,
            prefix: [...'The rain had stopped 🌧️ by then. '].slice(-32).join(''),
            suffix: ' Nobody else spoke that day.',
          },
        },
      });
    },
  },
  {
    name: 'the keyboard opens the form with what is selected, on a page that was not checked',
    async run(session) {
      const tab = await session.open(session.pages.html(madeArticle({ body: inParagraph(AROUND) })));
      await tab.selectText('want to see what his files');
      await session.pressShortcut(tab, 'report');
      const popup = await session.openedPopup();
      await waitForSentence(popup, MISSED);
    },
  },
  {
    name: 'the context menu opens the form with what is selected, and the report lights up',
    not: { chromium: 'its context menu is a native one that no driver reaches' },
    async run(session) {
      const tab = await session.open(session.pages.html(madeArticle({ body: inParagraph(AROUND) })));
      await tab.selectText('want to see what his files');
      await session.chooseFromMenu(tab);
      const popup = await session.openedPopup();
      await waitForSentence(popup, MISSED);
      await chooseClaim(popup, CLAIM);
      await pressAndWait(popup, SAVE);
      await assertPainted(session, tab, [MISSED]);
    },
  },
  {
    name: 'the card opens the form with its sentence and claim, and the report is changed, deleted, and back in the library',
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, madeArticle({ body: inParagraph(READ) }), [READ]);
      const card = await pressSentence(session, tab, READ);
      await card.click('[data-action=report]');
      const popup = await session.openedPopup();
      await waitForSentence(popup, READ);
      await popup.waitFor(
        () => document.querySelector<HTMLInputElement>('[data-choice=kind] [value=out-of-date]')?.checked === true,
      );
      await pressAndWait(popup, SAVE);
      await popup.close();
      await assertPainted(session, tab, [READ]);

      const library = await session.extensionPage('library.html#reports');
      await library.click('[data-action=edit]');
      await library.click('.my-reports [data-choice=kind] [value=not-claim]');
      await library.click('.my-reports form button[type=submit]');
      await library.waitFor(() => document.querySelector('.my-reports form') === null);
      assert.deepEqual(
        (await keptReports(session)).map(({ kind, state }) => `${kind} ${state}`),
        ['not-claim saved'],
      );
      await library.click('[data-action=delete]');
      await until('deleted', async () => (await keptReports(session)).length === 0);
      await library.click('[data-action=undo]');
      await until('back', async () => (await keptReports(session)).length === 1);
    },
  },
  {
    name: 'reports are carried away as a file and read again, and what is wrong in a file is named',
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, madeArticle({ body: inParagraph(AROUND) }), []);
      const popup = await beginReport(session, tab, 'want to see what his files', MISSED);
      await chooseClaim(popup, CLAIM);
      await pressAndWait(popup, SAVE);
      await popup.close();
      const library = await session.extensionPage('library.html#reports');
      const file = await savedFile(library, '[data-file="sidenote-reports.jsonld"]');
      const collection = JSON.parse(file);
      assert.equal(collection.type, 'AnnotationCollection');
      assert.equal(collection.total, 1);
      await library.click('[data-action=delete]');
      await until('deleted', async () => (await keptReports(session)).length === 0);
      await assertPainted(session, tab, []);
      collection.first.items.push({ type: 'Annotation' }, '<img src=x onerror=alert(1)>');
      await chooseFile(library, 'input[type=file]', 'mine.jsonld', JSON.stringify(collection));
      const told = await library.waitFor(() => {
        const text = document.querySelector('[data-import]')?.textContent ?? '';
        return text.includes('3') ? text : null;
      });
      assert.match(told, /Report 2 cannot be taken/);
      assert.match(told, /Report 3 cannot be taken: it is no object/);
      assert.equal((await keptReports(session)).length, 1);
      await assertPainted(session, tab, [MISSED]);
    },
  },
  ...(['light', 'dark'] as const).map(
    (colorScheme): Scenario => ({
      name: `axe-core has nothing against the report form, filled in and saved, and my reports, ${colorScheme}`,
      async run(session) {
        await session.setStored({ reportsTo: 'https://box.example/reports/', language: 'en' });
        await allowEverywhere(session);
        await session.appear({ colorScheme });
        const tab = await openPainted(session, madeArticle({ body: inParagraph(AROUND) + inParagraph(READ) }), [READ]);
        const popup = await beginReport(session, tab, 'want to see what his files', MISSED);
        await chooseClaim(popup, CLAIM);
        await popup.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLDetailsElement>('.report details')) fold.open = true;
        });
        const faults = await session.axe(popup);
        await pressAndWait(popup, SAVE);
        faults.push(...(await session.axe(popup)));
        await popup.close();
        const card = await pressSentence(session, tab, READ);
        await card.click('[data-action=not-claim]');
        await card.waitFor((root) => root.querySelector('[data-action=undo]') !== null);
        await card.waitFor((root) => root.getAnimations().length === 0);
        faults.push(...(await session.axe(card)));
        const library = await session.extensionPage('library.html#reports');
        await library.click('[data-action=edit]');
        await library.waitFor(() => document.querySelector('.my-reports form') !== null);
        faults.push(...(await session.axe(library)));
        assert.deepEqual(faults, []);
      },
    }),
  ),
];
