/** A device with little memory that is given hostile lists: checks, writes, compiles them, and says what became of each. */
import 'fake-indexeddb/auto';
import { parentPort } from 'node:worker_threads';
import { clearLists, openLists } from '../../../browser/lists/database.ts';
import { readClaims } from '../../../browser/lists/read-records.ts';
import { listRecord } from '../../../data/list-record.ts';
import { parseList } from '../../../entrypoints/compiler/check-list.ts';
import { writeRecords } from '../../../entrypoints/compiler/write-records.ts';
import { packIndex } from '../../../matching/index/claim-index.ts';
import { compile } from '../../../matching/index/compile.ts';
import { buildWholeLexicon } from '../../../matching/lexicon/lexicon-files.ts';
import { SHAPES } from './hostile-shapes.ts';

/** `null`: it is in use, and every claim of it is found; else the sentence that refuses it. */
export type Outcome = string | null;

const { lexicon } = buildWholeLexicon();

parentPort?.on('message', async (shape: string) => {
  const outcome: Outcome = await outcomeOf(shape).catch((error: unknown) => `it fell over: ${error}`);
  await clearLists();
  parentPort?.postMessage(outcome);
});

async function outcomeOf(shape: string): Promise<Outcome> {
  const parsed = parseList(new TextEncoder().encode(SHAPES[shape]?.text() ?? ''));
  if (!parsed.ok) return `${parsed.fault.code}: ${parsed.fault.detail}`;
  const { list } = parsed;
  const written = await writeRecords('edition', list);
  if (!written.ok) return `${written.fault.code}: ${written.fault.detail}`;
  packIndex(compile([list], lexicon));
  const { claimRows, stories } = written;
  const stored = { edition: 'edition', sha256: '', claimRows, stories, record: listRecord(list), validFor: '' };
  await (await openLists()).put('lists', stored, list.id);
  const ids = list.claims.map(({ id }) => id);
  const found = await readClaims(ids.map((claim) => ({ list: list.id, claim })));
  const isWhole = found.length === ids.length && found.every(({ id }, i) => id === ids[i]);
  return isWhole ? null : `of ${ids.length} claims ${found.length} are found`;
}
