/** Reading: what a reader sees on a page and in the popup. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectedOf } from './expected.ts';
import { paintWhen } from './painting.ts';
import type { Scenario, Session, Tab, View } from './session.ts';

const PICTURES = join(import.meta.dirname, '..', '..', '.sidenote', 'pictures');
/** The list's bundled claims on the sample page that tells the whole story; the engine misses some, never most. */
const LEAST_SHARE = 0.7;
/** Of what is painted on a story's page, this much must be labelled. */
const LEAST_RIGHT = 0.9;

/** The deciding responses of the claim that Netflix read messages, with what stands above them. */
const DECIDING = [
  ['stone-2024', "Meta's denial"],
  ['archibong-2018', 'The 2018 blog rebuttal'],
  ['encryption-2023', 'Context: encryption'],
];

async function picture(view: View, session: Session, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await view.screenshot(join(PICTURES, `${name}-${session.browser}.png`));
}

/** Opens the page, presses "Check this page" in the popup, and waits until what the popup tells of is painted. */
async function check(session: Session, name: string): Promise<{ tab: Tab; popup: View; painted: string[] }> {
  const tab = await session.open(session.pages.sample(`${name}.html`));
  const popup = await session.clickToolbar(tab);
  await popup.waitFor(() => document.querySelector('.popup')?.getAttribute('data-state') === 'noAccess');
  assert.deepEqual(await session.paintedTexts(tab), [], 'nothing is painted before the reader asks');
  await popup.click('.popup .primary');
  await popup.waitFor(() => document.querySelector('.popup[data-state=found] [data-claim] [data-sentence]') !== null);
  const told = await popup.evaluate(
    () =>
      new Set([...document.querySelectorAll('[data-sentence]')].map((one) => one.getAttribute('data-sentence'))).size,
  );
  // The popup hears of the sentences before the page has painted the last of them.
  const painted = await paintWhen(session, tab, (texts) => texts.length >= told);
  return { tab, popup, painted };
}

function assertPaintIsRight(name: string, painted: readonly string[]): void {
  const expected = expectedOf(name).map(({ text }) => text);
  const right = painted.filter((text) => expected.includes(text));
  const wrong = painted.filter((text) => !expected.includes(text));
  assert.ok(
    right.length >= LEAST_SHARE * expected.length,
    `${right.length} of ${expected.length} sentences are painted`,
  );
  assert.ok(right.length >= LEAST_RIGHT * painted.length, `painted although they state no claim:\n${wrong.join('\n')}`);
}

/** The page's DOM as text, without our one host element. */
const serialised = (tab: Tab) =>
  tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('aside-host')?.remove();
    return copy.outerHTML;
  });

const countClaims = (popup: View) =>
  popup.evaluate(
    () => new Set([...document.querySelectorAll('[data-claim]')].map((one) => one.getAttribute('data-claim'))).size,
  );

