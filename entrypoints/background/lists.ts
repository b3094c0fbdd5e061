/** What readers do with claim lists: choose, switch off and on, give up. */
import { readBundled } from '../../browser/lists/bundled.ts';
import { isLeftOut } from '../../browser/lists/compiled.ts';
import { setOn, unsubscribe } from '../../browser/lists/subscribe.ts';
import { readSubscribed } from '../../browser/lists/subscriptions.ts';
import { update } from '../../browser/lists/update-list.ts';
import type { BackgroundMessages, SubscribedWithIndex } from '../../browser/messages.ts';
import { changeEntries } from '../../browser/outbox/entries.ts';
import { writeSettings } from '../../browser/settings.ts';

type Argument<K extends keyof BackgroundMessages> = Parameters<BackgroundMessages[K]>[0];

export async function readLists(): Promise<SubscribedWithIndex[]> {
  const subscribed = await readSubscribed();
  return Promise.all(subscribed.map(async (one) => ({ ...one, leftOut: await isLeftOut(one.subscription.id) })));
}

/** One after the other; what went wrong stands in the subscriptions. */
export async function updateLists(ids: readonly string[]): Promise<void> {
  for (const id of ids) await update(id);
}

export async function switchList({ id, on }: Argument<'switchList'>): Promise<void> {
  if (id === (await readBundled()).id) await writeSettings({ bundledOn: on });
  else await setOn(id, on);
}

/** Reports that are kept say that their list is gone. */
export async function removeList({ id, reports }: Argument<'removeList'>): Promise<void> {
  if (reports === 'delete') {
    await changeEntries((entries) =>
      entries.filter(({ report }) => report.list === id).map(({ report }) => [report.id, null]),
    );
  }
  await unsubscribe(id);
}
