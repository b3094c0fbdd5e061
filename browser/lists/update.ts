/** Looks for new editions of all lists whose time has come, some at once: a server that is slow holds up no other list. */
import type { Subscription } from '../../data/subscription.ts';
import { awakeWhile } from './awake.ts';
import { recompileWhereNeeded } from './compiled.ts';
import { isDue, scheduleUpdates } from './schedule.ts';
import { readSubscription, readSubscriptions } from './subscriptions.ts';
import { update } from './update-list.ts';

/** So many lists are fetched at a time; they are compiled one after the other. */
const AT_ONCE = 4;

let updating: Promise<void> | null = null;

/** Looks at all whose time has come, and sets the alarm for the next. Never rejects. A second call is the first. */
export function updateDue(): Promise<void> {
  updating ??= awakeWhile(updateAll).finally(() => {
    updating = null;
  });
  return updating;
}

async function updateAll(): Promise<void> {
  try {
    // Another version of us, or an end in the middle, may have left it behind.
    await recompileWhereNeeded();
    const waiting = (await readSubscriptions()).sort(byTurn).map(({ id }) => id);
    await Promise.all(Array.from({ length: AT_ONCE }, () => updateFrom(waiting)));
    await scheduleUpdates();
  } catch (error) {
    console.error('Sidenote: claim lists could not be updated.', error);
  }
}

/** Takes the next one until none is left. */
async function updateFrom(waiting: string[]): Promise<void> {
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    // Read anew: the ones before may have taken hours.
    const subscription = await readSubscription(id);
    if (subscription && isDue(subscription, Date.now())) await update(id);
  }
}

/** Those that failed last time come last, then who has waited longest. */
function byTurn(a: Subscription, b: Subscription): number {
  return Number(a.fault !== null) - Number(b.fault !== null) || a.next - b.next;
}
