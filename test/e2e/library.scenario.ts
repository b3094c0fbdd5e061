/** The library: the whole record, the search through it, and what was checked on the page it was opened from. */
import assert from 'node:assert/strict';
import { formatDate } from '../../components/dates.ts';
import { storySources } from '../../components/library/story-sources.ts';
import { en } from '../../components/texts/en.ts';
import { checkOnce, pressSentence } from './at-work.ts';
import { article, openMarked, PROSE, readEverywhere, SENTENCES, waitForTexts } from './checking.ts';
import { goToPart, libraryFrom, libraryOver, search, waitForPart } from './library.ts';
import { CLAIMS, claimOf, inWords, LIST, STORIES } from './record.ts';
import type { Scenario, Session, Tab } from './session.ts';
import { until } from './waiting.ts';

const { attributes: READ, denies: DENIAL, unclear: SPENT, asks: QUESTION } = SENTENCES;
/** In reading order, the first far from the last. */
const TEXTS = [QUESTION, READ, SPENT, DENIAL];
const PARAGRAPHS = [PROSE, QUESTION, READ, ...Array<string>(20).fill(PROSE), SPENT, DENIAL, PROSE];

/** WCAG 2.2, 1.4.10: so narrow a window must do, in CSS pixels. */
const NARROW = 320;

const pageOf = (session: Session, paragraphs = PARAGRAPHS) => session.pages.html(article({ paragraphs }));
const openArticle = (session: Session) => openMarked(session, pageOf(session), TEXTS);

/** What is shown of an answer. */
interface ShownAnswer {
  id: string;
  quote: string | null;
  /** Each source: its id, its link's address, whether it is marked as not checked, its text. */
  sources: { id: string; url: string | null; unchecked: boolean; text: string }[];
}

/** Opens every fold, again and again: what is in some of them is made only when they open. */
async function unfold(library: Tab): Promise<void> {
  await until('everything unfolded', () =>
    library.evaluate(() => {
      const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      for (const fold of folded) fold.open = true;
      return folded.length === 0;
    }),
  );
}

/** The answers in the first element that matches. */
function answersIn(library: Tab, selector: string): Promise<ShownAnswer[]> {
  return library.evaluate((where) => {
    const textOf = (node: Element) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const root = document.querySelector(where);
    return [...(root?.querySelectorAll<HTMLElement>('[data-response]') ?? [])].map((answer) => ({
      id: answer.dataset.response ?? '',
      quote: answer.querySelector('blockquote')?.textContent ?? null,
      sources: [...answer.querySelectorAll<HTMLElement>('.sources [data-source]')].map((source) => ({
        id: source.dataset.source ?? '',
        url: source.querySelector('a')?.getAttribute('href') ?? null,
        unchecked: source.querySelector('.unchecked') !== null,
        text: textOf(source),
      })),
    }));
  }, selector);
}

/** As the record has them. */
const wanted = (responses: (typeof CLAIMS)[number]['responses']) =>
  responses.map(({ id, quote, sources }) => ({
    id,
    quote: quote?.text ?? null,
    sources: sources.map(({ id, url, checked }) => ({ id, url: url ?? null, unchecked: !checked })),
  }));

/** What a search has found, as it is shown. */
interface ShownResult {
  statement: string;
  /** The words marked in the statement, then those in the places below it. */
  marked: string[];
  places: { of: string; text: string; lang: string | null; marked: string[] }[];
}

function resultsIn(library: Tab): Promise<ShownResult[]> {
  return library.evaluate(() => {
    const textOf = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const marksIn = (node: Element | null) => [...(node?.querySelectorAll('mark') ?? [])].map(textOf);
    return [...document.querySelectorAll('.results .entry')].map((entry) => ({
      statement: textOf(entry.querySelector('.statement')),
      marked: marksIn(entry.querySelector('.statement')),
      places: [...entry.querySelectorAll('.passage')].map((passage) => ({
        of: textOf(passage.querySelector('.passage-of')),
        text: textOf(passage),
        lang: passage.querySelector('[lang]')?.getAttribute('lang') ?? null,
        marked: marksIn(passage),
      })),
    }));
  });
}

