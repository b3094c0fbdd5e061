/** Forgets every list but that of the package. */
import { listChanges } from '../change-channel.ts';
import { clearLists } from './database.ts';
import { asLastJob } from './jobs.ts';
import { scheduleUpdates } from './schedule.ts';

/** Looks, updates and subscriptions that are under way come to nothing. When this resolves nothing of them is left. */
export async function forgetLists(): Promise<void> {
  await asLastJob(clearLists);
  listChanges.tell();
  await scheduleUpdates();
}
