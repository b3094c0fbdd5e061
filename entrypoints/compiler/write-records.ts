/** Writes what readers are shown of a list, ready-made, so that three claims are found without loading 100,000. */
import { claimRow, claimRowsFor } from '../../browser/lists/claim-rows.ts';
import { openLists } from '../../browser/lists/database.ts';
import { type Faulty, faulty } from '../../browser/lists/list-fault.ts';
import type { StoredStory } from '../../browser/lists/stored-story.ts';
import type { Claim, ClaimList } from '../../data/claim-list.ts';
import { claimRecord, storyRecord } from '../../data/record.ts';

/** Rows in one transaction: readers who wait for it shall not notice. */
const ROWS_AT_ONCE = 50;
/** Where a story names no answers of its own, those of its first claims stand for it. */
const CLAIMS_THAT_SPEAK = 100;
/**
 * Answers and sources are written out for each claim that names them: three times the file where each has its own. A list
 * that comes out longer than this (characters) repeats itself beyond all measure.
 */
const MOST_RECORDS = 600_000_000;

export type Written = { ok: true; claimRows: number; stories: number } | Faulty;

/** Writes under an edition, in small steps. */
export async function writeRecords(edition: string, list: ClaimList): Promise<Written> {
  const claimRows = claimRowsFor(list.claims.length);
  let left = MOST_RECORDS;
  for (const [store, rows] of [
    ['claims', claimTexts(list, claimRows)],
    ['stories', storyTexts(list)],
  ] as const) {
    for (const [from, texts] of batches(rows)) {
      left -= texts.reduce((sum, { length }) => sum + length, 0);
      if (left < 0) return faulty('badList', 'claims and stories: together they name too many answers too often');
      const transaction = (await openLists()).transaction(store, 'readwrite');
      await Promise.all([
        ...texts.map((text, i) => transaction.store.put(text, [edition, from + i])),
        transaction.done,
      ]);
    }
  }
  return { ok: true, claimRows, stories: Object.keys(list.stories).length };
}

function* claimTexts(list: ClaimList, rows: number): Generator<string> {
  const byRow: Claim[][] = Array.from({ length: rows }, () => []);
  for (const claim of list.claims) byRow[claimRow(claim.id, rows)]?.push(claim);
  for (const claims of byRow) {
    // A list with one claim, for a claim is searched for from the first on.
    yield JSON.stringify(claims.map((claim) => claimRecord({ ...list, claims: [claim] }, claim.id)));
  }
}

function* storyTexts(list: ClaimList): Generator<string> {
  const byStory = new Map<string, Claim[]>();
  for (const claim of list.claims) {
    const claims = byStory.get(claim.story);
    if (claims) claims.push(claim);
    else byStory.set(claim.story, [claim]);
  }
  for (const id of Object.keys(list.stories)) {
    const claims = byStory.get(id) ?? [];
    const record = storyRecord({ ...list, claims: claims.slice(0, CLAIMS_THAT_SPEAK) }, id);
    if (!record) continue;
    const { claims: _, ...story } = record;
    yield JSON.stringify({ story, claims: claims.map((claim) => claim.id) } satisfies StoredStory);
  }
}

function* batches(rows: Iterable<string>): Generator<[from: number, texts: string[]]> {
  let from = 0;
  let texts: string[] = [];
  for (const row of rows) {
    texts.push(row);
    if (texts.length < ROWS_AT_ONCE) continue;
    yield [from, texts];
    from += texts.length;
    texts = [];
  }
  if (texts.length > 0) yield [from, texts];
}
