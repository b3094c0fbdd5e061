/** The settings in the library: every choice applies at once, also on pages that are open. */
import assert from 'node:assert/strict';
import { formatDate } from '../../components/dates.ts';
import { reportTextsFor } from '../../components/report-texts.ts';
import { fr } from '../../components/texts/fr.ts';
import type { Texts } from '../../components/texts/table.ts';
import { popupIn, pressSentence, waitForState } from './at-work.ts';
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
import { goToPart, libraryFrom, libraryOver, waitForPart } from './library.ts';
import { LIST } from './record.ts';
import { keptReports } from './reports.ts';
import type { Scenario, Session, Tab } from './session.ts';
import { until } from './waiting.ts';

const { denies: DENIAL, unclear: SPENT, asks: QUESTION } = SENTENCES;
const TEXTS = [QUESTION, SPENT, DENIAL];
const HERE = '*://127.0.0.1/*';

const pageOf = (session: Session) =>
  session.pages.html(article({ paragraphs: [PROSE, QUESTION, PROSE, SPENT, DENIAL, PROSE] }));
const openArticle = (session: Session) => openMarked(session, pageOf(session), TEXTS);

/** The settings, opened from the popup over this page. */
const settingsOver = (session: Session, tab: Tab) => libraryOver(session, tab, 'settings');

/** Everything that is styled under a `::highlight`, as the browser has worked it out for a sentence. */
const paintOf = (tab: Tab, text: string) =>
  tab.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      for (const range of highlight.keys()) {
        const element = range.startContainer.parentElement;
        if (!(range instanceof Range) || range.toString() !== wanted || !element) continue;
        const { textDecorationColor, backgroundColor } = getComputedStyle(element, `::highlight(${name})`);
        return { line: textDecorationColor, ground: backgroundColor };
      }
    }
    return null;
  }, text);

/** Waits until the sentence is painted otherwise than before, and returns how. */
const paintAfter = (tab: Tab, text: string, before: unknown) =>
  until('another paint', async () => {
    const paint = await paintOf(tab, text);
    return paint && JSON.stringify(paint) !== JSON.stringify(before) ? paint : null;
  });

/** Chooses a language by its first letter, as one does with the keyboard. */
async function chooseLanguage(library: Tab, letter: string): Promise<void> {
  await library.page.bringToFront();
  await library.evaluate(() => document.querySelector<HTMLElement>('[data-group=language] select')?.focus());
  await library.press(letter);
}

/** What must stand in the settings in a language. */
const headingsOf = ({ language, libraryPage: words }: Texts) => [
  words.reach,
  words.look,
  words.mutedClaims,
  reportTextsFor(language).settings.title,
  words.language,
  words.keyboard,
  words.deleteTitle,
];

const groupTitles = (library: Tab) =>
  library.evaluate(() => [...document.querySelectorAll('.group > h2')].map(({ textContent }) => textContent));

/** The settings, reports and whatever else the extension has stored; and which commands have which keys. */
const stored = (session: Session) =>
  session.inExtension(async () => {
    const { storage }: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return storage.local.get(null);
  });
