/** By keyboard and screen reader: the commands, the announcement, the popup's list, and what axe-core says. */
import assert from 'node:assert/strict';
import {
  article,
  openMarked,
  PROSE,
  placeOf,
  readEverywhere,
  SENTENCES,
  serialised,
  waitForTexts,
} from './checking.ts';
import type { Scenario, Session, Tab, View } from './session.ts';
import { pause, until } from './waiting.ts';

const { attributes: READ, denies: DENIAL, unclear: SPENT, asks: QUESTION } = SENTENCES;
/** In reading order, each a long way from the next. */
const TEXTS = [QUESTION, READ, SPENT, DENIAL];
const FAR = Array<string>(12).fill(PROSE);
const PARAGRAPHS = [...FAR, ...TEXTS.flatMap((text) => [text, ...FAR])];

/** Longer than an announcement takes to be heard (milliseconds). */
const LONG_ENOUGH = 1200;

/** Waits until the reader has been taken to this sentence: it stands out, and is in the window. */
function waitUntilAt(tab: Tab, text: string): Promise<boolean> {
  return tab.waitFor((wanted) => {
    const ranges = [...(CSS.highlights.get('zk-f')?.keys() ?? [])];
    const box = ranges.find((range) => range instanceof Range && range.toString() === wanted)?.startContainer
      .parentElement;
    const { top = -1, bottom = Infinity } = box?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  }, text);
}

async function press(session: Session, tab: Tab, command: string, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await session.pressShortcut(tab, command);
    await waitUntilAt(tab, text);
  }
}

/** Counts from now on how often our element is put on the page. */
const countOurs = (tab: Tab) =>
  tab.evaluate(() => {
    Reflect.set(globalThis, 'ours', 0);
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      const ours = added.filter(({ nodeName }) => nodeName.toLowerCase() === 'aside-host').length;
      Reflect.set(globalThis, 'ours', Reflect.get(globalThis, 'ours') + ours);
    }).observe(document.documentElement, { childList: true });
  });
const oursSince = (tab: Tab): Promise<number> => tab.evaluate(() => Reflect.get(globalThis, 'ours'));

const stateIs = (popup: View, state: string) =>
  popup.waitFor((wanted) => document.querySelector('.popup')?.getAttribute('data-state') === wanted, state);

/** The tag and the words of what has the focus. */
const focusIn = (view: View) =>
  view.evaluate(() => {
    const { localName = '', textContent = '' } = document.activeElement ?? {};
    return `${localName}: ${textContent?.replace(/\s+/g, ' ').trim()}`;
  });

/** What axe-core has against it, with `what` before each. */
async function faultsOf(session: Session, view: Parameters<Session['axe']>[0], what: string): Promise<string[]> {
  return (await session.axe(view)).map((fault) => `${what}: ${fault}`);
}

