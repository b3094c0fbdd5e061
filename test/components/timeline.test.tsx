// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Reader } from '../../components/reader.ts';
import { textsFor } from '../../components/texts.ts';
import { eventAfterKey } from '../../components/timeline/keys.ts';
import { type Layout, layoutOf } from '../../components/timeline/layout.ts';
import { eventBeside, partiesOf } from '../../components/timeline/parties.ts';
import { periodOf } from '../../components/timeline/period.ts';
import { rowsOf } from '../../components/timeline/rows.ts';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import type { TimelineWords } from '../../components/timeline/words.ts';
import { type EventKind, parseClaimList } from '../../data/claim-list.ts';
import bundled from '../../data/netflix-facebook-messages.json' with { type: 'json' };
import { storyRecord } from '../../data/record.ts';
import { one, story } from './fixture.ts';

afterEach(cleanup);

const words: TimelineWords = {
  label: 'Timeline',
  asPicture: 'As a picture',
  asList: 'As a list',
  kind: {
    allegation: 'Allegation',
    report: 'Report',
    denial: 'Denial',
    rebuttal: 'Rebuttal',
    confirmation: 'Confirmation',
    context: 'Context',
    ruling: 'Ruling',
    event: 'Event',
  },
  events: (count) => (count === 1 ? '1 event' : `${count} events`),
  choose: 'Choose a mark to read it.',
  keys: 'Arrow keys move along the timeline: left and right in time, up and down between kinds. Enter opens.',
  imprecise: 'A line after a mark: only the month or the year is known.',
  parties: 'Who',
  moreParties: (count) => `${count} more`,
  earlier: 'Earlier',
  later: 'Later',
  none: 'This record has no dated events.',
};

function bundledEvents() {
  const parsed = parseClaimList(structuredClone(bundled));
  const record = parsed.ok ? storyRecord(parsed.list, 'netflix-facebook-messages') : null;
  if (!record) throw new Error('the bundled list is out of order');
  return record.events;
}

type Dated = { date: string; kind: EventKind };
const at = (date: string, kind: EventKind = 'event'): Dated => ({ date, kind });
const lay = (events: readonly Dated[], width = 348, language = 'en') => layoutOf(events, words.kind, language, width);

/** Targets of 24 by 24 pixels lie in the picture, and none on another. */
function expectApart({ points, width, height, gutter, lanes }: Layout) {
  for (const [index, point] of points.entries()) {
    expect(point.x - 12).toBeGreaterThanOrEqual(gutter);
    expect(point.x + 12).toBeLessThanOrEqual(width);
    expect(point.until ?? 0).toBeLessThanOrEqual(width);
    const lane = lanes.find(({ kind }) => kind === point.kind);
    expect(point.y - 12).toBeGreaterThanOrEqual(lane?.top ?? height);
    expect(point.y + 12).toBeLessThanOrEqual((lane?.top ?? 0) + (lane?.height ?? 0));
    for (const other of points.slice(index + 1)) {
      const apart = Math.max(Math.abs(other.x - point.x), Math.abs(other.y - point.y));
      expect(apart).toBeGreaterThanOrEqual(24 - 1e-6);
    }
  }
}

describe('periodOf', () => {
  test.each([
    ['2018', '2018-01-01', '2019-01-01', 'year'],
    ['2016-02', '2016-02-01', '2016-03-01', 'month'],
    ['2018-12-31', '2018-12-31', '2019-01-01', 'day'],
    ['1969-07-20', '1969-07-20', '1969-07-21', 'day'],
    ['2018-02-30', '2018-03-02', '2018-03-03', 'day'],
  ])('%s', (iso, start, end, precision) => {
    const period = periodOf(iso);
    expect(period?.start.toISOString().slice(0, 10)).toBe(start);
    expect(period?.end.toISOString().slice(0, 10)).toBe(end);
    expect(period?.precision).toBe(precision);
  });

  test('null for what is no date', () => {
    expect(['soon', '', '2018-13', '18-12-2018'].map(periodOf)).toEqual([null, null, null, null]);
  });
});

