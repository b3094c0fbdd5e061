/** A quotation with what stands around it, as a W3C TextQuoteSelector has it. */

/** Code points of text on either side that go with a quotation. */
export const AROUND = 32;

/** The part of `text` from `start` to `end` (UTF-16 offsets) with {@link AROUND} code points around; no pair is split. */
export function quoteOf(text: string, start: number, end: number): { exact: string; prefix: string; suffix: string } {
  const before = [...text.slice(Math.max(0, start - 2 * AROUND - 1), start)];
  const after = [...text.slice(end, end + 2 * AROUND + 1)];
  return {
    exact: text.slice(start, end),
    prefix: before.slice(-AROUND).join('').toWellFormed(),
    suffix: after.slice(0, AROUND).join('').toWellFormed(),
  };
}
