/** The stretch of time that an ISO date of the precision it is known in stands for. */
import { utcDay, utcMonth, utcYear } from 'd3-time';

export interface Period {
  /** Its first moment, UTC. */
  start: Date;
  /** The first moment after it, UTC. */
  end: Date;
  precision: 'year' | 'month' | 'day';
}

/** `2018` → the year, `2018-12` → the month, `2018-12-18` → the day; `null` for what is no date. */
export function periodOf(iso: string): Period | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(iso);
  const [, year, month = '01', day] = parts ?? [];
  const first = new Date(`${year}-${month}-01T00:00:00Z`);
  if (Number.isNaN(first.getTime())) return null;
  if (parts?.[2] === undefined) return { start: first, end: utcYear.offset(first, 1), precision: 'year' };
  if (day === undefined) return { start: first, end: utcMonth.offset(first, 1), precision: 'month' };
  // Counted from the first: browsers do not agree on what 30 February is.
  const start = utcDay.offset(first, Number(day) - 1);
  return { start, end: utcDay.offset(start, 1), precision: 'day' };
}