describe('rowsOf', () => {
  test('the first row that is free', () => {
    const extents = [
      [0, 10],
      [5, 15],
      [10, 20],
      [12, 22],
    ].map(([from = 0, to = 0]) => ({ from, to }));
    expect(rowsOf(extents)).toEqual([0, 1, 0, 2]);
    expect(rowsOf([])).toEqual([]);
  });
});

describe('layoutOf', () => {
  test.each([240, 300, 348, 560, 760, 1200])('the bundled story at %i pixels: nothing overlaps or leaves', (width) => {
    const events = bundledEvents();
    const layout = lay(events, width);
    expect(layout.points).toHaveLength(events.length);
    expectApart(layout);
  });

  test('points come from left to right, each event once', () => {
    const { points } = lay(bundledEvents());
    expect(points.map(({ event }) => event).toSorted((a, b) => a - b)).toEqual(points.map((_, index) => index));
    const byTime = points.map(({ x }) => x);
    expect(byTime).toEqual(byTime.toSorted((a, b) => a - b));
  });

  test('lanes in their fixed order, only those that occur', () => {
    const { lanes, height } = lay([at('2011', 'event'), at('2012', 'denial'), at('2013', 'allegation')]);
    expect(lanes.map(({ kind }) => kind)).toEqual(['allegation', 'denial', 'event']);
    const last = lanes.at(-1);
    expect((last?.top ?? 0) + (last?.height ?? 0)).toBe(height);
  });

  test('none: an empty picture', () => {
    expect(lay([])).toMatchObject({ height: 0, points: [], lanes: [], ticks: [] });
    expect(lay([at('soon')])).toMatchObject({ height: 0, points: [] });
  });

  test.each(['2018', '2018-12', '2018-12-18', '1955-01-01'])('one event, %s: inside, with a tick', (date) => {
    const layout = lay([at(date)]);
    expectApart(layout);
    expect(layout.ticks.some(({ label }) => label !== null)).toBe(true);
  });

  test('identical dates stand one below the other', () => {
    const layout = lay([at('2018-12-18'), at('2018-12-18'), at('2018-12-18')]);
    expectApart(layout);
    expect(new Set(layout.points.map(({ x }) => x)).size).toBe(1);
    expect(new Set(layout.points.map(({ y }) => y)).size).toBe(3);
  });

  test('before 1970, and over a century', () => {
    const layout = lay([at('1912-04-15'), at('1939-09'), at('1969'), at('1969-07-20'), at('2024')]);
    expectApart(layout);
    expect(layout.points.every(({ x }) => Number.isFinite(x))).toBe(true);
  });

  test('a year goes on to its end, under no other mark; a day does not', () => {
    const layout = lay([at('2015'), at('2015-06-01'), at('2016-06-01'), at('2020-01-01')], 760);
    const [year, within, , day] = layout.points;
    expect(year?.until ?? 0).toBeGreaterThan(within?.x ?? 0);
    expect(within?.y).toBeGreaterThan(year?.y ?? 0);
    expect(day?.until).toBeNull();
  });

  test.each([
    ['en', 760, ['2012-01-01', '2026-01-01']],
    ['en', 348, ['2018-12-01', '2019-02-01']],
    ['fr', 348, ['2018-12-18', '2018-12-24']],
    ['de', 348, ['2018-03', '2019-11']],
    ['ja', 348, ['2018-03', '2019-11']],
  ])('labels of the axis do not touch (%s, %i)', (language, width, dates) => {
    const { ticks, width: whole } = lay(
      dates.map((date) => at(date)),
      width,
      language,
    );
    let free = 0;
    for (const { x, label, anchor } of ticks.filter((tick) => tick.label !== null)) {
      const long = (label?.length ?? 0) * 6;
      const left = anchor === 'end' ? x - long : x - long / 2;
      expect(left).toBeGreaterThanOrEqual(free);
      free = left + long;
      expect(free).toBeLessThanOrEqual(whole + 1);
    }
    expect(free).toBeGreaterThan(0);
  });

  test('a month before the new year is named with its year, the next ones without', () => {
    const labels = lay([at('2018-11-01'), at('2019-08-01')], 760).ticks.flatMap(({ label }) => label ?? []);
    expect(labels[0]).toBe('Nov 2018');
    expect(labels).toContain('2019');
    expect(labels).toContain('Feb');
  });

  test('a name that is too long for one line makes its lane higher', () => {
    const long = layoutOf([at('2018')], { ...words.kind, event: 'Gerichtliche Entscheidung und mehr' }, 'de', 348);
    expect(long.lanes[0]?.height).toBeGreaterThan(lay([at('2018')]).lanes[0]?.height ?? 0);
    expect(long.gutter).toBeLessThan(348 / 3);
  });
});

