/** Claims and queries from tab-separated files with a header: an id, a text, and for claims perhaps a title. */
import type { RankedClaim } from '../matching/ranking/ranked-claim.ts';
import { BadInput } from './bad-input.ts';
import { readTsv, type TsvRow } from './tsv.ts';

export interface QueryText {
  id: string;
  text: string;
}

/** What each column may be headed; the id's may be headed by nothing. */
const ID = ['', 'id', 'claim_id', 'vclaim_id', 'query_id', 'tweet_id'];
const TEXT = ['text', 'claim', 'vclaim', 'query', 'sentence', 'tweet', 'tweet_content'];
const TITLE = ['title'];

/** The claims of `file` in its order. Throws `BadInput` with file and line where a row or the header cannot be taken. */
export function readClaims(file: string): RankedClaim[] {
  return readTable(file, [...ID, ...TEXT, ...TITLE]).map(({ id, text, title }) => ({ id, text, title }));
}

/** The same for queries, which have no title. */
export function readQueries(file: string): QueryText[] {
  return readTable(file, [...ID, ...TEXT]).map(({ id, text }) => ({ id, text }));
}

function readTable(file: string, known: readonly string[]): RankedClaim[] {
  const [header, ...rows] = readTsv(file);
  if (!header) throw new BadInput(`${file} is empty: it needs a header with an id and a text column.`);
  const { id, text, title } = columnsOf(file, header, known);
  const seen = new Set<string>();
  return rows.map(({ line, fields }) => {
    if (fields.length !== header.fields.length) {
      throw new BadInput(
        `${file}, line ${line}: the row has ${count(fields.length)}, the header has ${header.fields.length}.`,
      );
    }
    const own = fields[id]?.trim() ?? '';
    if (!/^\S+$/.test(own)) throw new BadInput(`${file}, line ${line}: the id ${JSON.stringify(own)} is not one word.`);
    if (seen.has(own)) throw new BadInput(`${file}, line ${line}: another row has the id "${own}", too.`);
    seen.add(own);
    return { id: own, text: fields[text] ?? '', title: fields[title] ?? '' };
  });
}

const count = (columns: number): string => `${columns} column${columns === 1 ? '' : 's'}`;

/** Where each column stands; the title's place is -1 where there is none. */
function columnsOf(file: string, { line, fields }: TsvRow, known: readonly string[]) {
  const names = fields.map((name) => name.trim().toLowerCase());
  const where = `${file}, line ${line}`;
  const find = (allowed: readonly string[]) => names.findIndex((name) => allowed.includes(name));
  const text = find(TEXT);
  if (text < 0) {
    throw new BadInput(
      `${where}: this is no header: no column is called ${TEXT.map((name) => `"${name}"`).join(', ')}.`,
    );
  }
  const id = find(ID);
  if (id < 0) throw new BadInput(`${where}: the header has no column for the id ("id", or nothing).`);
  const title = find(TITLE);
  names.forEach((name, at) => {
    if (!known.includes(name)) throw new BadInput(`${where}: the column "${fields[at]}" is unknown.`);
    if (at !== id && at !== text && at !== title) {
      throw new BadInput(`${where}: the column "${fields[at]}" stands beside another of the same meaning.`);
    }
  });
  return { id, text, title };
}
