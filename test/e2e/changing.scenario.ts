/** Pages that change under the reader, with every page allowed: the paint follows. */
import assert from 'node:assert/strict';
import { allowEverywhere, assertPainted, openPainted, placeOf, popupIn } from './at-work.ts';
import {
  DECLARED,
  ENCRYPTED,
  inParagraph,
  madeArticle,
  PLAIN,
  READ,
  SHARED,
  SPENT,
  story,
  TITLE,
} from './made-article.ts';
import { paintShows } from './pixels.ts';
import type { Scenario, Tab } from './session.ts';

/** How many painted ranges there are, and how many of them stand over text that has left the page. */
const ranges = (tab: Tab) =>
  tab.evaluate(() => {
    const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight.keys()] as Range[]);
    return {
      all: all.length,
      stale: all.filter((range) => range.collapsed || !range.startContainer.isConnected).length,
    };
  });

/** Draws its article anew, out of new nodes with the same text, five times a second for three seconds. */
const RENDERED_ANEW = `<script>
let times = 0;
const timer = setInterval(() => {
  const root = document.querySelector('main');
  const again = root.innerHTML;
  root.replaceChildren();
  root.innerHTML = again;
  if (++times < 15) return;
  clearInterval(timer);
  document.body.dataset.done = 'yes';
}, 200);
</script>`;
/** Paragraphs enough for several screens. */
const FILLED = Array.from({ length: 12 }, () => inParagraph(PLAIN.join(' '))).join('');
const SECOND = story(inParagraph(SPENT) + FILLED, 'Netflix and Facebook, continued');
/** Puts a second article below the first at the first scroll. */
const ENDLESS = `<script>
addEventListener('scroll', () => {
  document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(SECOND)});
}, { once: true });
</script>`;
/** Writes its text two seconds after it has loaded, and declares only then what it is. */
const LATE = `<main id="app"><p>Loading</p></main><script>
addEventListener('load', () => setTimeout(() => {
  document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(DECLARED).replaceAll('</', '<\\/')});
  document.title = ${JSON.stringify(TITLE)};
  document.querySelector('#app').innerHTML = ${JSON.stringify(story(inParagraph(READ) + inParagraph(SHARED)))};
}, 2000));
</script>`;

export const scenarios: Scenario[] = [
  {
    name: 'goes on to the next article of a site that loads no page anew',
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, madeArticle({ body: inParagraph(READ) }), [READ]);
      await tab.evaluate(
        (title, next) => {
          history.pushState(null, '', '/made/next-article.html');
          document.title = title;
          const main = document.querySelector('main');
          if (main) main.innerHTML = next;
        },
        'Facebook, Netflix and what was spent on ads',
        story(inParagraph(SPENT) + inParagraph(ENCRYPTED), 'Facebook, Netflix and what was spent on ads'),
      );
      await assertPainted(session, tab, [SPENT, ENCRYPTED]);
      const popup = await popupIn(session, tab, 'found');
      const listed = await popup.evaluate(() =>
        [...document.querySelectorAll('.found [data-claim]')].map((one) => one.getAttribute('data-claim')),
      );
      assert.deepEqual([...new Set(listed)].toSorted(), ['ad-spend', 'messenger-encryption']);
      await popup.close();
      await tab.evaluate(() => history.back());
      await tab.evaluate(
        (before) => {
          const main = document.querySelector('main');
          if (main) main.innerHTML = before;
        },
        story(inParagraph(READ)),
      );
      await assertPainted(session, tab, [READ]);
    },
  },
  {
    name: 'goes on to an article whose text comes a second after its address',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, madeArticle({ body: inParagraph(READ) }), [READ]);
      await tab.evaluate(
        (next) => {
          history.pushState(null, '', '/made/slow-article.html');
          const main = document.querySelector('main');
          main?.replaceChildren();
          setTimeout(() => {
            if (main) main.innerHTML = next;
          }, 1000);
        },
        story(inParagraph(SPENT)),
      );
      await assertPainted(session, tab, [SPENT]);
    },
  },
  {
    name: 'scrolls on into the next article of an endless page',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const html = madeArticle({ page: `<main>${story(inParagraph(READ) + FILLED)}</main>${ENDLESS}` });
      const tab = await openPainted(session, html, [READ]);
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await tab.waitFor(() => document.querySelectorAll('article').length === 2);
      await assertPainted(session, tab, [READ, SPENT]);
    },
  },
  {
    name: 'follows a live blog that rewrites its entries',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const entry = (id: string, text: string) => `<section id="${id}"><h2>Entry ${id}</h2><p>${text}</p></section>`;
      const entries = entry('b', PLAIN[0]) + entry('a', `${READ} ${PLAIN[1]}`);
      const tab = await openPainted(session, madeArticle({ body: `<div id="entries">${entries}</div>` }), [READ]);
      // Corrected in place, in the same text node.
      await tab.evaluate(
        (before, after) => {
          const text = document.querySelector('#a p')?.firstChild;
          if (text?.nodeValue) text.nodeValue = text.nodeValue.replace(before, after);
        },
        READ,
        SHARED,
      );
      await assertPainted(session, tab, [SHARED]);
      // Rewritten, and a new one above it.
      await tab.evaluate(
        (rewritten, added) => {
          const paragraph = document.querySelector('#b p');
          if (paragraph) paragraph.textContent = rewritten;
          document.querySelector('#entries')?.insertAdjacentHTML('afterbegin', added);
        },
        SPENT,
        entry('c', ENCRYPTED),
      );
      await assertPainted(session, tab, [ENCRYPTED, SPENT, SHARED]);
      await tab.evaluate(() => document.querySelector('#a')?.remove());
      await assertPainted(session, tab, [ENCRYPTED, SPENT]);
      assert.deepEqual(await ranges(tab), { all: 2, stale: 0 });
    },
  },
  {
    name: 'reads text that comes two seconds late, on a page that was no article until then',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      await openPainted(session, madeArticle({ head: '', title: 'Loading', page: LATE }), [READ, SHARED]);
    },
  },
  {
    name: 'keeps the marks on a page that draws its text anew all the time',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const body = [READ, SHARED, SPENT].map(inParagraph).join('');
      const html = madeArticle({ page: `<main>${story(body)}</main>${RENDERED_ANEW}` });
      const tab = await session.open(session.pages.html(html));
      const isDone = () => tab.evaluate(() => document.body.dataset.done === 'yes');
      for (let done = false; !done; done = await isDone()) {
        const other = (await session.paintedTexts(tab)).filter((text) => ![READ, SHARED, SPENT, ''].includes(text));
        assert.deepEqual(other, [], 'nothing else is ever painted');
      }
      await assertPainted(session, tab, [READ, SHARED, SPENT]);
      assert.deepEqual(await ranges(tab), { all: 3, stale: 0 });
      const { y } = (await tab.evaluate(placeOf, SPENT)) ?? { y: 0 };
      assert.ok(await paintShows(tab, { x: 0, y: y - 15, width: 800, height: 30 }), 'the paint is seen');
    },
  },
];
