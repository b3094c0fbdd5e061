/** The card: what it says beside a sentence, how it opens, stays in view and goes. */
import assert from 'node:assert/strict';
import type { Card } from './card.ts';
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
import { pasted } from './clipboard.ts';
import type { Scenario, Session, Tab } from './session.ts';
import { pause, until, within } from './waiting.ts';

const { attributes: READ, denies: DENIAL, unclear: SPENT, asks: QUESTION } = SENTENCES;

/** Makes two claims of different status. */
const SEVERAL =
  'Under an agreement called Inbox API, Facebook gave Netflix programmatic access to the private message inboxes of its users.';

/** The deciding responses of the claim that Netflix read messages: heading, date, a word of its quotation. */
const DECIDING = [
  ['stone-2024', "Meta's denial", '2 April 2024', 'Shockingly untrue'],
  ['archibong-2018', 'The 2018 blog rebuttal', '19 December 2018', 'No third party was reading your private messages'],
  ['encryption-2023', 'Context: encryption', '6 December 2023', 'default end-to-end encryption'],
] as const;

/** Longer than a card takes to open at a resting pointer, or to close behind a leaving one (milliseconds). */
const LONG_ENOUGH = 1200;

/** Clicks on a painted sentence and waits for the card. */
async function openAt(session: Session, tab: Tab, text: string): Promise<Card> {
  const { x, y } = await placeOf(tab, text);
  await tab.clickAt(x, y);
  return session.card(tab);
}

/** The card lies in the window: rejects with where it is if it does not come to. */
async function assertInWindow(card: Card): Promise<void> {
  let box = '';
  await until('card in the window', async () => {
    const { left, top, right, bottom, width, height } = await card.evaluate((root) => {
      const { left, top, right, bottom } =
        root.querySelector('[role=dialog]')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom, width: document.documentElement.clientWidth, height: innerHeight };
    });
    box = JSON.stringify({ left, top, right, bottom, width, height });
    return left >= 0 && top >= 0 && right <= width && bottom <= height;
  }).catch(() => assert.fail(`the card is at ${box}`));
}

/** How far the card is from the element under or over it, in CSS pixels; negative where it covers it. */
const distanceTo = (card: Card, selector: string) =>
  card.evaluate((root, of) => {
    const card = root.querySelector('[role=dialog]')?.getBoundingClientRect() ?? new DOMRect();
    const sentence = document.querySelector(of)?.getBoundingClientRect() ?? new DOMRect();
    return Math.round(Math.max(card.top - sentence.bottom, sentence.top - card.bottom));
  }, selector);

/** Whether a card opens soon. */
const opensCard = (session: Session, tab: Tab) =>
  within(LONG_ENOUGH, session.card(tab)).then(
    () => true,
    () => false,
  );

const pageOf = (session: Session, paragraphs: readonly string[], head = '') =>
  session.pages.html(article({ paragraphs, head }));