describe('eventAfterKey', () => {
  const layout = lay([at('2011', 'allegation'), at('2013', 'denial'), at('2018', 'allegation'), at('2019', 'event')]);

  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, null],
    ['ArrowLeft', 3, 2],
    ['ArrowRight', 3, null],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 1, 3],
    ['ArrowUp', 3, 1],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 2, null],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['a', 0, null],
  ])('%s from %i', (key, from, to) => {
    expect(eventAfterKey(key, from, layout)).toBe(to);
  });

  test('null from what is not in the picture', () => {
    expect(eventAfterKey('End', 9, layout)).toBeNull();
  });
});

describe('parties', () => {
  const events = [{ party: 'a' }, { party: 'b' }, { party: null }, { party: 'c' }, { party: 'b' }];

  test('most events first, nobody left out but nobody', () => {
    expect(partiesOf(events)).toEqual([
      { name: 'b', events: 2 },
      { name: 'a', events: 1 },
      { name: 'c', events: 1 },
    ]);
  });

  test('the next of a party, or of anybody', () => {
    expect(eventBeside(events, 1, 1, 'b')).toBe(4);
    expect(eventBeside(events, 4, -1, 'b')).toBe(1);
    expect(eventBeside(events, 1, 1, null)).toBe(2);
    expect(eventBeside(events, 0, -1, null)).toBeNull();
    expect(eventBeside(events, 1, -1, 'b')).toBeNull();
  });
});

function show(language = 'en', record = story()) {
  const { container } = render(
    <Reader.Provider value={{ language, texts: textsFor(language), copy: null }}>
      <Timeline story={record} words={words} />
    </Reader.Provider>,
  );
  return container;
}