export const scenarios: Scenario[] = [
  {
    name: 'goes from match to match by shortcut, in reading order, and round',
    async run(session) {
      await readEverywhere(session);
      const tab = await openMarked(session, session.pages.html(article({ paragraphs: PARAGRAPHS })), TEXTS);
      const before = await serialised(tab);
      await press(session, tab, 'next-match', ...TEXTS, QUESTION);
      await until('said', async () => (await session.announcement(tab)) === `1 of 4: ${QUESTION}`);
      await press(session, tab, 'previous-match', DENIAL, SPENT);
      await session.pressShortcut(tab, 'open-card');
      const card = await session.card(tab);
      await card.waitFor((root) => root.querySelector('[data-claim="ad-spend"]') !== null);
      await tab.press('Escape');
      await card.waitUntilClosed();
      assert.equal(await serialised(tab), before, 'no node of the page has changed');
    },
  },
  {
    name: 'goes on to the next match with the card open',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openMarked(session, session.pages.html(article({ paragraphs: PARAGRAPHS })), TEXTS);
      await press(session, tab, 'next-match', QUESTION);
      await session.pressShortcut(tab, 'open-card');
      const card = await session.card(tab);
      await card.waitFor((root, text) => root.querySelector('q')?.textContent === text, QUESTION);
      await press(session, tab, 'next-match', READ);
      await card.waitFor((root, text) => root.querySelector('q')?.textContent === text, READ);
      await card.waitFor((root) => root.activeElement?.getAttribute('role') === 'dialog');
    },
  },
  {
    name: 'switches highlights off and on by shortcut',
    not: { chromium: 'it takes four suggested keys, and the switch is the fifth command' },
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openMarked(session, session.pages.html(article({ paragraphs: PARAGRAPHS })), TEXTS);
      await session.pressShortcut(tab, 'toggle');
      await waitForTexts(session, tab, []);
      await session.pressShortcut(tab, 'toggle');
      await waitForTexts(session, tab, TEXTS);
    },
  },
  {
    name: 'hears once how many claims were found, and no more when the page changes',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await session.open(session.pages.html(article({ paragraphs: [PROSE, QUESTION, SPENT, PROSE] })));
      const said = 'Sidenote: 2 known claims are marked on this page.';
      await until('said', async () => (await session.announcement(tab)) === said);
      const region = await until('gone', async () => (await session.announcement(tab)) === null);
      assert.ok(region);
      await countOurs(tab);
      await tab.evaluate((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.querySelector('article')?.append(paragraph);
      }, DENIAL);
      await waitForTexts(session, tab, [QUESTION, SPENT, DENIAL]);
      // Every change of the settings has the page begin again.
      await session.setStored({ on: false });
      await waitForTexts(session, tab, []);
      await session.setStored({ on: true });
      await waitForTexts(session, tab, [QUESTION, SPENT, DENIAL]);
      await pause(LONG_ENOUGH);
      assert.equal(await oursSince(tab), 0, 'nothing more was said');
    },
  },
  {
    name: 'lists every match in reading order in the popup, and goes to one by keyboard alone',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openMarked(session, session.pages.sample('en-court-letter.html'), await sampleTexts(session));
      const painted = await session.paintedTexts(tab);
      const popup = await session.clickToolbar(tab);
      await stateIs(popup, 'found');
      await until('the choice of order', async () => {
        await popup.press('Tab');
        return popup.evaluate(() => document.activeElement?.getAttribute('type') === 'radio');
      });
      await popup.press('ArrowRight');
      const listed = await popup.waitFor(() => {
        const buttons = [...document.querySelectorAll('.reading-order .sentence-text')];
        return buttons.length > 0 && buttons.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
      });
      assert.deepEqual(listed, painted);
      const wanted = painted.at(-1) ?? '';
      for (let tabs = 0; !(await focusIn(popup)).endsWith(wanted); tabs++) {
        assert.ok(tabs < painted.length + 10, `reached: ${await focusIn(popup)}`);
        await popup.press('Tab');
      }
      await popup.press('Enter');
      await tab.waitFor((text) => {
        const [range] = [...(CSS.highlights.get('zk-f')?.keys() ?? [])];
        return range instanceof Range && range.toString().replace(/\s+/g, ' ') === text;
      }, wanted);
    },
  },
  {
    name: 'presses a shortcut on a page that was not checked, and it is read first',
    async run(session) {
      await session.setStored({ language: 'en' });
      assert.deepEqual(await session.access(), []);
      const tab = await session.open(session.pages.html(article({ paragraphs: PARAGRAPHS })));
      assert.deepEqual(await session.paintedTexts(tab), []);
      await session.pressShortcut(tab, 'next-match');
      await waitForTexts(session, tab, TEXTS);
      await waitUntilAt(tab, QUESTION);
    },
  },
  ...(['light', 'dark'] as const).flatMap((colorScheme): Scenario[] => [
    {
      name: `axe-core has nothing against the popup of a page not read, without a match, and off, ${colorScheme}`,
      async run(session) {
        await session.setStored({ language: 'en' });
        await session.appear({ colorScheme });
        const tab = await session.open(session.pages.sample('en-ordinary.html'));
        const popup = await session.clickToolbar(tab);
        await stateIs(popup, 'noAccess');
        const faults = await faultsOf(session, popup, 'not allowed');
        await popup.click('.popup .primary');
        await stateIs(popup, 'nothingFound');
        faults.push(...(await faultsOf(session, popup, 'nothing found')));
        await popup.click('[role=switch]');
        await stateIs(popup, 'off');
        faults.push(...(await faultsOf(session, popup, 'off')));
        assert.deepEqual(faults, []);
      },
    },
    {
      name: `axe-core has nothing against the popup of a page with matches, ${colorScheme}`,
      keepsProfile: true,
      async run(session) {
        await readEverywhere(session);
        await session.appear({ colorScheme });
        const tab = await openMarked(session, session.pages.html(article({ paragraphs: [PROSE, DENIAL] })), [DENIAL]);
        const popup = await session.clickToolbar(tab);
        await stateIs(popup, 'found');
        const faults = await faultsOf(session, popup, 'found');
        await popup.click('details.story > summary');
        await popup.waitFor(() => document.querySelector<HTMLDetailsElement>('details.story')?.open);
        faults.push(...(await faultsOf(session, popup, 'story open')));
        await popup.click('details.story > summary');
        await popup.click('label[data-value=reading]');
        await popup.waitFor(() => document.querySelector('.reading-order') !== null);
        faults.push(...(await faultsOf(session, popup, 'in reading order')));
        assert.deepEqual(faults, []);
      },
    },
    {
      name: `axe-core has nothing against the card and the welcome page, ${colorScheme}`,
      keepsProfile: true,
      async run(session) {
        await readEverywhere(session);
        await session.appear({ colorScheme });
        const faults: string[] = [];
        const tab = await openMarked(session, session.pages.html(article({ paragraphs: [PROSE, DENIAL] })), [DENIAL]);
        const { x, y } = await placeOf(tab, DENIAL);
        await tab.clickAt(x, y);
        const card = await session.card(tab);
        // While it appears it is half transparent.
        await card.waitFor((root) => root.getAnimations().length === 0);
        faults.push(...(await faultsOf(session, card, 'card')));
        await card.evaluate((root) => {
          for (const fold of root.querySelectorAll('details')) fold.open = true;
        });
        faults.push(...(await faultsOf(session, card, 'card, unfolded')));
        const welcome = await session.extensionPage('welcome.html');
        await welcome.waitFor(() => document.querySelector('.welcome[data-state]:not([data-state=opening])') !== null);
        faults.push(...(await faultsOf(session, welcome, 'welcome')));
        assert.deepEqual(faults, []);
      },
    },
    {
      name: `axe-core has nothing against any part of the library, ${colorScheme}`,
      keepsProfile: true,
      async run(session) {
        await readEverywhere(session);
        await session.appear({ colorScheme });
        const address = session.pages.html(article({ paragraphs: [PROSE, DENIAL] }));
        await openMarked(session, address, [DENIAL]);
        const faults: string[] = [];
        const parts = {
          stories: 'main details',
          settings: 'main h2',
          page: 'main [data-sentence]',
          lists: '[data-list-entry]',
        };
        for (const [part, content] of Object.entries(parts)) {
          const library = await session.extensionPage(`library.html?tab=${await tabAt(session, address)}#${part}`);
          await library.waitFor((selector) => document.querySelector(selector) !== null, content);
          faults.push(...(await faultsOf(session, library, part)));
          await library.evaluate(() => {
            for (const fold of document.querySelectorAll('details')) fold.open = true;
          });
          faults.push(...(await faultsOf(session, library, `${part}, unfolded`)));
          if (part === 'stories') {
            await library.click('input[type=search]');
            for (const letter of 'netflix') await library.press(letter);
            await library.waitFor(() => document.querySelector('main mark') !== null);
            faults.push(...(await faultsOf(session, library, 'search')));
          }
          await library.close();
        }
        assert.deepEqual(faults, []);
      },
    },
  ]),
];

/** The browser's number of the tab with this address. */
const tabAt = (session: Session, address: string) =>
  session.inExtension(async (wanted) => {
    const { tabs }: TabsApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return (await tabs.query({})).find(({ url }) => url === wanted)?.id;
  }, address);

interface TabsApi {
  tabs: { query(all: object): Promise<{ id: number; url?: string }[]> };
}

/** What is painted on the sample page, after it has settled once. */
async function sampleTexts(session: Session): Promise<string[]> {
  const tab = await session.open(session.pages.sample('en-court-letter.html'));
  await until('announced', () => session.announcement(tab));
  const texts = await session.paintedTexts(tab);
  await tab.close();
  return texts;
}
