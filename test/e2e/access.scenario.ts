/** Access: what the reader gives, and takes back. */
import assert from 'node:assert/strict';
import {
  allowEverywhere,
  assertPainted,
  checkOnce,
  EVERY_PAGE,
  openPainted,
  popupIn,
  waitForState,
} from './at-work.ts';
import { DECLARED, inParagraph, madeArticle, PLAIN, READ, SHARED } from './made-article.ts';
import { paintWhen } from './painting.ts';
import type { Scenario, Session, Tab } from './session.ts';
import { until } from './waiting.ts';

const waitForPaint = (session: Session, tab: Tab, painted: boolean) =>
  paintWhen(session, tab, (texts) => texts.length > 0 === painted);

const STORY = madeArticle({ body: inParagraph(READ) + inParagraph(SHARED) });
const STATED = [READ, SHARED];
const HERE = '*://127.0.0.1/*';
const THERE = '*://localhost/*';
const PROSE = [...PLAIN, ...PLAIN, READ].map(inParagraph).join('');
const SIGN_IN = '<form action="/sign-in"><input name="name"><input type="password" name="password"></form>';

/** A new page with the story, on the first of the server's two sites or on the other. */
const storyHere = ({ pages }: Session) => pages.html(STORY);
const storyThere = ({ pages }: Session) => pages.elsewhere(pages.html(STORY));

interface ExtensionScope {
  browser: {
    runtime: { getManifest(): { host_permissions?: string[]; content_scripts?: unknown[] } };
    scripting: {
      getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
      unregisterContentScripts(): Promise<void>;
    };
  };
}

/** What the manifest itself gives access to. */
const inManifest = (session: Session) =>
  session.inExtension(() => {
    const { host_permissions, content_scripts } = (
      globalThis as unknown as ExtensionScope
    ).browser.runtime.getManifest();
    return [...(host_permissions ?? []), ...(content_scripts ?? [])];
  });

/** Where our content script is put in by the browser. */
const registered = (session: Session) =>
  session.inExtension(async () => {
    const { scripting } = (globalThis as unknown as ExtensionScope).browser;
    return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
  });

/** Presses "Always on this site" in the popup over the tab, which closes. */
async function allowSite(session: Session, tab: Tab, pattern: string): Promise<void> {
  const popup = await popupIn(session, tab, 'noAccess');
  await session.grantSite(popup, '[data-reach="site"]', [pattern]);
  await waitForState(popup, 'found');
  await popup.close();
}

