/** Whether there is room for the records of a list, judged before the first of them is made. */
import { claimRow, claimRowsFor } from '../../browser/lists/claim-rows.ts';
import type { ClaimList } from '../../data/claim-list.ts';
import { RecordSizes } from './record-size.ts';
import { spokenStories } from './spoken-stories.ts';

/**
 * The longest that is taken, in characters: about twenty times the longest of the bundled list (55,000 for a claim, 147,000
 * for a story). Each is shown as a whole.
 */
const LONGEST_CLAIM = 1_000_000;
const LONGEST_STORY = 3_000_000;
/** All that lie in a row are read for one of them; some 50 like the richest of ours take 3,000,000 (characters). */
const LONGEST_ROW = 10_000_000;
/**
 * All records of a list, in characters. Its claims take 25,000 each in the bundled list, the richest we know, and 5,000 in
 * the largest; a short list may be all of one kind.
 */
const ROOM = 50_000_000;
const ROOM_A_CLAIM = 25_000;
const MOST_ROOM = 600_000_000;

/** What is too much, in English; `null` where there is room for all. */
export function tooMuch(list: ClaimList): string | null {
  const sizes = new RecordSizes(list);
  const rows = new Array<number>(claimRowsFor(list.claims.length)).fill(0);
  let all = 0;
  for (const claim of list.claims) {
    const size = sizes.claim(claim);
    if (size > LONGEST_CLAIM) return tooLong(`claim "${claim.id}"`, LONGEST_CLAIM);
    const at = claimRow(claim.id, rows.length);
    rows[at] = (rows[at] ?? 0) + size;
    all += size;
    // Ids fall into rows by chance; that so many long ones fall into one takes intent.
    if ((rows[at] ?? 0) > LONGEST_ROW) return tooLong(`claims like "${claim.id}" together`, LONGEST_ROW);
  }
  for (const { id, story, responses } of spokenStories(list)) {
    const size = sizes.story(story, responses);
    if (size > LONGEST_STORY) return tooLong(`story "${id}"`, LONGEST_STORY);
    all += size;
  }
  const room = Math.min(ROOM + ROOM_A_CLAIM * list.claims.length, MOST_ROOM);
  return all > room ? 'claims and stories: together they name too many answers too often' : null;
}

function tooLong(what: string, most: number): string {
  return `${what}: with all answers and sources longer than ${most} characters`;
}
