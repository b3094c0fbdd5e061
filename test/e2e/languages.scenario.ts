/** Languages: the interface in the reader's own, content in the nearest there is. */
import assert from 'node:assert/strict';
import { reportTextsFor } from '../../components/report-texts.ts';
import { en } from '../../components/texts/en.ts';
import type { Texts } from '../../components/texts/table.ts';
import { textsFor } from '../../components/texts.ts';
import type { Card } from './card.ts';
import { article, openMarked, PROSE, placeOf, readEverywhere, SENTENCES } from './checking.ts';
import type { Scenario, Session, Tab, View } from './session.ts';
import { until, within } from './waiting.ts';

const { asks: QUESTION, denies: DENIAL, french: FRENCH } = SENTENCES;

/** The languages of the interface, with what each calls English. */
const LANGUAGES = {
  en: 'English',
  fr: 'anglais',
  es: 'inglés',
  de: 'Englisch',
  it: 'inglese',
  pt: 'inglês',
} as const;
/** The claim list speaks these two; to readers of the others it speaks English. */
const OF_THE_LIST = ['en', 'fr'];

/** Within this a card is there that comes at all (milliseconds). */
const SOON = 2000;

/** Shorter texts may stand inside words of another language. */
const TELLING = 12;

/** The English texts that a table says otherwise. */
function foreignTo(texts: Texts): string[] {
  const own = new Set(stringsIn(texts));
  return stringsIn(en).filter((text) => text.length >= TELLING && !own.has(text));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

interface Shown {
  /** Of the element that holds our texts. */
  lang: string | null;
  /** Without what is marked as another language: quotations, sentences of the page, the list's own words. */
  text: string;
  /** Everything there, folded or not. */
  whole: string;
  /** Each with what `Intl` makes of the same day in this browser. */
  dates: { shown: string; wanted: string }[];
  /** The languages of texts that are not the reader's and say so, with what they say. */
  notes: { lang: string | null; says: string }[];
}

/** Runs in the popup, page or root that holds our texts. */
function shownIn(root: ParentNode, language: string): Shown {
  const ours = root.querySelector('.sidenote');
  const copy = ours?.cloneNode(true);
  if (copy instanceof Element)
    for (const other of copy.querySelectorAll('[lang],style')) {
      if (other.getAttribute('lang') !== language) other.remove();
    }
  const textOf = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  // As `en` itself means to most of its readers.
  const tag = language === 'en' ? 'en-GB' : language;
  const days = [...(ours?.querySelectorAll('time') ?? [])].filter(({ dateTime }) => /^\d{4}-\d\d-\d\d$/.test(dateTime));
  return {
    lang: ours?.getAttribute('lang') ?? null,
    text: textOf(copy),
    whole: textOf(ours),
    dates: days.map((time) => ({
      shown: textOf(time),
      wanted: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(time.dateTime)),
    })),
    notes: [...(ours?.querySelectorAll('span.language-note') ?? [])].map((note) => ({
      lang: note.previousElementSibling?.getAttribute('lang') ?? null,
      says: textOf(note),
    })),
  };
}

/** `shownIn` for a document of ours: what runs there may use nothing from outside. */
const shownInView = new Function('language', `return (${shownIn})(document, language);`) as (language: string) => Shown;
const shownInCard = new Function('root', 'language', `return (${shownIn})(root, language);`) as (
  root: ShadowRoot,
  language: string,
) => Shown;

/** Everything that holds for popup, card and welcome alike. `headings` must stand in it. */
function assertSpeaks(language: string, shown: Shown, headings: readonly string[], where: string): void {
  assert.equal(shown.lang, language, `${where}: lang`);
  for (const heading of headings) assert.ok(shown.whole.includes(one(heading)), `${where}: “${heading}”`);
  const left = foreignTo(textsFor(language)).filter((text) => shown.text.includes(one(text)));
  assert.deepEqual(left, [], `${where}: English is left`);
  for (const { shown: day, wanted } of shown.dates) assert.equal(day, wanted, where);
}

const one = (text: string) => text.replace(/\s+/g, ' ').trim();

async function cardOn(session: Session, tab: Tab, text: string): Promise<Card> {
  const { x, y } = await placeOf(tab, text);
  await tab.clickAt(x, y);
  const card = await session.card(tab);
  await card.waitFor((root) => root.querySelector('[data-claim]') !== null);
  return card;
}

