/** Where everything of the picture stands, in CSS pixels from its top left corner. Dates and a width in, places out. */
import type { EventKind } from '../../data/claim-list.ts';
import type { EventRecord } from '../../data/record.ts';
import { type Period, periodOf } from './period.ts';
import { rowsOf } from './rows.ts';
import { timeScale } from './scale.ts';
import { type Tick, ticksOf } from './ticks.ts';

export interface Lane {
  kind: EventKind;
  top: number;
  height: number;
}

export interface Point {
  /** Which of the events it is. */
  event: number;
  kind: EventKind;
  /** The middle of the mark. */
  x: number;
  y: number;
  /** Where the month or year ends of which no more is known; `null` for a day, and where the mark covers it. */
  until: number | null;
}

export interface Layout {
  width: number;
  height: number;
  /** The room of the lanes' names, at the left. */
  gutter: number;
  /** The line of the axis; its ticks stand above it. */
  axis: number;
  ticks: Tick[];
  lanes: Lane[];
  /** Along the axis, from left to right. */
  points: Point[];
}

/** A mark with the room to press it: the smallest target WCAG 2.5.8 allows. */
const TARGET = 24;
/** The mark itself; as wide as `.sn-tl-mark`. */
const MARK = 13;
const AXIS_HEIGHT = 24;
const LANE_PADDING = 3;
/** Between a line that says "until here" and the next mark of its row. */
const LINE_GAP = 4;
/** Pixels of one letter of a lane's name, on average. Names that are longer than the room break into two lines. */
const LETTER = 6;
const GUTTER_GAP = 10;
/** As `.sn-tl-lane` has them. */
const NAME_LINE = 15;
const NAME_PADDING = 14;
/** The names take no more of the width than this. */
const GUTTER_SHARE = 0.28;
/** Below this the picture keeps its size: marks on top of each other tell nothing. */
const NARROWEST = 240;

/** From what is said to what is answered to what surrounds it. */
const LANE_ORDER: readonly EventKind[] = [
  'allegation',
  'report',
  'denial',
  'rebuttal',
  'confirmation',
  'context',
  'ruling',
  'event',
];

/**
 * `events` in the order of time; `names` of the lanes in the reader's language. Only lanes that occur; one without a readable
 * date is left out, and without any the picture is empty (height 0).
 */
export function layoutOf(
  events: readonly Pick<EventRecord, 'date' | 'kind'>[],
  names: Record<EventKind, string>,
  language: string,
  available: number,
): Layout {
  const width = Math.max(NARROWEST, available);
  const dated = events.flatMap(({ date, kind }, event) => {
    const period = periodOf(date);
    return period ? [{ event, kind, period }] : [];
  });
  if (dated.length === 0) return { width, height: 0, gutter: 0, axis: 0, ticks: [], lanes: [], points: [] };

  const kinds = LANE_ORDER.filter((kind) => dated.some((one) => one.kind === kind));
  const longest = Math.max(...kinds.map((kind) => names[kind].length));
  const gutter = Math.min(Math.round(width * GUTTER_SHARE), longest * LETTER + GUTTER_GAP);
  const scale = timeScale(
    dated.map(({ period }) => period),
    gutter + TARGET / 2,
    width - TARGET / 2,
  );
  const placed = dated.map(({ event, kind, period }) => {
    const x = scale(period.start);
    return { event, kind, x, until: untilOf(period, x, scale(period.end)) };
  });

  const lanes: Lane[] = [];
  const points: Point[] = [];
  let top = AXIS_HEIGHT;
  for (const kind of kinds) {
    // Along the axis: what is known to the month alone comes after the days of it, but stands at its beginning.
    const marks = placed.filter((mark) => mark.kind === kind).toSorted((a, b) => a.x - b.x);
    const rows = rowsOf(marks.map(extentOf));
    const lines = Math.ceil((names[kind].length * LETTER) / (gutter - GUTTER_GAP));
    const height = Math.max((Math.max(...rows) + 1) * TARGET + 2 * LANE_PADDING, lines * NAME_LINE + NAME_PADDING);
    const firstRow = top + LANE_PADDING + TARGET / 2;
    points.push(...marks.map((mark, index) => ({ ...mark, y: firstRow + (rows[index] ?? 0) * TARGET })));
    lanes.push({ kind, top, height });
    top += height;
  }
  return {
    width,
    height: top,
    gutter,
    axis: AXIS_HEIGHT,
    ticks: ticksOf(scale, language, width),
    lanes,
    points: points.toSorted((a, b) => a.x - b.x || a.event - b.event),
  };
}

function untilOf(period: Period, x: number, end: number): number | null {
  return period.precision === 'day' || end <= x + MARK / 2 ? null : end;
}

function extentOf({ x, until }: Pick<Point, 'x' | 'until'>) {
  const right = x + TARGET / 2;
  return { from: x - TARGET / 2, to: until === null ? right : Math.max(right, until + LINE_GAP) };
}
