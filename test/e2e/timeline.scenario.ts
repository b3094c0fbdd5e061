/** The picture of a story in time, in the popup and in the library: what it has, and how one reads it. */
import assert from 'node:assert/strict';
import { formatDate } from '../../components/dates.ts';
import { en } from '../../components/texts/en.ts';
import { fr } from '../../components/texts/fr.ts';
import type { EventRecord, StoryRecord } from '../../data/record.ts';
import { popupIn } from './at-work.ts';
import { article, openMarked, PROSE, readEverywhere, SENTENCES, waitForTexts } from './checking.ts';
import { libraryOver } from './library.ts';
import { inWords, STORIES } from './record.ts';
import type { Scenario, Session, View } from './session.ts';
import { until } from './waiting.ts';

const { denies: DENIAL } = SENTENCES;
const [STORY] = STORIES;
assert.ok(STORY);
const { events: EVENTS }: StoryRecord = STORY;

/** What the popup leaves for the picture, in CSS pixels. */
const POPUP_WIDTH = 348;
/** WCAG 2.2, 2.5.8: the least size of what one presses. */
const TARGET = 24;

/** Meta's denial of 2 April 2024, among the events. */
const STONE = EVENTS.findIndex(
  ({ date, kind, party }) => date === '2024-04-02' && kind === 'denial' && party === 'Meta',
);

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Mark extends Box {
  event: number;
  kind: string;
  name: string;
  /** In the way of the Tab key. */
  isTabStop: boolean;
}
interface Lane extends Box {
  kind: string;
  name: string;
}

const marksIn = (view: View): Promise<Mark[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sn-tl-point')].map((point) => {
      const { left, top, right, bottom } = point.getBoundingClientRect();
      const { event, kind = '' } = point.dataset;
      const name = point.getAttribute('aria-label') ?? '';
      return { left, top, right, bottom, event: Number(event), kind, name, isTabStop: point.tabIndex === 0 };
    }),
  );

const lanesIn = (view: View): Promise<Lane[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sn-tl-lane')].map((lane) => {
      const { left, top, right, bottom } = lane.getBoundingClientRect();
      return { left, top, right, bottom, kind: lane.dataset.kind ?? '', name: lane.textContent ?? '' };
    }),
  );

/** As many marks as events, each in the lane of its kind, in the order of time, apart from each other and all to be seen. */
async function assertPicture(view: View, widest: number): Promise<void> {
  // It is drawn anew when its width is known.
  const width = await until('measured', () =>
    view.evaluate(() => {
      const { width, height } = document.querySelector('.sn-tl-plot')?.getBoundingClientRect() ?? new DOMRect();
      const drawn = document.querySelector('.sn-tl-ground')?.getAttribute('width');
      return height > 0 && Math.abs(Number(drawn) - width) <= 1 ? width : null;
    }),
  );
  assert.ok(width <= widest, `${width} wide`);
  const [marks, lanes] = [await marksIn(view), await lanesIn(view)];
  assert.deepEqual(
    marks.map(({ event }) => event).toSorted((a, b) => a - b),
    [...EVENTS.keys()],
    'one mark an event',
  );
  assert.equal(new Set(lanes.map(({ kind }) => kind)).size, lanes.length);
  assert.deepEqual(new Set(lanes.map(({ kind }) => kind)), new Set(EVENTS.map(({ kind }) => kind)), 'one lane a kind');
  const plot = await view.evaluate(() => {
    const { left, top, right, bottom } =
      document.querySelector('.sn-tl-plot')?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  });
  for (const mark of marks) {
    const { kind } = EVENTS[mark.event] ?? {};
    assert.equal(mark.kind, kind);
    const lane = lanes.find((candidate) => candidate.kind === kind);
    assert.ok(lane && mark.top >= lane.top - 1 && mark.bottom <= lane.bottom + 1, `in its lane: ${mark.name}`);
    assert.ok(mark.left >= plot.left - 1 && mark.right <= plot.right + 1, `inside: ${mark.name}`);
    assert.ok(mark.left >= lane.right - 1, `beside the lane's name: ${mark.name}`);
    assert.ok(mark.right - mark.left >= TARGET && mark.bottom - mark.top >= TARGET, `big enough: ${mark.name}`);
    const on = marks.find((other) => other.event < mark.event && overlap(mark, other));
    assert.equal(on, undefined, `${mark.name} lies on ${on?.name}`);
  }
  const first = (date: string) => date.padEnd('2024-04'.length, '-01').padEnd('2024-04-01'.length, '-01');
  const times = marks.toSorted((a, b) => a.left - b.left).map(({ event }) => first(EVENTS[event]?.date ?? ''));
  assert.deepEqual(times, times.toSorted(), 'from left to right in time');
  assert.ok(
    await view.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    'nothing to scroll sideways',
  );
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

/** The popup over a page with one match, or none, with its story unfolded. */
async function storyIn(session: Session, state: 'found' | 'nothingFound'): Promise<View> {
  const paragraphs = state === 'found' ? [PROSE, DENIAL, PROSE] : [PROSE, PROSE, PROSE];
  const tab = await session.open(session.pages.html(article({ paragraphs })));
  await waitForTexts(session, tab, state === 'found' ? [DENIAL] : []);
  const popup = await popupIn(session, tab, state);
  await popup.click('details.story > summary');
  await popup.waitFor(() => document.querySelector<HTMLDetailsElement>('details.story')?.open);
  return popup;
}

async function libraryWithStory(session: Session): Promise<View> {
  const tab = await openMarked(session, session.pages.html(article({ paragraphs: [PROSE, DENIAL, PROSE] })), [DENIAL]);
  const library = await libraryOver(session, tab, 'stories');
  await library.waitFor(() => document.querySelector('.sn-tl-point') !== null);
  return library;
}

/** Both places where a story has its picture. */
const PLACES: readonly { where: string; open(session: Session): Promise<View> }[] = [
  { where: 'popup', open: (session) => storyIn(session, 'found') },
  { where: 'library', open: libraryWithStory },
];

/** The event whose mark has the focus; null where another element has it. */
const focusedEvent = (view: View) =>
  view.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLElement && focused.matches('.sn-tl-point') ? Number(focused.dataset.event) : null;
  });

