/** Articles in frames. */
import assert from 'node:assert/strict';
import type { Frame } from 'puppeteer-core';
import { en } from '../../components/texts/en.ts';
import { allowEverywhere, assertPainted, checkOnce, openPainted, popupIn } from './at-work.ts';
import { ENCRYPTED, inParagraph, madeArticle, PLAIN, READ, SHARED, SPENT, story } from './made-article.ts';
import type { Scenario, Session, Tab, View } from './session.ts';
import { until } from './waiting.ts';

const IN_FRAME = madeArticle({ body: inParagraph(SPENT) });
const SIZE = 'width="700" height="500"';

/** A page with an article that states READ and, below a screen of text, a frame with this address. */
const around = (frame: string) =>
  madeArticle({
    body: inParagraph(READ),
    page: `<main>${story(inParagraph(READ))}</main><div style="height:1200px"></div><iframe src="${frame}" ${SIZE}></iframe>`,
  });

/** A frame whose text stands in its own tag. */
const frameWithText = (html: string) =>
  `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" ${SIZE}></iframe>`;

const framedHere = ({ pages }: Session) => around(pages.html(IN_FRAME));
const framedThere = ({ pages }: Session) => around(pages.elsewhere(pages.html(IN_FRAME)));

function frameOf(tab: Tab): Promise<Frame> {
  return until('frame', () => tab.page.frames().find((frame) => frame !== tab.page.mainFrame()));
}

/** Presses a sentence in the popup. */
async function pressListed(popup: View, text: string): Promise<void> {
  const selector = await popup.waitFor((wanted) => {
    const button = [...document.querySelectorAll('[data-sentence]')].find((one) => one.textContent?.includes(wanted));
    button?.setAttribute('data-wanted', '');
    for (let fold = button?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    return button ? '[data-wanted]' : '';
  }, text);
  await popup.click(selector);
}

/** Waits until a painted sentence of the frame stands in the view of the tab itself. */
async function waitUntilInView(tab: Tab, text: string): Promise<void> {
  const frame = await frameOf(tab);
  const top = () =>
    frame.evaluate((wanted) => {
      const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight.keys()] as Range[]);
      return all.find((range) => range.toString() === wanted)?.getBoundingClientRect().top ?? null;
    }, text);
  await until(`${text} in view`, async () => {
    const inFrame = await top();
    const box = await tab.evaluate(() => {
      const { top, bottom } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom, view: innerHeight };
    });
    if (inFrame === null) return false;
    const at = box.top + inFrame;
    return inFrame >= 0 && at >= 0 && at < Math.min(box.bottom, box.view);
  });
}

export const scenarios: Scenario[] = [
  {
    name: 'checks a page once with a frame from elsewhere: the frame is not read, and the popup says so',
    async run(session) {
      const tab = await session.open(session.pages.html(framedThere(session)));
      const popup = await checkOnce(session, tab);
      await assertPainted(session, tab, [READ]);
      const says = await popup.waitFor(() => document.querySelector('.reach-note')?.textContent);
      assert.ok(says.includes(en.framesNotRead), says);
      assert.equal(await popup.evaluate((text) => document.body.textContent?.includes(text), SPENT), false);
    },
  },
  {
    name: 'checks a page once with frames of its own: all are read',
    async run(session) {
      const page = madeArticle({
        page: `<main>${story(inParagraph(READ))}</main><iframe src="${session.pages.html(IN_FRAME)}" ${SIZE}></iframe>
          ${frameWithText(madeArticle({ body: inParagraph(ENCRYPTED) }))}`,
      });
      const tab = await session.open(session.pages.html(page));
      const popup = await checkOnce(session, tab);
      await assertPainted(session, tab, [READ, SPENT, ENCRYPTED]);
      const says = await popup.waitFor(() => document.querySelector('.reach-note')?.textContent);
      assert.ok(!says.includes(en.framesNotRead), says);
    },
  },
  {
    name: 'shows a sentence of a frame of the same site from the popup, and opens its card there',
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, framedHere(session), [READ, SPENT]);
      const popup = await popupIn(session, tab, 'found');
      await pressListed(popup, SPENT);
      await waitUntilInView(tab, SPENT);
      await popup.close();
      await assertCardOpens(session, tab);
    },
  },
  {
    name: 'shows a sentence of a frame from elsewhere from the popup, and opens its card there',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, framedThere(session), [READ, SPENT]);
      const popup = await popupIn(session, tab, 'found');
      assert.equal(await popup.evaluate((text) => document.body.textContent?.includes(text), en.framesNotRead), false);
      await pressListed(popup, SPENT);
      await waitUntilInView(tab, SPENT);
      await popup.close();
      await assertCardOpens(session, tab);
    },
  },
  {
    name: 'reads a frame whose text stands in the page itself',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const frame = frameWithText(madeArticle({ body: inParagraph(ENCRYPTED) }));
      const page = `<main>${story(inParagraph(READ))}</main>${frame}`;
      await openPainted(session, madeArticle({ page }), [READ, ENCRYPTED]);
    },
  },
  {
    name: 'lists what stands in frames although the page around them is no article',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const frames = [SHARED, SPENT].map((text) => session.pages.html(madeArticle({ body: inParagraph(text) })));
      const page = `<h1>Two readers</h1>${frames.map((src) => `<iframe src="${src}" ${SIZE}></iframe>`).join('')}`;
      const tab = await openPainted(session, madeArticle({ head: '', title: 'Two readers', page }), [SHARED, SPENT]);
      const popup = await popupIn(session, tab, 'found');
      for (const text of [SHARED, SPENT]) {
        assert.ok(await popup.evaluate((wanted) => document.body.textContent?.includes(wanted), text), text);
      }
      await popup.close();
    },
  },
  {
    name: 'leaves an advertisement in a frame alone',
    keepsProfile: true,
    async run(session) {
      await allowEverywhere(session);
      const advertisement = madeArticle({ head: '', title: 'Buy', page: `<p>${SPENT}</p>` });
      const src = session.pages.elsewhere(session.pages.html(advertisement));
      const page = `<main>${story(inParagraph(READ) + inParagraph(PLAIN[0]))}</main><iframe src="${src}" ${SIZE}></iframe>`;
      const tab = await openPainted(session, madeArticle({ page }), [READ]);
      const popup = await popupIn(session, tab, 'found');
      assert.equal(await popup.evaluate((text) => document.body.textContent?.includes(text), SPENT), false);
      await assertPainted(session, tab, [READ]);
    },
  },
];

/** Clicks on the sentence in the frame, which is in view. */
async function assertCardOpens(session: Session, tab: Tab): Promise<void> {
  const frame = await frameOf(tab);
  const inFrame = await frame.evaluate((wanted) => {
    const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight.keys()] as Range[]);
    const box = all.find((range) => range.toString() === wanted)?.getClientRects()[0];
    return box ? { x: box.left + 40, y: box.top + box.height / 2 } : null;
  }, SPENT);
  const { left, top } = await tab.evaluate(() => {
    const one = document.querySelector('iframe');
    const box = one?.getBoundingClientRect() ?? new DOMRect();
    return { left: box.left + (one?.clientLeft ?? 0), top: box.top + (one?.clientTop ?? 0) };
  });
  assert.ok(inFrame, 'painted');
  await tab.clickAt(left + inFrame.x, top + inFrame.y);
  const card = await session.card(tab, frame);
  assert.equal(
    await card.evaluate((root) => root.querySelector('[data-claim]')?.getAttribute('data-claim')),
    'ad-spend',
  );
}
