/** Dates, written as precisely as they are known. */

/**
 * An ISO 8601 date in the reader's language: `2018` → "2018", `2018-12` → "December 2018", `2018-12-18` → "18 December 2018".
 * A time after the day is left out. What is no date comes back unchanged.
 */
export function formatDate(iso: string, language: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(iso);
  if (!parts) return iso;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(dayFirst(language), {
    // UTC on both sides: a day is a day, wherever the reader is.
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}

/** The year of an ISO 8601 date. */
export function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

/** Plain `en` would be American to `Intl`; a reader who wants "December 18" has said `en-US`. */
export function dayFirst(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
