/**
 * Strangers' text where people and programs read it: nothing in it may move a terminal's cursor, colour it, or turn round
 * or hide what stands there.
 */

/** Controls (C0, DEL, C1), lone surrogates, line separators, marks and overrides of direction, invisible tags. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** `text` on one line without anything unprintable, cut to `most` code points (`…` for the rest). */
export function plain(text: string, most = Number.POSITIVE_INFINITY): string {
  const points = [...text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim()];
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : points.join('');
}

/** `value` as JSON of two spaces; what is unprintable in its strings is escaped, so that nothing is lost. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNPRINTABLE, (found) =>
    found === '\n' ? found : found.split('').map(escaped).join(''),
  );
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
