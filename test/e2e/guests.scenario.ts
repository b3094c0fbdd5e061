/** On other people's pages: we load nothing we do not need, break nothing, and leave no trace. */
import assert from 'node:assert/strict';
import {
  allowEverywhere,
  assertPainted,
  openPainted,
  placeOf,
  popupIn,
  pressSentence,
  waitForState,
} from './at-work.ts';
import { inParagraph, madeArticle, READ, SHARED, SPENT } from './made-article.ts';
import { setMedium } from './medium.ts';
import { paintShows } from './pixels.ts';
import type { Scenario, Session, Tab } from './session.ts';
import { until } from './waiting.ts';

const HOST = 'aside-host';

/** Throws our element out whenever it comes, and all highlights once they are there. */
const HOSTILE = `<script>
new MutationObserver(() => document.querySelector('${HOST}')?.remove()).observe(document, { childList: true, subtree: true });
globalThis.faults = [];
addEventListener('error', ({ message }) => faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
</script>`;
/** Text in an open shadow root with a style sheet of its own. */
const ROOTED = `<news-text></news-text><script>
const sheet = new CSSStyleSheet();
sheet.replaceSync('p { color: #222 }');
const shadow = document.querySelector('news-text').attachShadow({ mode: 'open' });
shadow.adoptedStyleSheets = [sheet];
shadow.innerHTML = '<p>${SPENT}</p>';
</script>`;

interface ExtensionScope {
  browser: {
    tabs: { query(which: { url: string }): Promise<{ id: number; url: string }[]> };
    scripting: {
      executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ result: unknown }[]>;
    };
  };
}

/** `function` where the card's code has been put into the page, else `undefined`. */
const cardCode = (session: Session, tab: Tab) =>
  session.inExtension(async (url) => {
    const { tabs, scripting } = (globalThis as unknown as ExtensionScope).browser;
    const [found] = (await tabs.query({ url: '*://127.0.0.1/*' })).filter((one) => one.url === url);
    const func = () => typeof Reflect.get(globalThis, 'sidenoteCard');
    return (await scripting.executeScript({ target: { tabId: found?.id ?? 0 }, func }))[0]?.result;
  }, tab.page.url());

/** All that a page can see of itself: its nodes, the sheets of its roots, the registry of highlights. */
const traces = (tab: Tab) =>
  tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])].map(
      (root) => root.styleSheets.length + root.adoptedStyleSheets.length,
    ),
    highlights: CSS.highlights.size,
    globals: Object.keys(globalThis).filter((name) => /sidenote|wxt/i.test(name)),
  }));

export const scenarios: Scenario[] = [
  {
    name: 'leaves a page without matches as it is, and loads nothing more there',
    async run(session) {
      const { pages } = session;
      await allowEverywhere(session);
      const marked = await openPainted(session, madeArticle({ body: inParagraph(READ) }), [READ]);
      await until('card code', async () => (await cardCode(session, marked)) === 'function');
      const address = pages.html(madeArticle({}));
      pages.forget();
      const tab = await session.open(address);
      const popup = await popupIn(session, tab, 'nothingFound');
      await popup.close();
      assert.equal(await cardCode(session, tab), 'undefined');
      assert.deepEqual(
        pages.requests().map(({ path }) => path),
        [new URL(address).pathname],
      );
      assert.deepEqual(await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)), []);
      assert.equal(await tab.evaluate(() => CSS.highlights.size), 0);
    },
  },
  {
    name: 'switches off, and the page is what it was before',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      await session.setStored({ on: false });
      const tab = await session.open(session.pages.html(madeArticle({ body: inParagraph(READ) + ROOTED })));
      await popupIn(session, tab, 'off').then((popup) => popup.close());
      const before = await traces(tab);
      assert.equal(before.highlights, 0);

      await session.setStored({ on: true });
      await assertPainted(session, tab, [READ, SPENT]);
      const card = await pressSentence(session, tab, READ);
      await card.waitFor((root) => root.querySelector('[data-response]') !== null);
      const popup = await popupIn(session, tab, 'found');
      await popup.click('[role=switch]');
      await waitForState(popup, 'off');
      await popup.close();
      await assertPainted(session, tab, []);
      // What is being said to screen readers is said to its end.
      await tab.waitFor((host) => document.querySelector(host) === null, HOST);
      assert.deepEqual(await traces(tab), before);
      await session.setStored({ on: true });
    },
  },
  {
    name: 'prints a page without the marks',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, madeArticle({ body: inParagraph(READ) }), [READ]);
      const { y } = await until('painted', () => tab.evaluate(placeOf, READ));
      const line = { x: 0, y: y - 20, width: 900, height: 40 };
      await until('the paint is seen on the screen', () => paintShows(tab, line));
      await setMedium(session, tab, 'print');
      assert.equal(await paintShows(tab, line), false, 'on paper it is not');
      await setMedium(session, tab, 'screen');
      assert.equal(await paintShows(tab, line), true, 'and then again on the screen');
    },
  },
  {
    name: 'does no harm on a page that throws our card and highlights out',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const body = inParagraph(READ) + inParagraph(SHARED);
      const tab = await session.open('about:blank');
      const faults: string[] = [];
      tab.page.on('pageerror', (error) => faults.push(String(error)));
      await tab.goto(session.pages.html(madeArticle({ body: body + HOSTILE })));
      await assertPainted(session, tab, [READ, SHARED]);
      for (let press = 0; press < 2; press++) {
        const { x, y } = await until('painted', () => tab.evaluate(placeOf, READ));
        await tab.clickAt(x, y);
      }
      await tab.press('Escape');
      await tab.evaluate(() => CSS.highlights.clear());
      assert.deepEqual(await session.paintedTexts(tab), []);
      // The next change of the page brings them back.
      await tab.evaluate(
        (html) => document.querySelector('h1')?.insertAdjacentHTML('afterend', html),
        inParagraph(SPENT),
      );
      await assertPainted(session, tab, [SPENT, READ, SHARED]);
      const popup = await popupIn(session, tab, 'found');
      await popup.close();
      assert.deepEqual(faults, []);
      assert.deepEqual(await tab.evaluate(() => Reflect.get(globalThis, 'faults')), []);
    },
  },
];