/** What is open below the picture. */
const detailIn = (view: View) =>
  view.evaluate(() => {
    const textOf = (selector: string) =>
      document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const response = document.querySelector<HTMLElement>('.sn-tl-detail [data-response]');
    return {
      when: textOf('.sn-tl-detail .sn-tl-when'),
      who: textOf('.sn-tl-detail .sn-tl-who'),
      text: textOf('.sn-tl-detail .sn-tl-text'),
      response: response?.dataset.response ?? null,
      quote: response?.querySelector('blockquote')?.textContent ?? null,
      links: [...(response?.querySelectorAll('.sources a') ?? [])].map((link) => link.getAttribute('href')),
    };
  });

const press = (event: number) => `.sn-tl-point[data-event="${event}"]`;

const text = ({ text }: Pick<EventRecord, 'text'>, language = 'en') =>
  inWords(text, language).replace(/\s+/g, ' ').trim();

/** Meta's denial stands open, with its words and its sources. */
async function assertStone(view: View): Promise<void> {
  await view.waitFor(() => document.querySelector('.sn-tl-detail [data-response]') !== null);
  const { when, who, response, quote, links, ...detail } = await detailIn(view);
  const event = EVENTS[STONE];
  assert.ok(event?.response);
  assert.equal(when, '2 April 2024');
  assert.match(who, /Denial.*Meta/);
  assert.equal(detail.text, text(event));
  assert.equal(response, 'stone-2024');
  assert.match(quote ?? '', /^Shockingly untrue\. Meta didn't share people's private messages with Netflix\./);
  const addresses = event.response.sources.flatMap(({ url }) => url ?? []);
  assert.ok(addresses.length > 0);
  assert.deepEqual(links, addresses);
}

/** How the marks are drawn: the colour and size of each, and whether it stands back. */
const drawn = (view: View) =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sn-tl-point')].map((point) => {
      const mark = point.querySelector('.sn-tl-mark');
      return {
        event: Number(point.dataset.event),
        isBack: point.dataset.dim === 'true',
        look: mark ? `${getComputedStyle(mark).color} ${mark.getBoundingClientRect().width}` : '',
      };
    }),
  );