export const scenarios: Scenario[] = [
  {
    name: 'after the install, looks at no page by itself',
    async run(session) {
      const welcome = await session.welcomePage();
      assert.ok(
        await welcome.waitFor(() => document.querySelector('[data-reach="click"][data-present="true"]') !== null),
      );
      assert.deepEqual(await session.access(), []);
      assert.deepEqual(await inManifest(session), []);
      assert.deepEqual(await registered(session), []);
      const tab = await session.open(session.pages.sample('en-court-letter.html'));
      await popupIn(session, tab, 'noAccess');
      assert.deepEqual(await session.paintedTexts(tab), []);
    },
  },
  {
    name: 'with every news page allowed, marks articles by itself, also those open before',
    async run(session) {
      const open = await session.open(session.pages.sample('fr-analyse.html'));
      await session.grantEverywhere();
      assert.ok((await waitForPaint(session, open, true)).length > 0, 'the tab that was open is marked');
      const tab = await session.open(session.pages.sample('en-explainer-dark.html'));
      assert.ok((await waitForPaint(session, tab, true)).length > 0, 'a new tab is marked');
      const strict = await session.open(session.pages.sample('en-strict-csp.html'));
      assert.ok((await waitForPaint(session, strict, true)).length > 0, 'a page with a strict policy is marked');
      const shop = await session.open(session.pages.sample('not-an-article.html'));
      await popupIn(session, shop, 'notArticle');
      assert.deepEqual(await session.paintedTexts(shop), []);
    },
  },
  {
    name: 'remembers access and switch over a restart',
    keepsProfile: true,
    async run(session) {
      await session.restart();
      const tab = await session.open(session.pages.sample('en-strict-csp.html'));
      assert.ok((await waitForPaint(session, tab, true)).length > 0, 'marked after a restart');
      const popup = await session.clickToolbar(tab);
      await popup.click('[role=switch]');
      assert.deepEqual(await waitForPaint(session, tab, false), []);
      await popup.close();
      await session.restart();
      const later = await session.open(session.pages.sample('en-strict-csp.html'));
      await popupIn(session, later, 'off');
      assert.deepEqual(await session.paintedTexts(later), [], 'off is remembered');
    },
  },
  {
    name: 'answers after the background has died',
    async run(session) {
      await session.grantEverywhere();
      const first = await session.open(session.pages.sample('en-strict-csp.html'));
      assert.ok((await waitForPaint(session, first, true)).length > 0);
      await session.killBackground();
      const second = await session.open(session.pages.sample('fr-analyse.html'));
      assert.ok((await waitForPaint(session, second, true)).length > 0);
    },
  },
  {
    name: 'was ended before it could register what the reader has allowed: the next start makes up for it',
    async run(session) {
      await allowEverywhere(session);
      const isRegistered = async () => (await registered(session)).includes(EVERY_PAGE);
      await until('registered', isRegistered);
      await session.inExtension(() =>
        (globalThis as unknown as ExtensionScope).browser.scripting.unregisterContentScripts(),
      );
      await session.killBackground();
      await session.clickToolbar(await session.open(storyHere(session)));
      await until('registered again', isRegistered);
      await openPainted(session, STORY, STATED);
    },
  },
  {
    name: 'leaves open pages when the access is taken back',
    async run(session) {
      await session.grantEverywhere();
      const tab = await session.open(session.pages.sample('en-explainer-dark.html'));
      assert.ok((await waitForPaint(session, tab, true)).length > 0);
      const welcome = await session.extensionPage('welcome.html');
      await welcome.click('[data-reach="click"] button');
      await welcome.waitFor(() => document.querySelector('[data-reach="click"][data-present="true"]') !== null);
      await welcome.close();
      assert.deepEqual(await waitForPaint(session, tab, false), [], 'the paint is gone');
      const popup = await session.clickToolbar(tab);
      await popup.waitFor(() => document.querySelector('.popup')?.getAttribute('data-state') === 'noAccess');
    },
  },
  {
    name: 'checks one page, and the next page is not looked at',
    async run(session) {
      const tab = await session.open(storyHere(session));
      await checkOnce(session, tab);
      await assertPainted(session, tab, STATED);
      await tab.goto(storyHere(session));
      await popupIn(session, tab, 'noAccess');
      assert.deepEqual(await session.paintedTexts(tab), []);
      assert.deepEqual(await session.access(), []);
    },
  },
  {
    name: 'allows one site: its pages are marked by themselves, those of others are not',
    async run(session) {
      const tab = await session.open(storyHere(session));
      await allowSite(session, tab, HERE);
      await assertPainted(session, tab, STATED);
      assert.deepEqual(await session.access(), [HERE]);
      await tab.goto(storyHere(session));
      await assertPainted(session, tab, STATED);
      await tab.goto(storyThere(session));
      await popupIn(session, tab, 'noAccess');
      assert.deepEqual(await session.paintedTexts(tab), []);
    },
  },
  {
    name: 'has the allowed site marked after a restart too',
    keepsProfile: true,
    async run(session) {
      await session.restart();
      await openPainted(session, STORY, STATED);
      const other = await session.open(storyThere(session));
      await popupIn(session, other, 'noAccess');
      assert.deepEqual(await session.paintedTexts(other), []);
    },
  },
  {
    name: 'takes one of two sites back in the browser’s settings',
    async run(session) {
      const here = await session.open(storyHere(session));
      await allowSite(session, here, HERE);
      const there = await session.open(storyThere(session));
      await allowSite(session, there, THERE);
      await assertPainted(session, there, STATED);
      await session.withdraw([HERE]);
      await assertPainted(session, here, []);
      await assertPainted(session, there, STATED);
      await popupIn(session, here, 'noAccess');
      await there.goto(storyThere(session));
      await assertPainted(session, there, STATED);
      await here.goto(storyHere(session));
      await popupIn(session, here, 'noAccess');
      assert.deepEqual(await session.paintedTexts(here), []);
    },
  },
  {
    name: 'takes the access to every page back in the browser’s settings',
    async run(session) {
      await session.grantEverywhere();
      assert.deepEqual(await registered(session), [EVERY_PAGE]);
      const here = await openPainted(session, STORY, STATED);
      const there = await session.open(storyThere(session));
      await assertPainted(session, there, STATED);
      await session.withdraw([EVERY_PAGE]);
      for (const tab of [here, there]) {
        await assertPainted(session, tab, []);
        await popupIn(session, tab, 'noAccess');
      }
      assert.deepEqual(await registered(session), []);
      await here.goto(storyHere(session));
      await popupIn(session, here, 'noAccess');
      assert.deepEqual(await session.paintedTexts(here), []);
    },
  },
  {
    name: 'goes back from every page to the site chosen before',
    async run(session) {
      const here = await session.open(storyHere(session));
      await allowSite(session, here, HERE);
      await session.grantEverywhere();
      const there = await session.open(storyThere(session));
      await assertPainted(session, there, STATED);
      const welcome = await session.extensionPage('welcome.html');
      await welcome.click('[data-reach="sites"] button');
      await welcome.waitFor(() => document.querySelector('[data-site="127.0.0.1"]') !== null);
      await assertPainted(session, there, []);
      assert.deepEqual(await session.access(), [HERE]);
      assert.deepEqual(await registered(session), [HERE]);
      await assertPainted(session, here, STATED);
    },
  },
  {
    name: 'with every page allowed, signs in and reads mail without being watched',
    async run(session) {
      const { pages } = session;
      await allowEverywhere(session);
      const signIn = await session.open(pages.html(madeArticle({ head: '', page: `<main>${SIGN_IN}${PROSE}</main>` })));
      await popupIn(session, signIn, 'notArticle');
      await assertPainted(session, signIn, []);
      // The same page without the form would be one to read.
      await openPainted(session, madeArticle({ head: '', page: `<main>${PROSE}</main>` }), [READ]);
      // A newspaper with its sign-in form on every page says what it is.
      await openPainted(session, madeArticle({ head: DECLARED, page: `<main>${SIGN_IN}${PROSE}</main>` }), [READ]);
      const mail = await session.open(storyHere(session).replace('127.0.0.1', 'mail.localhost'));
      await popupIn(session, mail, 'notArticle');
      assert.deepEqual(await session.paintedTexts(mail), []);
    },
  },
];