async function foundIn(session: Session, tab: Tab): Promise<View> {
  const popup = await session.clickToolbar(tab);
  await popup.waitFor(() => document.querySelector('[data-state=found] [data-response]') !== null);
  return popup;
}

export const scenarios: Scenario[] = [
  ...Object.entries(LANGUAGES).map(
    ([language, english], index): Scenario => ({
      name: `reads popup, card and welcome page in ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}`,
      keepsProfile: index > 0,
      async run(session) {
        const texts = textsFor(language);
        await readEverywhere(session, { language });
        const address = session.pages.html(article({ paragraphs: [PROSE, QUESTION, FRENCH, DENIAL] }));
        const tab = await openMarked(session, address, [QUESTION, FRENCH, DENIAL]);

        const card = await cardOn(session, tab, QUESTION);
        const inCard = await card.evaluate(shownInCard, language);
        const parts = [
          texts.status.contested,
          texts.stance.asks,
          texts.answers,
          texts.why,
          texts.mute,
          texts.copyAnswer,
        ];
        assertSpeaks(language, inCard, parts, 'card');
        assert.ok(inCard.dates.length >= 3, 'the answers have dates');

        const popup = await foundIn(session, tab);
        const inPopup = await popup.evaluate(shownInView, language);
        const heads = [
          texts.highlights,
          texts.byClaim,
          texts.inReadingOrder,
          texts.record,
          reportTextsFor(language).form.title,
          texts.coverageNote,
        ];
        assertSpeaks(language, inPopup, heads, 'popup');
        assert.equal(await popup.evaluate(() => document.documentElement.lang), language);
        await popup.close();

        for (const [where, { notes }] of Object.entries({ card: inCard, popup: inPopup })) {
          if (OF_THE_LIST.includes(language)) assert.deepEqual(notes, [], `${where}: the list speaks ${language}`);
          else assert.ok(notes.length > 0, `${where}: says that the list's own words are in English`);
          for (const { lang, says } of notes) {
            assert.equal(lang, 'en');
            assert.equal(says, `(${texts.inLanguage(english)})`, where);
          }
        }

        const welcome = await session.extensionPage('welcome.html');
        await welcome.waitFor(() => document.querySelector('.welcome[data-state]:not([data-state=opening])') !== null);
        const { title, sampleTitle, choiceTitle, privacyTitle, everywhere, sites, click } = texts.welcome;
        const inWelcome = await welcome.evaluate(shownInView, language);
        const titles = [title, sampleTitle, choiceTitle, privacyTitle, everywhere, sites, click];
        assertSpeaks(language, inWelcome, titles, 'welcome page');
        assert.equal(await welcome.evaluate(() => document.documentElement.lang), language);
      },
    }),
  ),
  {
    name: 'changes the language, and the next card speaks it without a reload',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const address = session.pages.html(article({ paragraphs: [PROSE, QUESTION] }));
      const tab = await openMarked(session, address, [QUESTION]);
      await session.setStored({ language: 'de' });
      // The page begins again when the settings change: a press at that very moment is lost.
      await until('card in German', async () => {
        const card = await within(SOON, cardOn(session, tab, QUESTION));
        return card.evaluate((root) => root.querySelector('[role=dialog]')?.getAttribute('lang') === 'de');
      });
    },
  },
  {
    name: 'reads none and one in French as the French write them, in the singular',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session, { language: 'fr' });
      const coverage = async (html: string, state: string) => {
        const tab = await session.open(session.pages.html(html));
        const popup = await session.clickToolbar(tab);
        await popup.waitFor((is) => document.querySelector('.popup')?.getAttribute('data-state') === is, state);
        const shown = await popup.evaluate(shownInView, 'fr');
        await popup.close();
        await tab.close();
        return shown.whole;
      };
      const head = '<meta property="og:type" content="article"><title>Netflix, Facebook</title>';
      const page = (body: string) =>
        `<!doctype html><html lang="fr"><head><meta charset="utf-8">${head}</head><body>${body}`;
      assert.match(
        await coverage(page('<article></article>'), 'nothingFound'),
        /(^|\D)0 phrase comparée à \d+ affirmations/,
      );
      const single = await coverage(page(`<article><p>${FRENCH}</p></article>`), 'found');
      assert.match(single, /(^|\D)1 phrase comparée à \d+ affirmations/);
      const two = await coverage(page(`<article><p>${FRENCH} Il pleuvait.</p></article>`), 'found');
      assert.match(two, /(^|\D)2 phrases comparées à \d+ affirmations/);
    },
  },
];
