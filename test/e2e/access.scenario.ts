/** Access: what the reader gives, and takes back. */
import assert from 'node:assert/strict';
import { paintWhen } from './painting.ts';
import type { Scenario, Session, Tab } from './session.ts';

const waitForPaint = (session: Session, tab: Tab, painted: boolean) =>
  paintWhen(session, tab, (texts) => texts.length > 0 === painted);

export const scenarios: Scenario[] = [
  {
    name: 'after the install, looks at no page by itself',
    async run(session) {
      const welcome = await session.welcomePage();
      assert.ok(
        await welcome.waitFor(() => document.querySelector('[data-reach="click"][data-present="true"]') !== null),
      );
      const tab = await session.open(session.pages.sample('en-court-letter.html'));
      await new Promise((resolve) => setTimeout(resolve, 1500));
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
      await new Promise((resolve) => setTimeout(resolve, 1000));
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
      await new Promise((resolve) => setTimeout(resolve, 1500));
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
];