const marks = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>('.sn-tl-point')];
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('Timeline', () => {
  test('a mark for each event, named by date, kind, party and text', () => {
    expect(marks(show()).map((mark) => mark.getAttribute('aria-label'))).toEqual([
      '2013, Allegation: Titan is opened, according to the plaintiffs.',
      'December 2018, Denial, Netflix: Netflix denies it.',
      '18 December 2018, Report, The New York Times: The New York Times reports on Facebook’s partners.',
      '2 April 2024, Denial, Meta: Andy Stone denies it on X.',
    ]);
  });

  test('the marks are one tab stop; arrow keys go from one to the next', () => {
    const container = show();
    const stops = () => marks(container).flatMap((mark, index) => (mark.tabIndex === 0 ? [index] : []));
    expect(stops()).toEqual([0]);
    const [first] = marks(container);
    first?.focus();
    if (!first) throw new Error('no marks');
    expect(fireEvent.keyDown(first, { key: 'ArrowRight' })).toBe(false);
    expect(document.activeElement).toBe(marks(container)[1]);
    expect(stops()).toEqual([1]);
    fireEvent.keyDown(document.activeElement ?? first, { key: 'End' });
    expect(stops()).toEqual([3]);
    expect(fireEvent.keyDown(document.activeElement ?? first, { key: 'ArrowRight' })).toBe(true);
    expect(fireEvent.keyDown(document.activeElement ?? first, { key: 'Home', ctrlKey: true })).toBe(true);
    expect(stops()).toEqual([3]);
  });

  test('a press opens the event and its answer, another press closes it', () => {
    const container = show();
    const stone = one(container, '[data-event="3"]');
    const detail = one(container, '.sn-tl-detail');
    expect(stone.getAttribute('aria-controls')).toBe(detail.id);
    fireEvent.click(stone);
    expect(stone.getAttribute('aria-expanded')).toBe('true');
    expect(detail.querySelector('.sn-tl-text')?.textContent).toBe('Andy Stone denies it on X.');
    expect(detail.querySelector('[data-response="stone-2024"] blockquote')?.textContent).toMatch(/^Shockingly untrue/);
    // The answer names the same source: once is enough.
    expect(detail.querySelectorAll('[data-source="india-today"]')).toHaveLength(1);
    fireEvent.click(stone);
    expect(stone.getAttribute('aria-expanded')).toBe('false');
    expect(detail.textContent).toBe('');
  });

  test('an event without an answer shows its source, one whose sources disagree shows both', () => {
    const container = show();
    fireEvent.click(one(container, '[data-event="1"]'));
    expect(container.querySelector('.response')).toBeNull();
    expect(container.querySelectorAll('[data-source="nyt-2018"]')).toHaveLength(1);
    fireEvent.click(one(container, '[data-event="2"]'));
    expect(container.querySelector('.sn-tl-detail .conflict')?.textContent).toMatch(
      /^Sources disagree: Another page gives another day/,
    );
  });

  test('Earlier and Later go from event to event, and stop at the ends', () => {
    const container = show();
    fireEvent.click(one(container, '[data-event="2"]'));
    press('Later');
    expect(one(container, '[data-event="3"]').getAttribute('aria-expanded')).toBe('true');
    expect(one(container, '[data-event="3"]').tabIndex).toBe(0);
    expect(screen.getByRole('button', { name: 'Later' }).getAttribute('aria-disabled')).toBe('true');
    press('Later');
    expect(one(container, '[data-event="3"]').getAttribute('aria-expanded')).toBe('true');
    press('Earlier');
    expect(one(container, '[data-event="2"]').getAttribute('aria-expanded')).toBe('true');
  });

  test('a party comes forward, the others stand back; another press lets go', () => {
    const container = show();
    const dims = () => marks(container).map((mark) => mark.dataset.dim);
    expect(dims()).toEqual(['false', 'false', 'false', 'false']);
    press('Netflix 1');
    expect(screen.getByRole('button', { name: 'Netflix 1' }).getAttribute('aria-pressed')).toBe('true');
    expect(dims()).toEqual(['true', 'false', 'true', 'true']);
    press('Netflix 1');
    expect(dims()).toEqual(['false', 'false', 'false', 'false']);
  });

  test('the list has the same events, the answers folded; of one party where one is chosen', () => {
    const container = show();
    press('As a list');
    const rows = [...container.querySelectorAll<HTMLElement>('.sn-tl-list > li')];
    expect(container.querySelector('.sn-tl-point')).toBeNull();
    expect(rows.map((row) => row.querySelector('time')?.dateTime)).toEqual([
      '2013',
      '2018-12-18',
      '2018-12',
      '2024-04-02',
    ]);
    expect(rows.map((row) => row.querySelector('.sn-tl-kind')?.textContent)).toEqual([
      'Allegation',
      'Report',
      'Denial',
      'Denial',
    ]);
    expect(rows.map((row) => row.querySelector('.sources [data-source]') !== null)).toEqual([true, true, true, true]);
    expect(rows.map((row) => row.querySelector('.sn-tl-answer')?.hasAttribute('open') ?? null)).toEqual([
      null,
      null,
      false,
      false,
    ]);
    press('Meta 1');
    expect(container.querySelectorAll('.sn-tl-list > li')).toHaveLength(1);
    press('As a picture');
    expect(marks(container)).toHaveLength(4);
  });

  test('in the reader’s language, another where there is none', () => {
    const names = marks(show('fr')).map((mark) => mark.getAttribute('aria-label'));
    expect(names[3]).toBe('2 avril 2024, Denial, Meta: Andy Stone dément sur X.');
    expect(names[1]).toMatch(/^décembre 2018, .*Netflix denies it\.$/);
  });

  test('says so where there are no events', () => {
    expect(show('en', { ...story(), events: [] }).textContent).toBe('This record has no dated events.');
  });

  test('many parties are folded, a story of one party has no choice', () => {
    const events = bundledEvents();
    const container = show('en', { ...story(), events });
    expect(container.querySelectorAll('.sn-tl-party')).toHaveLength(4);
    press(`${partiesOf(events).length - 4} more`);
    expect(container.querySelectorAll('.sn-tl-party')).toHaveLength(partiesOf(events).length);
    cleanup();
    const single = show('en', { ...story(), events: events.slice(0, 1) });
    expect(single.querySelector('.sn-tl-parties')).toBeNull();
  });
});
