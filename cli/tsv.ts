/** Tab-separated files: fields may stand in quotation marks, quotes doubled, and then hold tabs and span lines. */
import { BadInput } from './bad-input.ts';
import { readText } from './read-list.ts';

export interface TsvRow {
  /** The line it begins in, from 1. */
  line: number;
  fields: string[];
}

/** All rows of `file`, the header among them; blank lines are left out. Throws `BadInput` if it cannot be read. */
export function readTsv(file: string): TsvRow[] {
  const text = readText(file, file);
  const rows: TsvRow[] = [];
  let line = 1;
  let row: TsvRow = { line, fields: [] };
  let at = 0;
  const endRow = () => {
    if (row.fields.some((field) => field !== '')) rows.push(row);
    row = { line, fields: [] };
  };
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    if (!field) throw new BadInput(`${file}, line ${row.line}: a quotation mark is opened and never closed.`);
    row.fields.push(field.value);
    line += linesIn(text, at, field.end);
    at = field.end;
    if (text[at] === '\r') at++;
    const atEnd = at >= text.length;
    if (!atEnd && text[at] === '\n') line++;
    if (atEnd || text[at] === '\n') endRow();
    else if (at + 1 >= text.length) row.fields.push('');
    at++;
  }
  endRow();
  return rows;
}

interface Field {
  value: string;
  /** Where the tab, the end of the line or the end of the text stands that ends it. */
  end: number;
}

function plainField(text: string, from: number): Field {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && !endsLine(text, end)) end++;
  return { value: text.slice(from, end), end };
}

/** `null` if the quotation mark at `from` has no fellow. What stands behind it, up to the tab, belongs to the field. */
function quotedField(text: string, from: number): Field | null {
  let value = '';
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return null;
    value += text.slice(at, mark);
    at = mark + 1;
    if (text[at] !== '"') break;
    value += '"';
    at++;
  }
  const rest = plainField(text, at);
  return { value: value + rest.value, end: rest.end };
}

const endsLine = (text: string, at: number): boolean => text[at] === '\r' && text[at + 1] === '\n';

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
