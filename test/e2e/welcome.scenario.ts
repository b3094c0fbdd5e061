/** The first day: the welcome page, its sample article, and the three choices. */
import assert from 'node:assert/strict';
import { en } from '../../components/texts/en.ts';
import { fr } from '../../components/texts/fr.ts';
import { assertPainted, popupIn, pressSentence } from './at-work.ts';
import { inParagraph, madeArticle, READ, SHARED } from './made-article.ts';
import type { Scenario, Tab } from './session.ts';

/** What the sample article states. */
const SAMPLE = {
  en: [
    'According to it, Netflix could read the private messages of Facebook users.',
    'Meta says that it did not share people’s private messages with Netflix.',
  ],
  fr: [
    'Selon ses auteurs, Netflix avait les moyens de lire les messages privés échangés sur Facebook.',
    'Meta dément avoir remis à Netflix les messages privés de qui que ce soit.',
  ],
};
const STORY = madeArticle({ body: inParagraph(READ) + inParagraph(SHARED) });

const waitForChoice = (welcome: Tab, reach: string) =>
  welcome.waitFor((kind) => document.querySelector(`[data-reach="${kind}"]`)?.matches('[data-present="true"]'), reach);

/** Addresses of all that the page itself has loaded. */
const loaded = (welcome: Tab) =>
  welcome.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).protocol));

export const scenarios: Scenario[] = [
  {
    name: 'on the first day, presses a marked sentence of the sample article and reads who answered',
    async run(session) {
      const welcome = await session.welcomePage();
      await assertPainted(session, welcome, SAMPLE.en);
      const card = await pressSentence(session, welcome, SAMPLE.en[0] ?? '');
      const text = await card.text();
      assert.match(text, /Contested/);
      assert.match(text, /Shockingly untrue/);
      assert.match(text, /Meta['’]s denial/);
      await card.press('Escape');
      await card.waitUntilClosed();
    },
  },
  {
    name: 'on the first day, sends nothing anywhere and has no access to any page',
    async run(session) {
      const welcome = await session.welcomePage();
      await assertPainted(session, welcome, SAMPLE.en);
      const card = await pressSentence(session, welcome, SAMPLE.en[1] ?? '');
      await card.waitFor((root) => root.querySelector('a[href^="https:"]') !== null);
      assert.deepEqual(
        [...new Set(await loaded(welcome))].filter((one) => !one.endsWith('-extension:')),
        [],
      );
      assert.deepEqual(session.pages.requests(), []);
      assert.deepEqual(await session.access(), []);
    },
  },
  {
    name: 'reads the welcome page and its sample article in French',
    async run(session) {
      const first = await session.welcomePage();
      await assertPainted(session, first, SAMPLE.en);
      await session.setStored({ language: 'fr' });
      await first.waitFor((title) => document.querySelector('h1')?.textContent === title, fr.welcome.title);
      await assertPainted(session, first, SAMPLE.fr);

      const welcome = await session.extensionPage('welcome.html');
      await assertPainted(session, welcome, SAMPLE.fr);
      const text = await welcome.evaluate(() => document.body.textContent);
      for (const part of [fr.welcome.choiceTitle, fr.welcome.everywhere, fr.welcome.sites, fr.welcome.click]) {
        assert.ok(text.includes(part), part);
      }
      const card = await pressSentence(session, welcome, SAMPLE.fr[0] ?? '');
      assert.ok((await card.text()).includes(fr.status.contested));
      for (const tab of [welcome, first]) {
        assert.equal(await tab.evaluate(() => document.documentElement.lang), fr.language, 'for screen readers');
      }
    },
  },
  {
    name: 'chooses every news page, then sites by name, then only the click',
    async run(session) {
      const { pages } = session;
      const [here, there] = [pages.html(STORY), pages.elsewhere(pages.html(STORY))];
      const welcome = await session.welcomePage();
      await waitForChoice(welcome, 'click');
      await session.grantSite(welcome, '[data-reach="everywhere"] button', ['*://*/*']);
      await waitForChoice(welcome, 'everywhere');

      await welcome.click('[data-reach="sites"] button');
      await waitForChoice(welcome, 'click');
      assert.deepEqual(await session.access(), [], 'no more access to every page');
      await welcome.click('.sites input');
      await welcome.page.keyboard.type('not a site');
      await welcome.click('.sites [type=submit]');
      await welcome.waitFor(
        (says) => document.querySelector('.sites')?.textContent?.includes(says),
        en.welcome.notASite,
      );
      await welcome.evaluate(() => document.querySelector<HTMLInputElement>('.sites input')?.select());
      await welcome.page.keyboard.type('http://127.0.0.1/news');
      await session.grantSite(welcome, '.sites [type=submit]', ['*://127.0.0.1/*']);
      await waitForChoice(welcome, 'sites');
      await welcome.waitFor(() => document.querySelector('[data-site="127.0.0.1"]') !== null);
      assert.deepEqual(await session.access(), ['*://127.0.0.1/*']);

      const allowed = await session.open(here);
      await assertPainted(session, allowed, [READ, SHARED]);
      const other = await session.open(there);
      await popupIn(session, other, 'noAccess');
      await assertPainted(session, other, []);

      await welcome.click('[data-site="127.0.0.1"] button');
      await waitForChoice(welcome, 'click');
      assert.deepEqual(await session.access(), []);
      await assertPainted(session, allowed, []);
    },
  },
];
