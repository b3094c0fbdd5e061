/** The dates that stand on the axis: chosen by the scale, named by the browser. */

import { utcDay, utcYear } from 'd3-time';
import { dayFirst } from '../dates.ts';
import type { TimeScale } from './scale.ts';

export interface Tick {
  x: number;
  /** `null` where it would stand too close to the one before: the line alone is drawn. */
  label: string | null;
  /** Which part of the label stands at `x`, as SVG's `text-anchor`. */
  anchor: 'middle' | 'end';
}

/** What the scale is asked for, in pixels; it takes the nearest step that people count in, so that some labels come closer. */
const YEAR_SPACING = 44;
const DAY_SPACING = 72;
/** Over a longer time the axis names years only. */
const YEARS_FROM = 3;
/** Pixels of one letter of a label, on average: generous, so that labels never touch or run out of the picture. */
const LETTER = 6.5;
/** Between two labels, in pixels. */
const GAP = 10;

/** At least one tick for any scale of a month or more; labels in the reader's language. `width`: of the picture, pixels. */
export function ticksOf(scale: TimeScale, language: string, width: number): Tick[] {
  const [from = 0, to = 0] = scale.range();
  const [start = new Date(0), end = new Date(0)] = scale.domain();
  const spacing = utcYear.count(start, end) > YEARS_FROM ? YEAR_SPACING : DAY_SPACING;
  const dates = scale
    .ticks(Math.max(2, Math.floor((to - from) / spacing)))
    // Records know no hours.
    .filter((date) => utcDay.floor(date).getTime() === date.getTime());

  const ticks: Tick[] = [];
  let named: Date | null = null;
  let free = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    const x = scale(date);
    const label = tickLabel(date, named, language);
    const half = (label.length * LETTER) / 2;
    const anchor = x + half > width ? 'end' : 'middle';
    const left = anchor === 'end' ? x - 2 * half : x - half;
    if (left < free) {
      ticks.push({ x, label: null, anchor });
      continue;
    }
    ticks.push({ x, label, anchor });
    named = date;
    free = left + 2 * half + GAP;
  }
  return ticks;
}

/** "2018" for a new year, "Dec" for a new month, "18 Dec" for a day; with the year where it is not that of the label before. */
function tickLabel(date: Date, before: Date | null, language: string): string {
  const newMonth = date.getUTCDate() === 1;
  const newYear = newMonth && date.getUTCMonth() === 0;
  const sameYear = before?.getUTCFullYear() === date.getUTCFullYear();
  return new Intl.DateTimeFormat(dayFirst(language), {
    timeZone: 'UTC',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(newYear ? {} : { month: 'short' }),
    ...(newMonth ? {} : { day: 'numeric' }),
  }).format(date);
}
