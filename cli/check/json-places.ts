/** Lines and columns of a JSON text: of its faults, of keys that an object has twice, and of anything that is asked for. */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { plain } from '../review/plain.ts';
import type { Step } from './json-steps.ts';

/** Both from 1, as editors count them; a column is a UTF-16 unit. */
export interface Place {
  line: number;
  column: number;
}

export interface TextFault extends Place {
  message: string;
}

/** After so many the rest only follows from them. */
const MOST_SYNTAX_FAULTS = 20;
/** Code points. */
const LONGEST_KEY = 40;

const STRICT = { disallowComments: true, allowTrailingComma: false };

const MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'this is no JSON: a text stands in double quotation marks, and no other words than true, false and null',
  InvalidNumberFormat: 'this is no number of JSON',
  PropertyNameExpected: 'a key in double quotation marks is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace } is missing here',
  CloseBracketExpected: 'a closing bracket ] is missing here',
  EndOfFileExpected: 'the list ends before this, and nothing may follow',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'this text does not end: its second quotation mark is missing',
  UnexpectedEndOfNumber: 'this number does not end',
  InvalidUnicode: 'this is no character: \\u takes four hex digits',
  InvalidEscapeCharacter: 'a backslash in a text stands before one of " \\ / b f n r t u only',
  InvalidCharacter: 'a control character in a text is written as \\u and four hex digits, a new line as \\n',
};

/** Faults of syntax, in the order of the text, at most twenty. The depth of the text has been looked at before. */
export function syntaxFaults(text: string): TextFault[] {
  const faults: TextFault[] = [];
  const onError = (error: ParseErrorCode, _: number, __: number, line: number, column: number) => {
    const name = printParseErrorCode(error);
    // One slip is noticed by more than one rule: the first of a line tells it.
    if (faults.length >= MOST_SYNTAX_FAULTS || faults.at(-1)?.line === line + 1) return;
    faults.push({ line: line + 1, column: column + 1, message: MESSAGES[name] ?? name });
  };
  visit(text, { onError }, STRICT);
  return faults;
}

/** Keys that an object has twice: the first is lost. The text is valid JSON. */
export function duplicateKeys(text: string): TextFault[] {
  const faults: TextFault[] = [];
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _, __, line, column) => {
      const keys = open.at(-1);
      const first = keys?.get(key);
      keys?.set(key, first ?? line + 1);
      if (first === undefined) return;
      const shown = plain(key.slice(0, 2 * LONGEST_KEY), LONGEST_KEY);
      const message = `the key "${shown}" stands here a second time (first in line ${first}): only one of them is read`;
      faults.push({ line: line + 1, column: column + 1, message });
    },
  });
  return faults;
}

interface Wanted {
  steps: Map<Step, Wanted>;
  place: Place | null;
}

/**
 * The place of each of these values, in the same order: where it begins, or for `'key'` where its key does. `null` for what
 * is not there. The text is valid JSON.
 */
export function placesOf(
  text: string,
  paths: readonly (readonly Step[])[],
  of: 'value' | 'key' = 'value',
): (Place | null)[] {
  const root: Wanted = { steps: new Map(), place: null };
  const wanted = paths.map((path) => path.reduce(stepTo, root));
  // One frame for each object or array that is open; `index` of an object is -1.
  const frames: { wanted: Wanted | undefined; index: number; next: Wanted | undefined }[] = [];
  /** What is wanted of the value that begins now. */
  const begins = (line: number, column: number): Wanted | undefined => {
    const frame = frames.at(-1);
    const own = frame ? (frame.index < 0 ? frame.next : frame.wanted?.steps.get(frame.index++)) : root;
    if (own && (of === 'value' || !frame || frame.index >= 0)) own.place = { line: line + 1, column: column + 1 };
    return own;
  };
  visit(text, {
    onObjectBegin: (_, __, line, column) => {
      frames.push({ wanted: begins(line, column), index: -1, next: undefined });
    },
    onArrayBegin: (_, __, line, column) => {
      frames.push({ wanted: begins(line, column), index: 0, next: undefined });
    },
    onObjectEnd: () => {
      frames.pop();
    },
    onArrayEnd: () => {
      frames.pop();
    },
    onLiteralValue: (_, __, ___, line, column) => {
      begins(line, column);
    },
    onObjectProperty: (key, _, __, line, column) => {
      const frame = frames.at(-1);
      if (!frame) return;
      frame.next = frame.wanted?.steps.get(key);
      if (frame.next && of === 'key') frame.next.place = { line: line + 1, column: column + 1 };
    },
  });
  return wanted.map(({ place }) => place);
}

function stepTo(from: Wanted, step: Step): Wanted {
  let next = from.steps.get(step);
  if (!next) {
    next = { steps: new Map(), place: null };
    from.steps.set(step, next);
  }
  return next;
}
