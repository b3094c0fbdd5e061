/** Strangers' text on one line, as it is to be kept or shown on a page: as `plain.ts`, but for spaces that do not break. */

/** What ends a line, and runs of common spaces. */
const BREAKS = /[\t\n\v\f\r \u0085\u2028\u2029]+/gu;
/** Controls, lone surrogates, marks and overrides of direction, what has no width, invisible tags. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Without what nobody sees, and without spaces around it. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNSEEN, '').trim();
}