/** Searches for these words alone and returns what is found. */
async function find(library: Tab, words: string): Promise<ShownResult[]> {
  await library.press('Escape');
  await search(library, words);
  await library.waitFor(() => document.querySelector('.results') !== null);
  return until(`results for ${words}`, async () => {
    const results = await resultsIn(library);
    // Of the words as a whole, not of their first letters
    const marked = results.flatMap(({ marked, places }) => [...marked, ...places.flatMap((place) => place.marked)]);
    const longest = Math.max(...words.split(' ').map(({ length }) => length));
    return marked.some(({ length }) => length === longest) ? results : null;
  });
}

/** Whether the tab with this address is the one in front. */
const isInFront = (session: Session, address: string) =>
  session.inExtension(async (wanted) => {
    const { tabs }: TabsApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return (await tabs.query({ active: true })).some(({ url }) => url === wanted);
  }, address);

interface TabsApi {
  tabs: { query(of: object): Promise<{ url?: string }[]> };
}

/** The sentence that stands out on the page, and is in the window; null if there is none. */
const shownOn = (tab: Tab) =>
  tab.evaluate(() => {
    const [range] = [...(CSS.highlights.get('zk-f')?.keys() ?? [])];
    const { top = -1, bottom = Infinity } = range?.startContainer.parentElement?.getBoundingClientRect() ?? {};
    return range instanceof Range && top >= 0 && bottom <= innerHeight ? range.toString() : null;
  });

const saysOfPage = (library: Tab, state: string) =>
  library.waitFor((is) => document.querySelector(`.this-page[data-state=${is}]`) !== null, state);

