/** Pages as they are written: what stands in one sentence, and what does not, with every page allowed. */
import assert from 'node:assert/strict';
import { allowEverywhere, assertPainted, openPainted, pressSentence } from './at-work.ts';
import { ENCRYPTED, inParagraph, madeArticle, PLAIN, READ, READ_FRENCH, SHARED, SPENT, story } from './made-article.ts';
import { paintShows } from './pixels.ts';
import type { Scenario, Tab } from './session.ts';
import { until } from './waiting.ts';
import { setZoom } from './zoom.ts';

/** Soft hyphens where a typesetter puts them. */
const HYPHENATED = READ.replace(/(Net)(flix)/, '$1&shy;$2')
  .replace('private', 'pri&shy;vate')
  .replace('letter', 'let&shy;ter');
const DROP_CAP = `<p><span style="float:left;font-size:4em;line-height:.8">${READ.charAt(0)}</span>${READ.slice(1)} ${PLAIN[0]}</p>`;
const ARABIC = [
  'قالت المحكمة في كاليفورنيا إنها نشرت رسالة بقيت سرية مدة عام كامل، وإن القاضي لم يقرر بعد أي الطرفين على حق، وإن الجلسة المقبلة ستعقد في الخريف.',
  'لم يتوقع أحد في قاعة المحكمة يوم الخميس جوابا سريعا، وكان المطر قد توقف حين خرج الناس إلى الساحة وعادت المقاهي إلى العمل كما في كل مساء.',
] as const;
const RIGHT_TO_LEFT = `<main><article><h1>نتفليكس وفيسبوك</h1><p>${ARABIC[0]}</p>
<blockquote lang="en" dir="ltr"><p>${READ}</p></blockquote><p>${ARABIC[1]}</p></article></main>`;

/** Custom elements with open roots, one in the other: the first shows its children in a slot, the second has its own text. */
const COMPONENTS = `<main><article><h1>Netflix and Facebook: the letter</h1><p>${PLAIN[0]}</p>
<news-text><p>${SHARED}</p><p>${PLAIN[1]}</p></news-text></article></main>
<script>
customElements.define('fact-box', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div><p>${READ}</p></div>'; }
});
customElements.define('news-text', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot><fact-box></fact-box></section>'; }
});
</script>`;

/** The claim that a card is about. */
const claimOf = (root: ShadowRoot) => root.querySelector('[data-claim]')?.getAttribute('data-claim');

/** `box`: of the card, in CSS pixels of the view. */
async function assertInView(
  tab: Tab,
  box: { left: number; top: number; right: number; bottom: number },
): Promise<void> {
  const { width, height } = await tab.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }));
  const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
  assert.ok(inside, `the card at ${JSON.stringify(box)} in a view of ${width} × ${height}`);
}

export const scenarios: Scenario[] = [
  {
    name: 'reads paragraphs that are parted by line breaks alone',
    async run(session) {
      await allowEverywhere(session);
      const lines = [PLAIN[0], `${READ} ${PLAIN[1]}`, 'The judge was', SHARED, PLAIN[1]].join('<br><br>\n');
      await openPainted(
        session,
        madeArticle({ page: `<main><h1>Netflix and Facebook</h1><div>${lines}</div></main>` }),
        [READ, SHARED],
      );
    },
  },
  {
    name: 'reads lists and tables of prose',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const body = `<ul><li>${READ}</li><li>${PLAIN[0]}</li><li><p>${SPENT}</p></li></ul>
        <table><tr><th>Who</th><th>What was said</th></tr><tr><td>Meta</td><td>${SHARED}</td></tr>
        <tr><td>The app</td><td>${ENCRYPTED}</td></tr></table>`;
      await openPainted(session, madeArticle({ body }), [READ, SPENT, SHARED, ENCRYPTED]);
    },
  },
  {
    name: 'reads sentences with soft hyphens and a drop cap as they are meant',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      await openPainted(session, madeArticle({ body: inParagraph(HYPHENATED) }), [READ]);
      await openPainted(session, madeArticle({ body: DROP_CAP }), [READ]);
    },
  },
  {
    name: 'reads text in open shadow roots, also what is added there later',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, madeArticle({ page: COMPONENTS }), [READ, SHARED]);
      const box = await tab.evaluate(() => {
        const outer = document.querySelector('news-text')?.shadowRoot?.querySelector('fact-box');
        const { x, y, width, height } = outer?.shadowRoot?.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      });
      assert.ok(await paintShows(tab, box), 'the paint is seen within the shadow root');
      const card = await pressSentence(session, tab, READ);
      assert.equal(await card.evaluate(claimOf), 'netflix-read-messages');
      await card.press('Escape');
      await tab.evaluate((text) => {
        const inner = document.querySelector('news-text')?.shadowRoot?.querySelector('fact-box')?.shadowRoot;
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        inner?.querySelector('div')?.append(paragraph);
      }, SPENT);
      await assertPainted(session, tab, [READ, SHARED, SPENT]);
    },
  },
  {
    name: 'reads an English quotation in a page from right to left, with the card in view',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, madeArticle({ page: RIGHT_TO_LEFT, root: 'lang="ar" dir="rtl"' }), [READ]);
      const isWider = () => tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      await until('announcement', () => session.announcement(tab));
      assert.equal(await isWider(), false, 'the announcement makes the page no wider');
      const card = await pressSentence(session, tab, READ);
      const box = await card.evaluate((root) => {
        const { left, top, right, bottom } =
          root.querySelector('[role=dialog]')?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, right, bottom };
      });
      await assertInView(tab, box);
      assert.equal(await isWider(), false, 'the card makes the page no wider');
    },
  },
  {
    name: 'reads two languages on one page',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const body = `${inParagraph(READ)}<blockquote lang="fr">${inParagraph(READ_FRENCH)}</blockquote>`;
      await openPainted(session, madeArticle({ body }), [READ, READ_FRENCH]);
    },
  },
  {
    name: 'opens the right card on a page that is zoomed',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const body = [READ, SPENT, ENCRYPTED].map((text) => inParagraph(`${text} ${PLAIN[0]}`)).join('');
      const tab = await openPainted(session, madeArticle({ body }), [READ, SPENT, ENCRYPTED]);
      const opens = async (text: string, claim: string) => {
        const card = await pressSentence(session, tab, text);
        assert.equal(await card.evaluate(claimOf), claim);
        await card.press('Escape');
        await card.waitUntilClosed();
      };
      await tab.evaluate(() => {
        document.documentElement.style.zoom = '1.6';
      });
      await opens(SPENT, 'ad-spend');
      await opens(ENCRYPTED, 'messenger-encryption');
      await tab.evaluate(() => {
        document.documentElement.style.zoom = '';
      });
      await setZoom(session, tab, 1.5);
      await opens(SPENT, 'ad-spend');
      await opens(ENCRYPTED, 'messenger-encryption');
      await setZoom(session, tab, 1);
    },
  },
  {
    name: 'reads an article whose text stands in plain divisions',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const divided = story(inParagraph(READ) + inParagraph(SHARED))
        .replace(/<p>/g, '<div class="text">')
        .replace(/<\/p>/g, '</div>');
      await openPainted(session, madeArticle({ page: divided }), [READ, SHARED]);
    },
  },
];
