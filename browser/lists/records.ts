/** What readers are shown of the lists in use: of the one that came with Sidenote and of those they have chosen. */
import { type ListRecord, listRecord } from '../../data/list-record.ts';
import { type ClaimRecord, claimRecord, type StoryRecord, storyRecords } from '../../data/record.ts';
import { readSettings } from '../settings.ts';
import { readBundled } from './bundled.ts';
import { readClaims, readStories } from './read-records.ts';
import { readSubscribed } from './subscriptions.ts';

/**
 * Lists with more claims are not shown as a whole: 100,000 would be 150 MB in each of our pages. What a page says of
 * theirs, and what is suggested for a report, is found all the same.
 */
const MOST_SHOWN = 2000;

/** The lists that are on, the bundled one first. Where those of the reader cannot be read there is that one. */
export async function readListRecords(): Promise<ListRecord[]> {
  const [bundled, { bundledOn }, subscribed] = await Promise.all([
    readBundled(),
    readSettings(),
    readSubscribed().catch(told),
  ]);
  const chosen = subscribed.flatMap(({ subscription, record }) => (subscription.on ? [record] : []));
  return bundledOn ? [listRecord(bundled), ...chosen] : chosen;
}

/** The same with those that are off. Rejects where those of the reader cannot be read. */
export async function readAllListRecords(): Promise<ListRecord[]> {
  const [bundled, subscribed] = await Promise.all([readBundled(), readSubscribed()]);
  return [listRecord(bundled), ...subscribed.map(({ record }) => record)];
}

/** The records of these claims, in their order, also of lists that are off; without those that are in no list. */
export async function readClaimRecords(ids: readonly { list: string; claim: string }[]): Promise<ClaimRecord[]> {
  const bundled = await readBundled();
  const others = ids.filter(({ list }) => list !== bundled.id);
  const subscribed = others.length > 0 ? await readClaims(others).catch(told) : [];
  return ids.flatMap(
    ({ list, claim }) =>
      (list === bundled.id
        ? claimRecord(bundled, claim)
        : subscribed.find((record) => record.list === list && record.id === claim)) ?? [],
  );
}

/** Every story of the lists that are on, but for lists of more than {@link MOST_SHOWN} claims. */
export async function readStoryRecords(): Promise<StoryRecord[]> {
  const [bundled, records] = await Promise.all([readBundled(), readListRecords()]);
  const shown = records.filter(({ id, claims }) => id === bundled.id || claims <= MOST_SHOWN);
  const stories = shown.map(({ id, claims }) => (id === bundled.id ? storyRecords(bundled) : storiesOf(id, claims)));
  return (await Promise.all(stories)).flat();
}

async function storiesOf(list: string, claims: number): Promise<StoryRecord[]> {
  // A story without a claim is none.
  const { stories } = await readStories(list, 0, claims).catch(() => ({ stories: [] }));
  return Promise.all(
    stories.map(async ({ story, claims: ids }) => ({
      ...story,
      claims: await readClaimRecords(ids.map((claim) => ({ list, claim }))),
    })),
  );
}

function told(error: unknown): never[] {
  console.error('Sidenote:', error);
  return [];
}