export const scenarios: Scenario[] = [
  {
    name: 'opens the library from the popup over a page checked once, and finds the page there',
    async run(session) {
      await session.setStored({ language: 'en' });
      const tab = await session.open(pageOf(session));
      const popup = await checkOnce(session, tab);
      const coverage = await popup.waitFor(() => document.querySelector('.coverage')?.textContent);
      const library = await libraryFrom(popup, tab, 'stories');
      await library.waitFor(() => document.querySelector('[data-story]') !== null);
      await goToPart(library, 'page');
      await saysOfPage(library, 'read');
      const shown = await library.waitFor(() => ({
        title: document.querySelector('.page-title cite')?.textContent,
        coverage: document.querySelector('.coverage')?.textContent,
        sentences: [...document.querySelectorAll('.reading-order .sentence-text')].map(
          ({ textContent }) => textContent,
        ),
      }));
      assert.equal(shown.title, 'A letter about Netflix and Facebook');
      assert.equal(shown.coverage, coverage, 'as the popup says');
      assert.match(coverage, new RegExp(`^\\d+ sentences compared with ${CLAIMS.length} claims`));
      assert.deepEqual(shown.sentences, TEXTS, 'in reading order');
      await library.close();
      const settings = await libraryOver(session, tab, 'settings');
      await settings.waitFor(() => document.querySelector('[data-group=reach] [data-present=true]') !== null);
    },
  },
  {
    name: 'presses a sentence in the library, and its tab comes to the front and shows it',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const address = pageOf(session);
      const tab = await openMarked(session, address, TEXTS);
      await session.open(session.pages.html('another tab'));
      const library = await libraryOver(session, tab, 'stories');
      await goToPart(library, 'page');
      for (const text of [DENIAL, QUESTION]) {
        await library.page.bringToFront();
        assert.equal(await isInFront(session, address), false);
        const at = TEXTS.indexOf(text) + 1;
        await library.click(`.reading-order > li:nth-child(${at}) .sentence`);
        // First, for it stands out for a moment only.
        await until(`shown: ${text}`, async () => (await shownOn(tab)) === text);
        await until('in front', () => isInFront(session, address));
      }
    },
  },
  {
    name: 'is told in the library that the tab was closed',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openArticle(session);
      const library = await libraryOver(session, tab, 'stories');
      await goToPart(library, 'page');
      await saysOfPage(library, 'read');
      await tab.close();
      await library.click('.reading-order .sentence');
      await saysOfPage(library, 'noPage');
      const text = await library.evaluate(() => document.querySelector('main')?.textContent ?? '');
      assert.ok(text.includes(en.libraryPage.noPage));
      assert.ok(!text.includes(DENIAL), 'its sentences are gone');
    },
  },
  {
    name: 'sees in the library what the page has become, on coming back from it',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openArticle(session);
      const library = await libraryOver(session, tab, 'stories');
      await goToPart(library, 'page');
      await saysOfPage(library, 'read');
      await tab.page.bringToFront();
      await tab.goto(pageOf(session, [PROSE, SPENT, PROSE]));
      await waitForTexts(session, tab, [SPENT]);
      await library.page.bringToFront();
      await until('the new page', async () => {
        const [text, ...more] = await library.evaluate(() =>
          [...document.querySelectorAll('.reading-order .sentence-text')].map(({ textContent }) => textContent),
        );
        return text === SPENT && more.length === 0;
      });
    },
  },
  {
    name: 'reads every list, story and claim in the library, with its answers and sources',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const library = await libraryOver(session, await openArticle(session), 'stories');
      await library.waitFor(() => document.querySelector('[data-story]') !== null);
      const { title, publisher, version, updated, licence } = LIST;
      const list = await library.evaluate(
        (id) => document.querySelector(`[data-list="${id}"]`)?.textContent?.replace(/\s+/g, ' ') ?? '',
        LIST.id,
      );
      const imprint = [publisher.name, en.libraryPage.version(version, formatDate(updated, 'en')), licence];
      for (const part of [inWords(title), ...imprint, en.libraryPage.listClaims(CLAIMS.length)])
        assert.ok(list.includes(part), `the list says “${part}”`);

      await unfold(library);
      for (const story of STORIES) {
        const chapter = await library.evaluate(
          (id) => document.querySelector(`[data-story="${id}"]`)?.textContent?.replace(/\s+/g, ' ') ?? '',
          story.id,
        );
        const summary = inWords(story.summary).replace(/\s+/g, ' ');
        assert.ok(chapter.includes(summary), 'the summary');
        assert.ok(chapter.includes(`${en.asOf} ${formatDate(story.asOf, 'en')}`), 'how old it is');
        const spoken = await answersIn(library, `[data-story="${story.id}"] [data-part=answers]`);
        assert.deepEqual(spoken.map(withoutText), wanted(story.responses), 'answers to the story as a whole');

        const listed = await library.evaluate(
          (id) =>
            [...document.querySelectorAll<HTMLElement>(`[data-story="${id}"] .every-source [data-source]`)].map(
              (source) => [source.dataset.source, source.querySelector('.unchecked')?.textContent ?? null],
            ),
          story.id,
        );
        const sources = storySources(story);
        assert.ok(sources.some(({ checked }) => !checked) && sources.length > 10);
        assert.deepEqual(
          listed,
          sources.map(({ id, checked }) => [id, checked ? null : en.unchecked]),
          'every source, and which are not checked',
        );
      }
      for (const claim of CLAIMS) {
        const entry = `details[id="claim/${claim.list}/${claim.id}"]`;
        const { statement, status, note } = await library.evaluate((where) => {
          const claim = document.querySelector(where);
          return {
            statement: claim?.querySelector('.statement')?.textContent,
            status: claim?.querySelector('.status-word')?.textContent,
            note: claim?.textContent ?? '',
          };
        }, entry);
        assert.equal(statement, inWords(claim.statement), claim.id);
        assert.equal(status, en.status[claim.status], claim.id);
        if (claim.statusNote) assert.ok(note.includes(inWords(claim.statusNote)), `${claim.id}: why it stands so`);
        const answers = await answersIn(library, entry);
        assert.deepEqual(answers.map(withoutText), wanted(claim.responses), claim.id);
        for (const { text, id } of answers.flatMap(({ sources }) => sources)) {
          const source = LIST.sources[id];
          assert.ok(source && text.includes(source.title) && text.includes(source.publisher), `${claim.id}: ${text}`);
        }
      }
    },
  },
  {
    name: 'searches as letters are typed, and sees where the words were found',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const library = await libraryOver(session, await openArticle(session), 'stories');
      await library.waitFor(() => document.querySelector('[data-story]') !== null);

      const statement = await find(library, 'ghostbus');
      const snapchat = inWords(claimOf('snapchat-spying').statement);
      assert.equal(statement[0]?.statement, snapchat, 'by a word of the statement');
      assert.deepEqual(statement[0]?.marked, ['Ghostbus'], 'that has just been begun');

      const speaker = await find(library, 'papamiltiadis konstantinos');
      assert.deepEqual(
        new Set(speaker.map((result) => result.statement)),
        new Set(withAnswer(({ speaker }) => speaker === 'Konstantinos Papamiltiadis')),
        'by a speaker, first name last',
      );
      for (const { places } of speaker) {
        const place = places.find(({ marked }) => marked.includes('Papamiltiadis'));
        assert.ok(place?.of.endsWith(':') && place.of.length > 1, `in an answer: ${JSON.stringify(places)}`);
      }

      const publisher = await find(library, 'medianama');
      assert.deepEqual(
        publisher.map((result) => result.statement),
        withAnswer(({ sources }) => sources.some((source) => source.publisher === 'MediaNama')),
        'by the publisher of a source',
      );
      const place = publisher[0]?.places.find(({ marked }) => marked.includes('MediaNama'));
      assert.equal(place?.of, en.source);

      const french = await find(library, 'dechiffre intercepte');
      assert.equal(french[0]?.statement, snapchat, 'by accented French words without their accents');
      const [inFrench] = french[0]?.places ?? [];
      assert.equal(inFrench?.lang, 'fr');
      assert.deepEqual(inFrench?.marked, ['intercepté', 'déchiffré']);

      await library.waitFor(
        (said) => document.querySelector('search [role=status]')?.textContent === said,
        en.libraryPage.results(french.length),
      );
      await library.press('Escape');
      await search(library, 'zyzzyva');
      await library.waitFor(
        (says) => document.querySelector('.results')?.textContent === says,
        en.libraryPage.noResult,
      );
    },
  },
  {
    name: 'comes back from a search with Escape to the stories as they stood',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const library = await libraryOver(session, await openArticle(session), 'stories');
      const { list, id } = claimOf('inbox-api');
      const entry = `details[id="claim/${list}/${id}"]`;
      await library.click(`${entry} > summary`);
      await library.waitFor((where) => document.querySelector<HTMLDetailsElement>(where)?.open, entry);
      await library.press('/');
      await library.waitFor(() => document.activeElement?.getAttribute('type') === 'search');
      await library.page.keyboard.type('snapchat');
      await library.waitFor(() => document.querySelector('.results mark') !== null);
      assert.equal(await library.evaluate(isVisible, '.stories'), false, 'the results stand in place of the stories');
      await library.click('.results .entry > summary');
      await library.waitFor(() => document.querySelector('.results [data-response]') !== null);
      await library.click('input[type=search]');
      await library.press('Escape');
      await library.waitFor(() => document.querySelector('.results') === null);
      assert.ok(await library.evaluate(isVisible, '.stories'));
      assert.equal(await library.evaluate(() => document.querySelector('input')?.value), '');
      assert.ok(await library.evaluate(isVisible, `${entry} [data-response]`), 'the open claim is still open');
    },
  },
  {
    name: 'follows an address to one claim, and goes back from part to part',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const { list, id } = claimOf('messenger-encryption');
      const entry = `[id="claim/${list}/${id}"]`;
      const library = await session.extensionPage(`library.html#claim/${list}/${id}`);
      const isAtClaim = () => library.waitFor(isOpenAndInView, entry);
      await isAtClaim();
      await library.waitFor((where) => document.activeElement?.parentElement?.matches(where), entry);
      await goToPart(library, 'settings');
      await goToPart(library, 'page');
      await saysOfPage(library, 'noPage');
      await library.page.evaluate(() => history.back());
      await waitForPart(library, 'settings');
      await library.page.evaluate(() => history.back());
      await isAtClaim();
      await library.page.evaluate(() => history.forward());
      await waitForPart(library, 'settings');
      // From the table of contents
      await goToPart(library, 'stories');
      const other = claimOf('ad-signals');
      await library.click(`.contents a[href="#claim/${other.list}/${other.id}"]`);
      await library.waitFor(isOpenAndInView, `[id="claim/${other.list}/${other.id}"]`);
    },
  },
  {
    name: 'folds a claim in the library, and opens it again by the same line of the contents',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const { list, id } = claimOf('titan-api');
      const library = await session.extensionPage('library.html#stories');
      const line = `.contents a[href="#claim/${list}/${id}"]`;
      const entry = `details[id="claim/${list}/${id}"]`;
      await library.click(line);
      await library.waitFor(isOpenAndInView, entry);
      await library.click(`${entry} > summary`);
      await library.waitFor((where) => document.querySelector<HTMLDetailsElement>(where)?.open === false, entry);
      await library.click(line);
      await library.waitFor(isOpenAndInView, entry);
    },
  },
  {
    name: 'mutes a claim in the library, and its highlights leave the open article until it is unmuted',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openArticle(session);
      const library = await libraryOver(session, tab, 'stories');
      const { list, id } = claimOf('ad-spend');
      const entry = `details[id="claim/${list}/${id}"]`;
      await library.click(`${entry} > summary`);
      await library.click(`${entry} .mute`);
      await waitForTexts(session, tab, [QUESTION, READ, DENIAL]);
      await library.waitFor((where) => document.querySelector(`${where} .muted-mark`) !== null, entry);
      await library.click(`${entry} .mute`);
      await waitForTexts(session, tab, TEXTS);
      await library.click(`${entry} .mute`);
      await waitForTexts(session, tab, [QUESTION, READ, DENIAL]);
      await goToPart(library, 'settings');
      const listed = await library.waitFor(() => document.querySelector('[data-group=muted] [data-row]')?.textContent);
      assert.ok(listed.includes(inWords(claimOf('ad-spend').statement)));
      await library.click('[data-group=muted] [data-row] button');
      await waitForTexts(session, tab, TEXTS);
      const card = await pressSentence(session, tab, SPENT);
      await card.waitFor((root) => root.querySelector('[data-claim="ad-spend"]') !== null);
    },
  },
  {
    name: 'reads every part of the library in a narrow window without scrolling sideways',
    keepsProfile: true,
    async run(session) {
      for (const language of ['en', 'de']) {
        await readEverywhere(session, { language, offSites: ['a-long-name-of-a-site-of-the-news.example.org'] });
        const tab = await openArticle(session);
        const library = await libraryOver(session, tab, 'stories');
        await library.page.setViewport({ width: NARROW, height: 640 });
        await library.waitFor((width) => innerWidth === width, NARROW);
        for (const part of ['stories', 'page', 'reports', 'lists', 'settings'] as const) {
          await goToPart(library, part);
          await unfold(library);
          assert.deepEqual(await library.evaluate(tooWide), [], `${part}, ${language}`);
        }
        await search(library, 'netflix');
        await library.waitFor(() => document.querySelector('.results mark') !== null);
        await unfold(library);
        assert.deepEqual(await library.evaluate(tooWide), [], `search, ${language}`);
        await library.close();
        await tab.close();
      }
    },
  },
];

function withoutText({ sources, ...answer }: ShownAnswer) {
  return { ...answer, sources: sources.map(({ text, ...source }) => source) };
}

/** The statements of the claims that have such an answer, in the list's order. */
function withAnswer(is: (answer: (typeof CLAIMS)[number]['responses'][number]) => boolean): string[] {
  return CLAIMS.filter(({ responses }) => responses.some(is)).map(({ statement }) => inWords(statement));
}

// These run in the library.

function isVisible(selector: string): boolean {
  return document.querySelector(selector)?.checkVisibility() ?? false;
}

function isOpenAndInView(selector: string): boolean {
  const entry = document.querySelector<HTMLDetailsElement>(selector);
  const { top = -1 } = entry?.querySelector('summary')?.getBoundingClientRect() ?? {};
  return entry?.open === true && top >= 0 && top < innerHeight && entry.querySelector('[data-response]') !== null;
}

/** What makes the page wider than its window; empty where nothing does. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('main *, header *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 120))];
}
