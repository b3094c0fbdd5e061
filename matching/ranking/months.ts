/** Months and years as texts name them. */

export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

export interface MonthOfYear {
  /** From 0. */
  month: number;
  year: number;
}

const MONTH_AND_YEAR = new RegExp(`\\b(${MONTHS.join('|')})(?: \\d{1,2},?)? (\\d{4})\\b`, 'gi');
const YEAR = /\b20[0-2]\d\b/g;

/** "March 2019", "6 March 2019", "March 6, 2019", in the order of the text. */
export function monthsIn(text: string): MonthOfYear[] {
  return [...text.matchAll(MONTH_AND_YEAR)].map(([, month = '', year]) => ({
    month: MONTHS.indexOf(month.toLowerCase()),
    year: Number(year),
  }));
}

/** The years since 2000 that a text names. */
export function yearsIn(text: string): number[] {
  return (text.match(YEAR) ?? []).map(Number);
}

/** How many months lie between the two. */
export function monthsBetween(one: MonthOfYear, other: MonthOfYear): number {
  return Math.abs(one.year * MONTHS.length + one.month - other.year * MONTHS.length - other.month);
}
