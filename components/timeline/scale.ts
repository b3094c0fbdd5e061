/** Time to pixels. The only file that knows where the scale comes from. */
import { type ScaleTime, scaleUtc } from 'd3-scale';
import { utcDay } from 'd3-time';
import type { Period } from './period.ts';

export type TimeScale = ScaleTime<number, number>;

/** A shorter story is not stretched further: a single day would have no ticks but hours. */
const SHORTEST_DAYS = 30;

/** From the first moment of the story to the last, at `left` and `right` in pixels. A short story stands in the middle. */
export function timeScale(periods: readonly Period[], left: number, right: number): TimeScale {
  const start = new Date(Math.min(...periods.map((period) => period.start.getTime())));
  const end = new Date(Math.max(...periods.map((period) => period.end.getTime())));
  const missing = Math.max(0, SHORTEST_DAYS - utcDay.count(start, end));
  return scaleUtc()
    .domain([utcDay.offset(start, -Math.floor(missing / 2)), utcDay.offset(end, Math.ceil(missing / 2))])
    .range([left, right]);
}