export const scenarios: Scenario[] = [
  {
    name: 'presses a marked sentence, reads who answered, and closes the card with Escape',
    async run(session) {
      await readEverywhere(session);
      const tab = await openMarked(session, pageOf(session, [PROSE, QUESTION, PROSE]), [QUESTION]);
      const before = await serialised(tab);
      const card = await openAt(session, tab, QUESTION);
      await card.waitFor((root) => root.querySelector('[data-claim="netflix-read-messages"]') !== null);
      const text = await card.text();
      assert.match(
        text,
        /Netflix is said to have had technical access to Facebook users' private messages/,
        'the claim',
      );
      assert.match(text, /Contested/, 'the status');
      assert.match(text, /asked, not stated/, 'the stance');
      const shown = await card.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('[data-response]')].slice(0, 3).map((response) => ({
          id: response.dataset.response,
          heading: response.querySelector('h3')?.textContent,
          date: response.querySelector('time')?.textContent,
          quote: response.querySelector('blockquote')?.textContent ?? '',
          link: response.querySelector('.sources a')?.getAttribute('href') ?? '',
          isSeen: response.checkVisibility(),
        })),
      );
      assert.deepEqual(
        shown.map(({ id, heading, date }) => [id, heading, date]),
        DECIDING.map(([id, heading, date]) => [id, heading, date]),
      );
      shown.forEach(({ quote, link, isSeen }, index) => {
        assert.ok(quote.includes(DECIDING[index]?.[3] ?? '-'), quote);
        assert.match(link, /^https:\/\//);
        assert.ok(isSeen, 'without unfolding anything');
      });
      await tab.press('Escape');
      await card.waitUntilClosed();
      await tab.waitFor(() => document.querySelector('aside-host') === null);
      assert.equal(await serialised(tab), before, 'no node of the page has changed');
    },
  },
  {
    name: 'closes the card by its button, and by a click elsewhere',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openMarked(session, pageOf(session, [PROSE, DENIAL, PROSE]), [DENIAL]);
      const first = await openAt(session, tab, DENIAL);
      await first.click('.close');
      await first.waitUntilClosed();
      const second = await openAt(session, tab, DENIAL);
      await tab.clickAt(5, 5);
      await second.waitUntilClosed();
    },
  },
  {
    name: 'finds the focus again where it was when the card is closed',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const button = '<button id="mine" type="button">Subscribe</button>';
      const tab = await openMarked(session, pageOf(session, [PROSE, QUESTION, button]), [QUESTION]);
      await tab.evaluate(() => document.querySelector<HTMLElement>('#mine')?.focus());
      await session.pressShortcut(tab, 'open-card');
      const card = await session.card(tab);
      await card.waitFor((root) => root.activeElement?.getAttribute('role') === 'dialog');
      await tab.press('Escape');
      await card.waitUntilClosed();
      assert.equal(await tab.evaluate(() => document.activeElement?.id), 'mine');
    },
  },
  {
    name: 'goes through the card by keyboard alone',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openMarked(session, pageOf(session, ['<a href="#x">first</a>', QUESTION, PROSE]), [QUESTION]);
      await session.pressShortcut(tab, 'open-card');
      const card = await session.card(tab);
      await card.waitFor((root) => root.activeElement?.getAttribute('role') === 'dialog');
      await tab.press('Tab');
      const first = await card.focused();
      assert.equal(first, 'button: Close');
      const seen = [first];
      for (let next = ''; next !== first; seen.push(next)) {
        assert.ok(seen.length < 60, `goes round: ${seen.join(' · ')}`);
        await tab.press('Tab');
        next = (await card.focused()) ?? 'outside the card';
        assert.notEqual(next, 'outside the card', `after ${seen.at(-1)}`);
        const isInView = await card.evaluate((root) => {
          const [box = new DOMRect()] = root.activeElement?.getClientRects() ?? [];
          return box.top >= 0 && box.bottom <= innerHeight;
        });
        assert.ok(isInView, `${next} is scrolled to`);
      }
      assert.ok(
        seen.some((one) => one?.startsWith('a: ')),
        'the sources are among them',
      );
      assert.ok(seen.includes('button: Copy with source'));
      await tab.page.keyboard.down('Shift');
      await tab.press('Tab');
      await tab.page.keyboard.up('Shift');
      assert.equal(await card.focused(), 'button: Do not mark this claim', 'and back, to the last one');
      while (!(await card.focused())?.startsWith('summary: Why this matched')) await tab.press('Tab');
      assert.equal(await card.evaluate((root) => root.querySelector<HTMLDetailsElement>('.why')?.open), false);
      await tab.press('Enter');
      await card.waitFor((root) => root.querySelector<HTMLDetailsElement>('.why')?.open);
    },
  },
  {
    name: 'finds the card inside the window wherever the sentence stands',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const column = '<span id="column" style="position:absolute;right:0;top:300px;width:140px">';
      const bottom = '<span id="bottom" style="position:fixed;left:20px;bottom:4px">';
      const paragraphs = [
        PROSE,
        `${column}${QUESTION}</span>`,
        `${bottom}${SPENT}</span>`,
        READ,
        ...Array(30).fill(PROSE),
      ];
      const texts = [QUESTION, SPENT, READ];
      const tab = await openMarked(session, pageOf(session, paragraphs), texts);
      for (const size of [null, { width: 360, height: 640 }]) {
        if (size) await tab.page.setViewport(size);
        for (const text of texts) {
          const card = await openAt(session, tab, text);
          await assertInWindow(card);
          const width = await card.evaluate((root) => root.querySelector('[role=dialog]')?.clientWidth ?? 0);
          assert.ok(width >= Math.min(300, (size?.width ?? Infinity) - 40), `wide enough to read: ${width}`);
          await tab.press('Escape');
          await card.waitUntilClosed();
        }
      }
    },
  },
  {
    name: 'scrolls, and the card stays with its sentence',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const lines = Array(12).fill('<br>').join('');
      const box = `<span id="box" style="display:block;height:360px;overflow:auto">${lines}<span id="it">${QUESTION}</span>${lines}${lines}</span>`;
      const tab = await openMarked(session, pageOf(session, [PROSE, box, ...Array(30).fill(PROSE)]), [QUESTION]);
      const card = await openAt(session, tab, QUESTION);
      await assertInWindow(card);
      // It comes in with a small move.
      await card.waitFor((root) => root.querySelector('[role=dialog]')?.getAnimations().length === 0);
      const before = await distanceTo(card, '#it');
      assert.ok(before >= 0 && before < 20, `beside the sentence: ${before}`);
      const move = (selector: string, by: number) =>
        tab.evaluate((of, top) => document.querySelector(of)?.scrollBy({ top, behavior: 'instant' }), selector, by);
      const top = () => tab.evaluate(() => document.querySelector('#it')?.getBoundingClientRect().top ?? 0);
      for (const scroller of ['#box', 'html']) {
        const from = await top();
        await move(scroller, 60);
        await until(`${scroller} scrolled`, async () => from - (await top()) > 40);
        await until(`card follows ${scroller}`, async () => (await distanceTo(card, '#it')) === before);
      }
    },
  },
  {
    name: "reads why a sentence matched, in the page's own words",
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const short = 'It could read their private messages, the letter says.';
      const before = 'The deal gave Netflix a special place at Facebook.';
      const title = 'Netflix and the private messages of Facebook users';
      const address = session.pages.html(article({ paragraphs: [PROSE, `${before} ${short}`, READ], title }));
      const tab = await session.open(address);
      await until('painted', async () => (await session.paintedTexts(tab)).includes(READ));
      for (const text of (await session.paintedTexts(tab)).filter((one) => one === READ || one === short)) {
        const card = await openAt(session, tab, text);
        await card.click('.why summary');
        const reasons = await card.waitFor((root) =>
          [...root.querySelectorAll<HTMLElement>('.why li')].map((line) => ({
            words: line.querySelector('q')?.textContent ?? '',
            from: line.textContent ?? '',
          })),
        );
        assert.ok(reasons.length > 2, `${reasons.length} reasons`);
        for (const { words, from } of reasons) {
          const where = from.endsWith('in this sentence') ? text : from.endsWith('in the title') ? title : before;
          assert.ok(words !== '' && where.includes(words), `“${words}” (${from}) stands in: ${where}`);
        }
        await tab.press('Escape');
        await card.waitUntilClosed();
      }
    },
  },
  {
    name: 'copies an answer with its source, also where the page forbids copying',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const html = article({ paragraphs: [PROSE, QUESTION, PROSE] });
      const policy = { 'permissions-policy': 'clipboard-write=()', 'content-security-policy': "default-src 'none'" };
      const addresses = [session.pages.html(html), session.pages.html(html, 'no-copying.html', policy)];
      for (const [index, address] of addresses.entries()) {
        const [id, heading, date, quote] = DECIDING[index] ?? DECIDING[0];
        const tab = await openMarked(session, address, [QUESTION]);
        const card = await openAt(session, tab, QUESTION);
        const link = await card.waitFor(
          (root, of) => root.querySelector(`[data-response="${of}"] .sources a`)?.getAttribute('href'),
          id,
        );
        await card.click(`[data-copy="${id}"]`);
        const said = await card.waitFor(
          (root, of) => root.querySelector(`[data-response="${of}"] [role=status]`)?.textContent,
          id,
        );
        assert.equal(said, 'Copied');
        const text = await pasted(session);
        for (const part of [heading, date, quote, 'Source:', link])
          assert.ok(text.includes(part), `${part} in:\n${text}`);
        assert.ok(!/<|&\w+;/.test(text), 'plain text');
        await tab.close();
      }
    },
  },
  {
    name: 'tells several claims of one sentence apart',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openMarked(session, pageOf(session, [PROSE, SEVERAL, PROSE]), [SEVERAL]);
      const card = await openAt(session, tab, SEVERAL);
      const sections = await card.waitFor((root) =>
        [...root.querySelectorAll<HTMLElement>('section[data-claim]')].map((section) => ({
          claim: section.dataset.claim,
          statement: section.querySelector('h2')?.textContent,
          status: section.querySelector('[data-status]')?.textContent,
          answers: section.querySelectorAll('[data-response]').length,
        })),
      );
      assert.ok(sections.length > 1, JSON.stringify(sections));
      assert.match(await card.text(), new RegExp(`${sections.length} claims in this sentence`));
      assert.equal(new Set(sections.map(({ statement }) => statement)).size, sections.length, 'each in its own words');
      for (const { answers } of sections) assert.ok(answers > 0, 'each with its own answers');
      const statusOf = (of: string) => sections.find(({ claim }) => claim === of)?.status;
      assert.match(statusOf('netflix-read-messages') ?? '', /Contested/);
      assert.match(statusOf('inbox-api') ?? '', /Unproven/);
    },
  },
  {
    name: 'rests the pointer on a sentence, and nothing opens by itself on the first day',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openMarked(session, pageOf(session, [PROSE, QUESTION, PROSE]), [QUESTION]);
      const { x, y } = await placeOf(tab, QUESTION);
      await session.hover(tab, x, y);
      assert.equal(await opensCard(session, tab), false);
    },
  },
  {
    name: 'rests the pointer on a sentence to see the card, if that was chosen',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session, { hover: true });
      const button = '<button id="mine" type="button">Subscribe</button>';
      const tab = await openMarked(session, pageOf(session, [button, PROSE, QUESTION, PROSE]), [QUESTION]);
      const before = await serialised(tab);
      await tab.evaluate(() => document.querySelector<HTMLElement>('#mine')?.focus());
      const { x, y } = await placeOf(tab, QUESTION);
      const away = { x: 900, y: 700 };
      await session.hover(tab, x, 5);
      await session.hover(tab, x, y + 300);
      assert.equal(await opensCard(session, tab), false, 'passing over opens nothing');
      await session.hover(tab, x, y);
      const card = await session.card(tab);
      assert.equal(await tab.evaluate(() => document.activeElement?.id), 'mine', 'it does not take the focus');
      await assertInWindow(card);
      const inside = await card.evaluate((root) => {
        const { left, top } = root.querySelector('[role=dialog]')?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + 60, y: top + 60 };
      });
      await session.hover(tab, inside.x, inside.y);
      await pause(LONG_ENOUGH);
      assert.ok(await card.text(), 'moving over to the card keeps it');
      await session.hover(tab, away.x, away.y);
      await card.waitUntilClosed();
      assert.equal(await tab.evaluate(() => document.activeElement?.id), 'mine');
      assert.equal(await serialised(tab), before, 'no node of the page has changed');
    },
  },
  {
    name: 'asks not to mark a claim, and its highlights go from every page, but no others',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const again = 'By early 2015 Netflix spent $40 million a year on advertising at Facebook.';
      const others = [QUESTION, DENIAL];
      const address = pageOf(session, [PROSE, SPENT, ...others, again]);
      const other = await openMarked(session, address, [SPENT, again, ...others]);
      const tab = await openMarked(session, address, [SPENT, again, ...others]);
      const card = await openAt(session, tab, SPENT);
      await card.click('[data-claim="ad-spend"] .mute');
      await card.waitUntilClosed();
      await waitForTexts(session, tab, others);
      await waitForTexts(session, other, others);
      await openMarked(session, pageOf(session, [PROSE, SPENT, QUESTION]), [QUESTION]);
    },
  },
  {
    name: 'follows a link inside a marked sentence as any other link',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const linked = QUESTION.replace('private messages', '<a id="link" href="#there">private messages</a>');
      const tab = await openMarked(session, pageOf(session, [PROSE, linked, PROSE]), [QUESTION]);
      await tab.click('#link');
      await tab.waitFor(() => location.hash === '#there');
      assert.equal(await opensCard(session, tab), false);
      await openAt(session, tab, QUESTION);
    },
  },
];