export const scenarios: Scenario[] = [
  {
    name: 'unfolds the story in the popup of a page with matches: every event is in its picture',
    async run(session) {
      await readEverywhere(session);
      await assertPicture(await storyIn(session, 'found'), POPUP_WIDTH);
    },
  },
  {
    name: 'unfolds the story in the popup of a page without matches: every event is in its picture',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      await assertPicture(await storyIn(session, 'nothingFound'), POPUP_WIDTH);
    },
  },
  {
    name: 'sees every event of the story in the library’s picture, wide and narrow',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openMarked(session, session.pages.html(article({ paragraphs: [PROSE, DENIAL] })), [DENIAL]);
      const library = await libraryOver(session, tab, 'stories');
      await library.waitFor(() => document.querySelector('.sn-tl-point') !== null);
      for (const width of [1280, 760, POPUP_WIDTH]) {
        await library.page.setViewport({ width, height: 900 });
        await library.waitFor((wanted) => innerWidth === wanted, width);
        await assertPicture(library, width);
      }
    },
  },
  ...PLACES.flatMap(({ where, open }): Scenario[] => [
    {
      name: `goes along the timeline by keyboard: one stop, arrows, Enter; ${where}`,
      keepsProfile: true,
      async run(session) {
        await readEverywhere(session);
        const view = await open(session);
        await view.click('[data-view=picture]');
        await until('at the picture', async () => {
          await view.press('Tab');
          return (await focusedEvent(view)) !== null;
        });
        const stops = (await marksIn(view)).filter(({ isTabStop }) => isTabStop);
        assert.equal(stops.length, 1, 'one tab stop');
        const marks = (await marksIn(view)).toSorted((a, b) => a.left - b.left);
        assert.equal(await focusedEvent(view), stops[0]?.event);
        const seen = [stops[0]?.event];
        while (seen.length < EVENTS.length) {
          await view.press('ArrowRight');
          const next = await focusedEvent(view);
          assert.ok(next !== null && !seen.includes(next), `on from ${seen.at(-1)}, not to ${next}`);
          seen.push(next);
        }
        const leftOf = (event: number | undefined) => marks.find((mark) => mark.event === event)?.left ?? 0;
        const way = seen.map(leftOf);
        assert.deepEqual(
          way,
          way.toSorted((a, b) => a - b),
          'from left to right, to every mark',
        );
        await view.press('ArrowRight');
        assert.equal(await focusedEvent(view), seen.at(-1), 'the last is the last');
        await view.press('ArrowLeft');
        assert.equal(await focusedEvent(view), seen.at(-2));
        await view.press('Home');
        assert.equal(await focusedEvent(view), seen[0]);
        await view.press('End');
        assert.equal(await focusedEvent(view), seen.at(-1));
        const lane = marks.find(({ event }) => event === seen.at(-1))?.kind;
        await view.press('ArrowUp');
        const above = await focusedEvent(view);
        assert.notEqual(marks.find(({ event }) => event === above)?.kind, lane, 'up into another lane');

        await view.press('Home');
        for (let at = 0; seen[at] !== STONE; at++) await view.press('ArrowRight');
        await view.press('Enter');
        await assertStone(view);
        assert.equal(await focusedEvent(view), STONE, 'the focus stays at the mark');
        await view.press('Tab');
        assert.equal(await focusedEvent(view), null, 'and leaves the picture with one Tab');
      },
    },
    {
      name: `presses the mark of Meta’s denial of April 2024, and reads what was said; ${where}`,
      keepsProfile: true,
      async run(session) {
        await readEverywhere(session);
        const view = await open(session);
        await view.click(press(STONE));
        await assertStone(view);
        assert.equal(
          await view.evaluate((mark) => document.querySelector(mark)?.getAttribute('aria-expanded'), press(STONE)),
          'true',
        );
        // To the next in time, and back
        const next = EVENTS[STONE + 1];
        assert.ok(next);
        await view.click('.sn-tl-step:last-child');
        await until('the next', async () => (await detailIn(view)).text === text(next));
        await view.click('.sn-tl-step:first-child');
        await until('the denial', async () => (await detailIn(view)).response === 'stone-2024');
        await view.click(press(STONE));
        await view.waitFor(() => document.querySelector('.sn-tl-detail [data-response]') === null);
      },
    },
    {
      name: `brings one party’s marks forward, and lets go; ${where}`,
      keepsProfile: true,
      async run(session) {
        await readEverywhere(session);
        const view = await open(session);
        await view.waitFor(() => document.querySelector('.sn-tl-point') !== null);
        const before = await drawn(view);
        assert.ok(before.every(({ isBack }) => !isBack));
        await view.click('[data-party=Meta]');
        await view.waitFor(() => document.querySelector('[data-party=Meta]')?.getAttribute('aria-pressed') === 'true');
        const own = (event: number) => EVENTS[event]?.party === 'Meta';
        const count = EVENTS.filter(({ party }) => party === 'Meta').length;
        const button = await view.evaluate(() => document.querySelector('[data-party=Meta]')?.textContent);
        assert.equal(button, `Meta ${count}`);
        // Colours may take a moment to change.
        await until('brought forward', async () => {
          const now = await drawn(view);
          return now.every(({ event, isBack, look }, index) => {
            const same = look === before[index]?.look;
            return own(event) ? !isBack && same : isBack && !same;
          });
        });
        await view.click('[data-party=Meta]');
        await until('let go', async () => JSON.stringify(await drawn(view)) === JSON.stringify(before));
      },
    },
    {
      name: `reads the same events as a list, in the order of time; ${where}`,
      keepsProfile: true,
      async run(session) {
        await readEverywhere(session);
        const view = await open(session);
        await view.click('[data-view=list]');
        await view.waitFor(() => document.querySelector('.sn-tl-list') !== null);
        const listed = await view.evaluate(() => {
          const textIn = (node: Element, selector: string) =>
            node.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
          return [...document.querySelectorAll('.sn-tl-list > li')].map((line) => ({
            when: line.querySelector('time')?.dateTime,
            date: textIn(line, '.sn-tl-when'),
            kind: textIn(line, '.sn-tl-kind'),
            party: textIn(line, '.sn-tl-who bdi'),
            text: textIn(line, '.sn-tl-text'),
            source: line.querySelector<HTMLElement>('.sn-tl-what > .sources [data-source]')?.dataset.source,
            answer: line.querySelector<HTMLElement>('.sn-tl-answer [data-response]')?.dataset.response ?? null,
          }));
        });
        assert.deepEqual(
          listed,
          EVENTS.map((event) => ({
            when: event.date,
            date: formatDate(event.date, 'en'),
            kind: en.timeline.kind[event.kind],
            party: event.party ?? '',
            text: text(event),
            source: event.source.id,
            answer: event.response?.id ?? null,
          })),
        );
        // What is known to the month alone comes after the days of it.
        const whens = listed.map(({ when }) => `${when}~`);
        assert.deepEqual(whens, whens.toSorted());
        assert.equal(await view.evaluate(() => document.querySelector('.sn-tl-point')), null);
        await view.click(`.sn-tl-list > [data-event="${STONE}"] summary`);
        await view.waitFor(
          (at) =>
            document.querySelector(`[data-event="${at}"] [data-response=stone-2024] blockquote`)?.checkVisibility(),
          STONE,
        );
        await view.click('[data-party=Netflix]');
        await until('Netflix alone', async () => {
          const left = await view.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('.sn-tl-list > li')].map(({ dataset }) => Number(dataset.event)),
          );
          return left.length > 0 && left.every((event) => EVENTS[event]?.party === 'Netflix');
        });
        await view.click('[data-view=picture]');
        await view.waitFor(() => document.querySelector('.sn-tl-point') !== null);
      },
    },
    {
      name: `reads the timeline in French; ${where}`,
      keepsProfile: true,
      async run(session) {
        await readEverywhere(session, { language: 'fr' });
        const view = await open(session);
        await assertPicture(view, 1200);
        for (const { kind, name } of await lanesIn(view))
          assert.equal(name, Object.entries(fr.timeline.kind).find(([known]) => known === kind)?.[1]);
        const stone = EVENTS[STONE];
        assert.ok(stone?.response);
        const mark = (await marksIn(view)).find(({ event }) => event === STONE);
        assert.equal(mark?.name.replace(/\s+/g, ' '), `2 avril 2024, Démenti, Meta: ${text(stone, 'fr')}`);
        await view.click(press(STONE));
        await view.waitFor(() => document.querySelector('.sn-tl-detail [data-response]') !== null);
        const { when, who, quote, ...detail } = await detailIn(view);
        assert.equal(when, '2 avril 2024');
        assert.match(who, /Démenti.*Meta/);
        assert.equal(detail.text, text(stone, 'fr'));
        assert.equal(quote, inWords(stone.response.translations, 'fr'));
        const words = await view.evaluate(() => document.querySelector('.sn-tl')?.textContent ?? '');
        const { asList, asPicture, parties, earlier, later } = fr.timeline;
        for (const wanted of [asList, asPicture, parties, earlier, later, fr.timeline.events(EVENTS.length)])
          assert.ok(words.includes(wanted), wanted);
        const months = await view.evaluate(() =>
          [...document.querySelectorAll('.sn-tl-tick')].map(({ textContent }) => textContent),
        );
        assert.ok(months.length > 2);
      },
    },
  ]),
];
