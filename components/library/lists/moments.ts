/** Moments (milliseconds since 1970) as readers are told them. */
import { dayFirst, formatDate } from '../../dates.ts';

/** From the largest on; seconds each. A month is a twelfth of a year, so that twelve of them never are eleven. */
const UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** "3 hours ago", "yesterday", in the reader's language; "now" for less than a minute, and where a clock was set back. */
export function agoText(moment: number, now: number, language: string): string {
  const seconds = (now - moment) / 1000;
  const [unit, size] = UNITS.find((candidate) => seconds >= candidate[1]) ?? ['second' as const, Infinity];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(seconds / size) || 0, unit);
}

/** The day, in the reader's language; a dash for what is no time (a record may be damaged). */
export function dayText(moment: number, language: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '–' : formatDate(date.toISOString(), language);
}

/** Day and minute, on the reader's clock, for who wants to know exactly; the empty string for what is no time. */
export function exactText(moment: number, language: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(dayFirst(language), { dateStyle: 'long', timeStyle: 'short' }).format(date);
}
