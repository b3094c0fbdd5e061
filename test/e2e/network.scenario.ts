/**
 * A hundred pages are read, and Sidenote asks nobody for anything: seen from outside by a proxy that everything goes
 * through, names too, and from inside by the browser's own account of who asks for what.
 */
import assert from 'node:assert/strict';
import { allowEverywhere, popupIn, pressSentence } from './at-work.ts';
import { ENCRYPTED, inParagraph, madeArticle, PLAIN, READ, READ_FRENCH, SHARED, SPENT } from './made-article.ts';
import { type OwnRequests, watchOwnRequests } from './own-requests.ts';
import { seenTexts } from './seen.ts';
import type { Scenario, Session, Tab } from './session.ts';
import { until } from './waiting.ts';
import { startWatchingProxy, type WatchingProxy } from './watching-proxy.ts';

const PAGES = 100;
/** Half a minute where nothing else is going on (milliseconds). */
const LIMIT = 180_000;
/** For one page, after which something is wrong (milliseconds). */
const LONG_WAY = 30_000;
/** The popup, the card and the library are opened every so many pages; at half of them the background is new. */
const NOW_AND_THEN = 10;
const CLAIMS = [READ, SHARED, ENCRYPTED, READ_FRENCH, SPENT];

/** Whom the browsers themselves ask, whatever is installed: their makers' updates, settings, clocks and accounts. */
const MAKERS =
  /^(?:\S+ )?(?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|net|org)|firefox\.com)(?:[:/]|$)/;

export const scenarios: Scenario[] = [
  {
    name: `reads ${PAGES} pages without one request, seen from outside and from inside`,
    limit: LIMIT,
    async run({ another, pages, browser }) {
      const proxy = await startWatchingProxy();
      const session = await another({ proxy: proxy.address });
      try {
        await allowEverywhere(session);
        const tab = await session.open('about:blank');
        const library = await session.extensionPage('library.html');
        const read = (from: number, to: number) => readPages(session, tab, library, from, to);
        const before = await watchOwnRequests(session, tab);
        proxy.forget();
        const addresses = await read(0, PAGES / 2);
        assert.deepEqual(await before.asked(), []);
        await before.stop();
        // Whoever watches a worker of Chromium from inside keeps the next one from starting: here the proxy watches alone.
        await session.killBackground();
        addresses.push(...(await read(PAGES / 2, PAGES / 2 + 1)));
        const own = await watchOwnRequests(session, tab);
        addresses.push(...(await read(PAGES / 2 + 1, PAGES)));
        const { others, makers } = told(proxy);
        assert.deepEqual(
          others,
          addresses.map((address) => `GET ${address}`),
          'the pages themselves, and nothing else',
        );
        assert.deepEqual(await own.asked(), []);
        console.log(
          `     (${browser}) ${addresses.length} pages read, ${others.length - addresses.length} requests by Sidenote; the browser’s makers were asked ${makers} times by the browser itself`,
        );
        await assertWouldBeSeen(session, proxy, own, pages.origin);
        await own.stop();
      } finally {
        await session.close();
        proxy.close();
      }
    },
  },
];

/** Reads pages with and without matches. Returns their addresses in the order of their reading. */
async function readPages(session: Session, tab: Tab, library: Tab, from: number, to: number): Promise<string[]> {
  const addresses: string[] = [];
  for (let at = from; at < to; at++) {
    const claim = at % 2 === 0 ? CLAIMS[(at / 2) % CLAIMS.length] : undefined;
    const body = inParagraph(claim ?? `${PLAIN[1]} That was day ${at}.`);
    const address = session.pages.html(madeArticle({ body }), `network/${at}.html`);
    addresses.push(address);
    await tab.goto(address);
    if (claim) await until(claim, async () => (await seenTexts(tab)).includes(claim), LONG_WAY);
    else await until(`${address} read`, async () => (await readState(library, address)) === 'read', LONG_WAY);
    if (claim && at % NOW_AND_THEN === 0) await lookAround(session, tab, library, claim);
  }
  return addresses;
}

async function lookAround(session: Session, tab: Tab, library: Tab, claim: string): Promise<void> {
  const popup = await popupIn(session, tab, 'found');
  await popup.close();
  await tab.page.bringToFront();
  const card = await pressSentence(session, tab, claim);
  await card.press('Escape');
  await card.waitUntilClosed();
  await library.page.reload({ waitUntil: [] });
  await library.waitFor(
    () => document.querySelector('[data-claim]') !== null || document.querySelector('main') !== null,
  );
  await tab.page.bringToFront();
}

interface ExtensionScope {
  chrome: {
    tabs: {
      query(by: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: object): Promise<{ value: { kind: string } }>;
    };
  };
}

/** What our content script says of the page at this address. */
function readState(library: Tab, address: string): Promise<string | null> {
  return library.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as ExtensionScope).chrome;
    const tab = (await tabs.query({})).find((open) => open.url === url);
    const said = tab && (await tabs.sendMessage(tab.id, { sidenote: 'page', name: 'state' }).catch(() => null));
    return said ? said.value.kind : null;
  }, address);
}

function told(proxy: WatchingProxy): { others: string[]; makers: number } {
  const asked = proxy.asked();
  const others = asked.filter((line) => !MAKERS.test(line));
  return { others, makers: asked.length - others.length };
}

/** Has the background ask for something, near and far, which must be seen by both: else nothing was shown above. */
async function assertWouldBeSeen(
  session: Session,
  proxy: WatchingProxy,
  own: OwnRequests,
  origin: string,
): Promise<void> {
  proxy.forget();
  const near = `${origin}/near`;
  const far = 'https://far.example/';
  await session.inBackground(
    async (scope, addresses) => {
      for (const address of addresses) await scope.fetch(address, { mode: 'no-cors' }).catch(() => undefined);
    },
    [near, far],
  );
  assert.deepEqual(told(proxy).others, [`GET ${near}`, 'CONNECT far.example:443']);
  assert.deepEqual(await own.asked(), [near, far]);
}
