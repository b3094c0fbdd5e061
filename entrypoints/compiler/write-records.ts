/** Writes what readers are shown of a list, ready-made, so that three claims are found without loading 100,000. */
import { claimRow, claimRowsFor } from '../../browser/lists/claim-rows.ts';
import { openLists } from '../../browser/lists/database.ts';
import { type Faulty, faulty } from '../../browser/lists/list-fault.ts';
import type { StoredStory } from '../../browser/lists/stored-story.ts';
import type { Claim, ClaimList } from '../../data/claim-list.ts';
import { claimRecord, storyRecord } from '../../data/record.ts';
import { tooMuch } from './record-limits.ts';
import { spokenStories } from './spoken-stories.ts';

/** In one transaction, rows and characters: readers who wait for it shall not notice. */
const ROWS_AT_ONCE = 50;
const CHARACTERS_AT_ONCE = 2_000_000;

export type Written = { ok: true; claimRows: number; stories: number } | Faulty;

/** Writes under an edition, in small steps. Nothing is made or written where there is no room for all of it. */
export async function writeRecords(edition: string, list: ClaimList): Promise<Written> {
  const fault = tooMuch(list);
  if (fault !== null) return faulty('badList', fault);
  const claimRows = claimRowsFor(list.claims.length);
  await write('claims', edition, claimTexts(list, claimRows));
  const stories = await write('stories', edition, storyTexts(list));
  return { ok: true, claimRows, stories };
}

/** How many there were. */
async function write(store: 'claims' | 'stories', edition: string, rows: Iterable<string>): Promise<number> {
  let from = 0;
  for (const texts of batches(rows)) {
    const transaction = (await openLists()).transaction(store, 'readwrite');
    await Promise.all([...texts.map((text, i) => transaction.store.put(text, [edition, from + i])), transaction.done]);
    from += texts.length;
  }
  return from;
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
  for (const { id, story, claims, responses } of spokenStories(list)) {
    const stories = { [id]: { ...story, responses: [...responses] } };
    const record = storyRecord({ ...list, claims: [], stories }, id);
    if (!record) continue;
    const { claims: _, ...rest } = record;
    yield JSON.stringify({ story: rest, claims: claims.map((claim) => claim.id) } satisfies StoredStory);
  }
}

function* batches(rows: Iterable<string>): Generator<string[]> {
  let texts: string[] = [];
  let size = 0;
  for (const row of rows) {
    texts.push(row);
    size += row.length;
    if (texts.length < ROWS_AT_ONCE && size < CHARACTERS_AT_ONCE) continue;
    yield texts;
    texts = [];
    size = 0;
  }
  if (texts.length > 0) yield texts;
}
