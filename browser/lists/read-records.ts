/** What readers are shown of subscribed lists, read piece by piece: a list may have 100,000 claims. */
import type { ClaimRecord } from '../../data/record.ts';
import { claimRow } from './claim-rows.ts';
import { openLists } from './database.ts';
import { storedListIn } from './stored-list.ts';
import type { StoredStory } from './stored-story.ts';

/**
 * The records of these claims, in their order; without those that are in no subscribed list. Lists that are off have
 * theirs, too: a report may be about them.
 */
export async function readClaims(ids: readonly { list: string; claim: string }[]): Promise<ClaimRecord[]> {
  const transaction = (await openLists()).transaction(['lists', 'claims']);
  const lists = transaction.objectStore('lists');
  const claims = transaction.objectStore('claims');
  const rows = new Map<string, Promise<ClaimRecord[]>>();
  /** Each is read once, however many of its claims are wanted. */
  const rowOf = (edition: string, at: number): Promise<ClaimRecord[]> => {
    const key = `${edition} ${at}`;
    // Written by our own compiler.
    const row = rows.get(key) ?? claims.get([edition, at]).then((text) => (text === undefined ? [] : JSON.parse(text)));
    rows.set(key, row);
    return row;
  };
  const found = await Promise.all(
    ids.map(async ({ list, claim }) => {
      const stored = storedListIn(await lists.get(list));
      const row = stored ? await rowOf(stored.edition, claimRow(claim, stored.claimRows)) : [];
      return row.find(({ id }) => id === claim) ?? [];
    }),
  );
  return found.flat();
}

/** Some of a list's stories, in the list's order, and how many there are. A list that is not there has none. */
export async function readStories(
  list: string,
  from: number,
  count: number,
): Promise<{ stories: StoredStory[]; total: number }> {
  const transaction = (await openLists()).transaction(['lists', 'stories']);
  const stored = storedListIn(await transaction.objectStore('lists').get(list));
  if (!stored) return { stories: [], total: 0 };
  const range = IDBKeyRange.bound([stored.edition, from], [stored.edition, from + count], false, true);
  const texts = await transaction.objectStore('stories').getAll(range);
  return { stories: texts.map((text): StoredStory => JSON.parse(text)), total: stored.stories };
}
