/** What a JSON text would become in memory, before it is parsed: a few bytes of text may take a hundred times as many. */

/** A claim list goes eight deep (`responses.x.conflicts.0.text.en`); unknown parts may go deeper, not for ever. */
export const MOST_DEPTH = 32;
/**
 * The leanest list that was measured has fifteen characters a value, so that the largest has thirteen million. Without this, 200 MB
 * of empty arrays take 2.9 GB.
 */
export const MOST_VALUES = 15_000_000;

export interface JsonShape {
  /** How deep arrays and objects stand in each other: 0 for a bare value. */
  depth: number;
  /** How many values there are at most. */
  values: number;
}

/**
 * Reads no further than to one more than is allowed of either, and the text need not be valid; what is in strings does
 * not count.
 */
export function jsonShape(text: string, mostDepth = MOST_DEPTH, mostValues = MOST_VALUES): JsonShape {
  let open = 0;
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length && depth <= mostDepth && values <= mostValues; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) i = endOfString(text, i);
    else if (unit === COMMA) values++;
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) {
      depth = Math.max(depth, ++open);
      values++;
    } else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) open--;
  }
  return { depth, values };
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** The offset of the quotation mark that closes the string which begins at `start`; the text's end if none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
