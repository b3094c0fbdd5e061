/** What readers do with lists in these tests, and what they have of it then. */
import { readCompiled } from '../../../browser/lists/compiled.ts';
import { openLists } from '../../../browser/lists/database.ts';
import { lookAt } from '../../../browser/lists/look.ts';
import { readClaims } from '../../../browser/lists/read-records.ts';
import { subscribe } from '../../../browser/lists/subscribe.ts';
import type { ListOffer } from '../../../data/subscription.ts';
import { unpackIndex } from '../../../matching/index/claim-index.ts';

/** Id of the package's own list. */
export const BUNDLED = 'netflix-facebook-messages';

/** Rejects where there is a fault. */
export async function offered(address: string): Promise<ListOffer> {
  const look = await lookAt(address);
  if (!look.ok) throw new Error(`not looked at: ${look.fault.code} ${look.fault.detail}`);
  return look.offer;
}

/** Subscribes; rejects where there is a fault. */
export async function taken(address: string): Promise<void> {
  const result = await subscribe(address, await offered(address));
  if (!result.ok) throw new Error(`not subscribed: ${result.fault.code} ${result.fault.detail}`);
}

/** Lists in the index, with the version that stands in the statement that readers are shown. */
export async function inUse(): Promise<string[]> {
  const { index, hidden } = await readCompiled();
  const { lists } = unpackIndex(index).names;
  const shown = lists.filter((id) => id !== BUNDLED && !hidden.includes(id));
  const records = await readClaims(shown.map((list) => ({ list, claim: 'sank' })));
  return records.map(({ list, statement }) => `${list} ${statement.en?.split(' ').at(-1)}`);
}

/** Rows that lie anywhere, by store. */
export async function rows(): Promise<Record<string, number>> {
  const database = await openLists();
  const counts = await Promise.all(
    [...database.objectStoreNames].map(async (name) => [name, await database.count(name)]),
  );
  return Object.fromEntries(counts);
}

export const NOTHING = {
  claims: 0,
  compiled: 0,
  indexes: 0,
  lists: 0,
  offers: 0,
  pieces: 0,
  stories: 0,
  subscriptions: 0,
};
export const ONE = { claims: 1, compiled: 1, indexes: 1, lists: 1, offers: 0, pieces: 1, stories: 1, subscriptions: 1 };