interface ExtensionApi {
  tabs: { query(all: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

/** What stands on the toolbar button: of all tabs, only the one that was checked may have something there. */
async function badge(session: Session): Promise<string> {
  const page = await session.extensionPage('welcome.html');
  const texts = await page.evaluate(async () => {
    const { tabs, action }: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const all = await tabs.query({});
    return Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
  });
  await page.close();
  return texts.filter(Boolean).join();
}

export const scenarios: Scenario[] = [
  {
    name: 'checks an English page once and reads who answered',
    async run(session) {
      const plain = await session.open(session.pages.sample('en-court-letter.html'));
      const before = await serialised(plain);
      await plain.close();
      const { tab, popup, painted } = await check(session, 'en-court-letter');
      assertPaintIsRight('en-court-letter', painted);
      const found = await popup.evaluate(() =>
        [...document.querySelectorAll('[data-claim="netflix-read-messages"] [data-response]')]
          .slice(0, 3)
          .map((response) => ({
            id: response.getAttribute('data-response'),
            heading:
              response.querySelector('h3,h4,summary,.response-heading')?.textContent?.trim() ?? response.textContent,
            link: response.querySelector('a[href^="http"]') !== null,
          })),
      );
      assert.deepEqual(
        found.map(({ id }) => id),
        DECIDING.map(([id]) => id),
      );
      DECIDING.forEach(([, heading = ''], i) => {
        assert.ok(found[i]?.heading?.includes(heading), `"${heading}" stands above ${found[i]?.heading}`);
        assert.ok(found[i]?.link, `${heading} has a link to its source`);
      });
      const claims = await countClaims(popup);
      const text = await popup.evaluate(() => document.body.textContent ?? '');
      assert.match(text, /Contested/);
      assert.match(text, /Shockingly untrue/);
      assert.equal(await serialised(tab), before, 'no node of the page has changed');
      await picture(tab, session, 'page-en');
      await picture(popup, session, 'popup-found');
      // Last: another tab closes the popup.
      assert.equal(await badge(session), String(claims), 'the badge counts the claims');
    },
  },
  {
    name: 'checks a French page once',
    async run(session) {
      const { tab, painted } = await check(session, 'fr-lettre-au-tribunal');
      assertPaintIsRight('fr-lettre-au-tribunal', painted);
      await picture(tab, session, 'page-fr');
    },
  },
  {
    name: 'takes the paint away with the switch and brings it back',
    async run(session) {
      const { tab, popup, painted } = await check(session, 'en-court-letter');
      await popup.click('[role=switch]');
      await popup.waitFor(() => document.querySelector('.popup')?.getAttribute('data-state') === 'off');
      await waitForPaint(session, tab, (texts) => texts.length === 0);
      await popup.close();
      const again = await session.clickToolbar(tab);
      await again.waitFor(() => document.querySelector('.popup')?.getAttribute('data-state') === 'off');
      await picture(again, session, 'popup-off');
      await again.click('[role=switch]');
      await again.waitFor(() => document.querySelector('.popup')?.getAttribute('data-state') === 'found');
      await waitForPaint(session, tab, (texts) => texts.length === painted.length);
    },
  },
  {
    name: 'shows a sentence on the page from the popup',
    async run(session) {
      const { tab, popup } = await check(session, 'en-court-letter');
      const before = await tab.evaluate(() => scrollY);
      await popup.click('[data-claim="messenger-encryption"] [data-sentence]');
      await tab.waitFor((from) => scrollY > from + 200, before);
    },
  },
  {
    name: 'finds nothing on a page about other things, and keeps the story one press away',
    async run(session) {
      const tab = await session.open(session.pages.sample('en-ordinary.html'));
      const popup = await session.clickToolbar(tab);
      await popup.click('.popup .primary');
      await popup.waitFor(() => document.querySelector('.popup')?.getAttribute('data-state') === 'nothingFound');
      assert.deepEqual(await session.paintedTexts(tab), []);
      const responses = await popup.evaluate(() =>
        [...document.querySelectorAll('[data-response]')].map((response) => response.getAttribute('data-response')),
      );
      for (const [id = ''] of DECIDING) assert.ok(responses.includes(id), `${id} is in the record`);
      await picture(popup, session, 'popup-nothing');
    },
  },
  {
    name: 'leaves a page that is no article alone unless asked',
    async run(session) {
      const tab = await session.open(session.pages.sample('not-an-article.html'));
      const popup = await session.clickToolbar(tab);
      await popup.click('.popup .primary');
      await popup.waitFor(() => document.querySelector('.popup')?.getAttribute('data-state') === 'notArticle');
      await popup.click('.popup .primary');
      await popup.waitFor(() => document.querySelector('.popup')?.getAttribute('data-state') === 'nothingFound');
    },
  },
  {
    name: 'follows a page that changes',
    async run(session) {
      const { tab, painted } = await check(session, 'en-strict-csp');
      const added = 'Netflix could read the private messages of Facebook users, the letter says.';
      assert.ok(!painted.includes(added));
      await tab.evaluate((text) => {
        const paragraph = document.createElement('p');
        paragraph.id = 'late';
        paragraph.textContent = text;
        document.querySelector('article')?.append(paragraph);
      }, added);
      await waitForPaint(session, tab, (texts) => texts.includes(added));
      await tab.evaluate(() => document.querySelector('#late')?.remove());
      await waitForPaint(session, tab, (texts) => !texts.includes(added));
    },
  },
];

async function waitForPaint(session: Session, tab: Tab, is: (texts: string[]) => boolean): Promise<void> {
  const texts = await paintWhen(session, tab, is);
  assert.ok(is(texts), `painted instead:\n${texts.join('\n')}`);
}
