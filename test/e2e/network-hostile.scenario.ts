/** Lists and servers that mean harm: bodies without an end, circles of redirects, lists that mark everything, texts that are code. */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import type { ClaimList } from '../../data/claim-list.ts';
import { type ListServer, startListServer } from '../browser/lists/list-server.ts';
import { ferryList, newKey, publish } from '../browser/lists/publisher.ts';
import { allowEverywhere, assertPainted, popupIn, pressSentence } from './at-work.ts';
import { edition, SANK } from './ferry.ts';
import { entryOf, lookAt, openLists, subscribeTo, updateNow } from './lists.ts';
import { inParagraph, madeArticle, PLAIN, READ } from './made-article.ts';
import { assertSeen, seenTexts } from './seen.ts';
import type { Scenario, Session, Tab } from './session.ts';
import { until } from './waiting.ts';

/** Hostile lists are large (milliseconds). */
const LIMIT = 180_000;

async function withServer(run: (server: ListServer) => Promise<void>): Promise<void> {
  const server = await startListServer();
  try {
    await run(server);
  } finally {
    await server.close();
  }
}

async function subscribed(
  session: Session,
  server: ListServer,
): Promise<{ library: Tab; key: Awaited<ReturnType<typeof newKey>> }> {
  await allowEverywhere(session);
  const key = await newKey();
  const library = await openLists(session);
  await subscribeTo(library, await publish(server, { list: edition(1), key }), 'ferry');
  return { library, key };
}

/** Writes for as long as anybody reads; counts the bytes in `sent`. */
function endless(sent: { bytes: number }): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(200);
    const piece = '{"more":'.repeat(8192);
    const write = () => {
      while (!response.destroyed) {
        sent.bytes += piece.length;
        if (!response.write(piece)) return void response.once('drain', write);
      }
    };
    write();
  };
}

/** Whatever stands in a list, it must come to nothing but letters. */
const CODE = '<img src=x onerror="globalThis.stolen=1"><script>stolen=1</script><a href="javascript:stolen=1">';
/** Turns the direction of what follows, and never back. */
const TURNED = '\u202Egnip\u2066';
const NAME = 'Avery-long-name'.repeat(20);
const HARM = `${CODE}${TURNED}${NAME}`.slice(0, 300);

function harmful(): Partial<ClaimList> {
  const { claims, responses, sources, stories } = ferryList();
  const { phrasings } = edition(1).claims[0] ?? {};
  return {
    ...edition(1),
    title: { en: HARM },
    publisher: { name: HARM, url: 'https://harbour.example/' },
    licence: HARM.slice(0, 100),
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, one]) => [id, { ...one, title: HARM, publisher: HARM }]),
    ),
    responses: Object.fromEntries(
      Object.entries(responses).map(([id, one]) => [id, { ...one, party: HARM, summary: { en: HARM } }]),
    ),
    stories: Object.fromEntries(
      Object.entries(stories).map(([id]) => [id, { title: { en: HARM }, summary: { en: HARM } }]),
    ),
    claims: claims.map((claim) => ({ ...claim, ...(phrasings ? { phrasings } : {}), statement: { en: HARM } })),
  };
}

/** Runs in a document of ours, or on a closed root. What of the harm has become more than letters. */
function harmIn(root: Document | ShadowRoot = document): string[] {
  const found: string[] = [];
  if ('stolen' in globalThis) found.push('code ran');
  if (root.querySelector('img[src="x"], script:not([src]), [onerror], a[href^="javascript:"]'))
    found.push('an element was made');
  const text = 'body' in root ? root.body.textContent : root.textContent;
  if (!text?.includes('<img src=x')) found.push('the text is not there');
  // A name without a break must not push anything out of view, but for a scroll bar's width (CSS pixels).
  const scrollBar = 20;
  for (const element of [document.documentElement, ...root.querySelectorAll('[role=dialog]')]) {
    if (element.scrollWidth > element.clientWidth + scrollBar)
      found.push(`${element.localName} is ${element.scrollWidth} wide`);
  }
  return found;
}

/** A list of so many claims, each of which every sentence seems to make. */
function commonest(claims: number): Partial<ClaimList> {
  const words = ['the', 'it was', 'the letter', 'the rain', 'people', 'said', 'company', 'year', 'answer', 'square'];
  const [claim] = edition(1).claims;
  assert.ok(claim);
  return {
    version: 1,
    entities: { line: { names: ['the', 'The', 'letter', 'company', 'Thursday'] } },
    claims: Array.from({ length: claims }, (_, at) => ({ ...claim, id: `all-${at}`, phrasings: { en: words } })),
  };
}

function manyParagraphs(): string {
  return Array.from({ length: 100 }, (_, at) =>
    inParagraph(`${PLAIN[at % 2]} The company said it was day ${at}.`),
  ).join('');
}