const keysOf = (session: Session) =>
  session.inExtension(async () => {
    const { commands }: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return Object.fromEntries((await commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  });

interface Api {
  storage: { local: { get(all: null): Promise<Record<string, object>> } };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
}

const presentReach = (library: Tab, reach: string) =>
  library.waitFor((is) => document.querySelector(`[data-reach=${is}][data-present=true]`) !== null, reach);

export const scenarios: Scenario[] = [
  {
    name: 'chooses French in the settings, and the whole library speaks it at once',
    async run(session) {
      await readEverywhere(session);
      const tab = await openArticle(session);
      const library = await settingsOver(session, tab);
      assert.notDeepEqual(await groupTitles(library), headingsOf(fr));
      await chooseLanguage(library, 'f');
      await library.waitFor(() => document.documentElement.lang === 'fr');
      assert.deepEqual(await groupTitles(library), headingsOf(fr));
      assert.equal(await library.evaluate(() => document.title), `${fr.library} · Sidenote`);
      await goToPart(library, 'stories');
      const date = formatDate(LIST.updated, 'fr');
      assert.match(date, /^\d+ \p{L}+ \d{4}$/u);
      await library.waitFor((wanted) => document.querySelector('.imprint')?.textContent?.includes(wanted), date);
      const titles = await library.evaluate(() =>
        [...document.querySelectorAll('.chapter-part > h2')].map(({ textContent }) => textContent),
      );
      const { timeline, answers, claims } = fr.libraryPage;
      assert.deepEqual(titles, [timeline, answers, claims]);
      const card = await pressSentence(session, tab, QUESTION);
      assert.equal(await card.evaluate((root) => root.querySelector('[role=dialog]')?.getAttribute('lang')), 'fr');
    },
  },
  {
    name: 'chooses another look in the settings, and the open article follows without a reload',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openArticle(session);
      await tab.evaluate(() => Reflect.set(globalThis, 'isSamePage', true));
      const before = await serialised(tab);
      const library = await settingsOver(session, tab);
      const sample = () => library.evaluate(() => document.querySelector('.look-sample span')?.getAttribute('style'));
      const [amber, amberSample] = [await paintOf(tab, DENIAL), await sample()];
      await library.click('[data-colour=violet]');
      const violet = await paintAfter(tab, DENIAL, amber);
      assert.notEqual(violet.line, amber?.line);
      assert.notEqual(await sample(), amberSample, 'the sample in the settings too');
      await library.click('[data-group=look] [data-value=line]');
      const line = await paintAfter(tab, DENIAL, violet);
      assert.equal(line.line, violet.line);
      assert.match(line.ground, /^transparent$|, 0\)$/, 'no ground');
      assert.ok(await tab.evaluate(() => Reflect.get(globalThis, 'isSamePage')), 'the page was not loaded again');
      assert.equal(await serialised(tab), before, 'no node of the page has changed');
      await library.page.reload({ waitUntil: [] });
      await waitForPart(library, 'settings');
      const chosen = await library.waitFor(() => {
        const values = [...document.querySelectorAll<HTMLInputElement>('[data-group=look] [type=radio]:checked')];
        return values.length > 0 && values.map(({ value }) => value);
      });
      assert.deepEqual(chosen, ['line', 'violet'], 'and is kept');
    },
  },
  {
    name: 'chooses in the settings to see the note when the pointer rests, and sees it on the open article',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openArticle(session);
      const library = await settingsOver(session, tab);
      await library.click('[aria-describedby=hover-more]');
      await until('kept', async () => Reflect.get((await stored(session)).settings ?? {}, 'hover') === true);
      await tab.page.bringToFront();
      // The page begins again when the settings change: it may not know yet when the pointer first rests there.
      const card = await until('card', async () => {
        await session.hover(tab, 5, 5);
        const { x, y } = await placeOf(tab, QUESTION);
        await session.hover(tab, x, y);
        return session.card(tab);
      });
      await card.waitFor((root, text) => root.querySelector('q')?.textContent === text, QUESTION);
    },
  },
  {
    name: 'switches a site off in the popup, and on again in the settings',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openArticle(session);
      const popup = await popupIn(session, tab, 'found');
      await popup.click('.switches > :nth-child(2)');
      await waitForState(popup, 'off');
      await waitForTexts(session, tab, []);
      const library = await libraryFrom(popup, tab, 'settings');
      await library.waitFor(() => document.querySelector('[data-row="127.0.0.1"]') !== null);
      await library.click('[data-row="127.0.0.1"] button');
      await waitForTexts(session, tab, TEXTS);
      await library.waitFor(() => document.querySelector('[data-group=reach] [data-row]') === null);
    },
  },
  {
    name: 'switches all highlights off and on in the settings, and sees there what was changed elsewhere',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openArticle(session);
      const library = await settingsOver(session, tab);
      const isOn = (on: boolean) =>
        library.waitFor(
          (wanted) => document.querySelector<HTMLInputElement>('[data-group=look] [type=checkbox]')?.checked === wanted,
          on,
        );
      await isOn(true);
      await library.click('[data-group=look] [type=checkbox]');
      await waitForTexts(session, tab, []);
      await session.setStored({ on: true });
      await waitForTexts(session, tab, TEXTS);
      await isOn(true);
    },
  },
  {
    name: 'sees the keyboard commands in the settings with the keys the browser has given them',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const library = await settingsOver(session, await openArticle(session));
      const keys = await keysOf(session);
      const shown = await library.waitFor(() => {
        const lines = [...document.querySelectorAll<HTMLElement>('[data-command]')];
        if (lines.length === 0) return null;
        return lines.map(({ dataset, lastElementChild }) => ({
          command: dataset.command ?? '',
          key: lastElementChild?.querySelector('kbd')?.textContent ?? '',
        }));
      });
      assert.deepEqual(
        shown.map(({ command }) => command),
        ['next-match', 'previous-match', 'open-card', 'report', 'toggle'],
      );
      for (const { command, key } of shown) assert.equal(key, keys[command], command);
      assert.ok(shown.some(({ key }) => key !== ''));
    },
  },
  {
    name: 'allows one site by its name in the settings, and stops on it',
    async run(session) {
      await session.setStored({ language: 'en' });
      const address = pageOf(session);
      const open = await session.open(address);
      const library = await session.extensionPage('library.html#settings');
      await presentReach(library, 'click');
      await library.click('[data-reach=sites] > button');
      await library.click('.sites input');
      await library.page.keyboard.type('no site');
      await library.click('.sites [type=submit]');
      await library.waitFor(() => document.querySelector('.sites [role=status]')?.textContent !== '');
      assert.deepEqual(await session.access(), []);
      await library.click('.sites input');
      await library.page.keyboard.down('Control');
      await library.press('a');
      await library.page.keyboard.up('Control');
      await library.page.keyboard.type(new URL(address).hostname);
      await session.grantSite(library, '.sites [type=submit]', [HERE]);
      await presentReach(library, 'sites');
      assert.deepEqual(await session.access(), [HERE]);
      await waitForTexts(session, open, TEXTS);
      const tab = await session.open(address);
      await waitForTexts(session, tab, TEXTS);
      const other = await session.open(session.pages.elsewhere(address));
      await popupIn(session, other, 'noAccess');
      assert.deepEqual(await session.paintedTexts(other), []);

      await library.click('[data-site="127.0.0.1"] button');
      await presentReach(library, 'click');
      for (const marked of [open, tab]) await waitForTexts(session, marked, []);
      assert.deepEqual(await session.access(), []);
      const later = await session.open(address);
      await popupIn(session, later, 'noAccess');
      assert.deepEqual(await session.paintedTexts(later), []);
    },
  },
  {
    name: 'deletes everything in two steps, and all is as on the first day',
    async run(session) {
      await readEverywhere(session, { colour: 'blue', offSites: ['example.org'] });
      const tab = await openArticle(session);
      const [, reported = ''] = /^(.*?),/.exec(PROSE) ?? [];
      await tab.selectText(reported);
      const popup = await session.clickToolbar(tab);
      await popup.click('.report [data-choice=claim] input[type=radio]');
      await popup.click('.report button[type=submit]');
      await popup.waitFor(() => document.querySelector('.report')?.getAttribute('data-report') === 'saved');
      await popup.close();
      const marked = await until('marked by the reader', async () => {
        const texts = await session.paintedTexts(tab);
        return texts.length > TEXTS.length ? texts : null;
      });

      const library = await settingsOver(session, tab);
      const stateIs = (state: string) =>
        library.waitFor((is) => document.querySelector(`.delete[data-state=${is}]`) !== null, state);
      const before = await stored(session);
      assert.deepEqual(Object.keys(before), ['settings']);
      assert.equal((await keptReports(session)).length, 1);
      await library.click('.delete button');
      await stateIs('asking');
      await library.waitFor(() => document.activeElement === document.querySelector('.delete-ask button'));
      await library.press('Enter');
      await stateIs('kept');
      assert.deepEqual(await stored(session), before, 'kept');
      assert.deepEqual(await session.paintedTexts(tab), marked);
      await library.waitFor(() => document.activeElement === document.querySelector('.delete button'));

      await library.press('Enter');
      await stateIs('asking');
      await library.click('.delete .danger');
      await stateIs('deleted');
      await library.waitFor(() => document.activeElement === document.querySelector('.delete [role=status]'));
      await presentReach(library, 'click');
      assert.deepEqual(await stored(session), {});
      assert.deepEqual(await keptReports(session), []);
      assert.deepEqual(await session.access(), []);
      await waitForTexts(session, tab, []);
      assert.equal(await tab.evaluate(() => document.querySelector('aside-host')), null);
      assert.ok(await library.evaluate(() => document.querySelector('[data-group=reach] [data-row]') === null));
      assert.ok(
        await library.evaluate(() => document.querySelector<HTMLInputElement>('[data-colour=amber] input')?.checked),
      );
      const later = await session.open(pageOf(session));
      const closed = await popupIn(session, later, 'noAccess');
      assert.equal(await closed.evaluate(() => document.querySelector('.reports-line')), null);
      assert.deepEqual(await session.paintedTexts(later), []);
    },
  },
];