export const scenarios: Scenario[] = [
  {
    name: 'a manifest and a list without an end are left off early, and the edition stays',
    limit: LIMIT,
    run: (session) =>
      withServer(async (server) => {
        const { library, key } = await subscribed(session, server);
        await publish(server, { list: edition(2), key });
        const list = { bytes: 0 };
        server.files.set('ferry/list-2.json', { by: endless(list) });
        assert.equal((await updateNow(library, 'ferry')).state, 'fault');
        const manifest = { bytes: 0 };
        server.files.set('ferry/manifest.json', { by: endless(manifest) });
        assert.equal((await updateNow(library, 'ferry')).state, 'fault');
        const signature = { bytes: 0 };
        await publish(server, { list: edition(2), key });
        server.files.set('ferry/manifest.json.sig', { by: endless(signature) });
        assert.equal((await updateNow(library, 'ferry')).state, 'fault');
        // What lies in the buffers of both machines is sent besides.
        for (const { bytes } of [list, manifest, signature])
          assert.ok(bytes > 0 && bytes < 50_000_000, `${bytes} bytes`);
        const tab = await session.open(session.pages.html(madeArticle({ body: inParagraph(SANK) })));
        await assertSeen(tab, [SANK]);
      }),
  },
  {
    name: 'redirects in a circle are not followed even once',
    run: (session) =>
      withServer(async (server) => {
        const { library } = await subscribed(session, server);
        server.asked.length = 0;
        for (const [from, to] of [
          ['ferry/manifest.json', 'round'],
          ['round', 'ferry/manifest.json'],
        ] as const) {
          server.files.set(from, { status: 302, headers: { location: `${server.root}${to}` } });
        }
        const shown = await updateNow(library, 'ferry');
        assert.deepEqual([shown.state, shown.fault], ['fault', 'elsewhere']);
        assert.deepEqual(
          server.asked.filter(({ path }) => path === 'round'),
          [],
        );
      }),
  },
  {
    name: 'while a server says one byte a second, pages are read and the library answers',
    limit: LIMIT,
    run: (session) =>
      withServer(async (server) => {
        const { library, key } = await subscribed(session, server);
        await publish(server, { list: edition(2), key });
        let dripping = false;
        server.files.set('ferry/list-2.json', {
          by(response) {
            dripping = true;
            response.writeHead(200);
            const timer = setInterval(() => response.write(' '), 1000);
            response.once('close', () => clearInterval(timer));
          },
        });
        await library.click('[data-list-entry=ferry] [data-action=update]');
        await until('dripping', () => dripping);
        const tab = await session.open(
          session.pages.html(madeArticle({ body: inParagraph(SANK) + inParagraph(READ) })),
        );
        await assertSeen(tab, [SANK, READ]);
        const popup = await popupIn(session, tab, 'found');
        await popup.close();
        assert.equal((await entryOf(library, 'ferry')).state, 'updating');
        await library.click('[data-list-entry=ferry] [role=switch]');
        await assertPainted(session, tab, [READ]);
      }),
  },
  {
    name: 'a list that would mark every sentence leaves page and popup at work, and is switched off',
    limit: LIMIT,
    run: (session) =>
      withServer(async (server) => {
        await allowEverywhere(session);
        const library = await openLists(session);
        const list = commonest(20);
        await subscribeTo(library, await publish(server, { list, key: await newKey() }), 'ferry');
        const body = manyParagraphs();
        const tab = await session.open(session.pages.html(madeArticle({ body })));
        const before = await tab.evaluate(() => document.querySelector('main')?.innerHTML);
        const popup = await session.clickToolbar(tab);
        await popup.waitFor(() => /found/i.test(document.querySelector('.popup')?.getAttribute('data-state') ?? ''));
        await popup.close();
        assert.ok(
          (await tab.evaluate(() => document.querySelector('main')?.innerHTML)) === before,
          'the article is as it was',
        );
        console.log(`     (${session.browser}) it marked ${(await seenTexts(tab)).length} of about 200 sentences`);
        await library.page.bringToFront();
        await library.click('[data-list-entry=ferry] [role=switch]');
        await assertPainted(session, tab, []);
      }),
  },
  {
    name: 'markup, code, turned direction and endless names in a list are letters in offer, library, popup and card',
    limit: LIMIT,
    run: (session) =>
      withServer(async (server) => {
        await allowEverywhere(session);
        const library = await openLists(session);
        const address = await publish(server, { list: harmful(), key: await newKey() });
        assert.equal(await lookAt(library, address), 'offered');
        assert.deepEqual(await library.evaluate(harmIn), []);
        await library.click('[data-action=subscribe]');
        await library.waitFor(() => document.querySelector('[data-list-entry=ferry]') !== null);
        assert.deepEqual(await library.evaluate(harmIn), []);
        const stories = await session.extensionPage('library.html#stories');
        await stories.waitFor(() => document.body.textContent?.includes('<img src=x'));
        assert.deepEqual(await stories.evaluate(harmIn), []);
        const tab = await session.open(session.pages.html(madeArticle({ body: inParagraph(SANK) })));
        await assertSeen(tab, [SANK]);
        const popup = await popupIn(session, tab, 'found');
        assert.deepEqual(await popup.evaluate(harmIn), []);
        await popup.close();
        const card = await pressSentence(session, tab, SANK);
        await card.waitFor((root) => root.textContent?.includes('<img src=x'));
        assert.deepEqual(await card.evaluate(harmIn), []);
        assert.equal(await tab.evaluate(() => 'stolen' in globalThis), false);
      }),
  },
  {
    name: 'a list of 2,000 claims in the commonest words does not keep pages from being read',
    limit: LIMIT,
    run: (session) =>
      withServer(async (server) => {
        await allowEverywhere(session);
        const library = await openLists(session);
        const list = commonest(2000);
        await subscribeTo(library, await publish(server, { list, key: await newKey() }), 'ferry');
        const body = inParagraph(READ) + manyParagraphs();
        const tab = await session.open(session.pages.html(madeArticle({ body })));
        await until('marked', async () => (await seenTexts(tab)).includes(READ));
      }),
  },
];
