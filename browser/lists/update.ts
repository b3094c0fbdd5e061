/** Looks for new editions. A bad one leaves the edition that we have, and the reader is told why. */
import type { ListFault, Subscription } from '../../data/subscription.ts';
import { awakeWhile } from './awake.ts';
import { isLeftOut, madeByUs, noteLeftOut, recompileWhereNeeded } from './compiled.ts';
import type { CompilerResult, Expected } from './compiler-job.ts';
import { openLists } from './database.ts';
import { download, expectedBy, NOTHING_EXPECTED } from './download.ts';
import { findList } from './find-list.ts';
import { asJob, withEdition } from './jobs.ts';
import { judgeManifest } from './judge-manifest.ts';
import { ownFault } from './list-fault.ts';
import type { ListSource } from './list-source.ts';
import { isDue, nextAfterFailure, nextAfterSuccess, scheduleUpdates } from './schedule.ts';
import { changeSubscription, readSubscription, readSubscriptions } from './subscriptions.ts';

const looking = new Map<string, Promise<void>>();

/**
 * Looks whether a list has a new edition, and takes it. Never rejects: what went wrong stands in the subscription when this
 * resolves. A second call for the same list is the first.
 */
export function update(id: string): Promise<void> {
  const running = looking.get(id) ?? awakeWhile(() => updateNow(id)).finally(() => looking.delete(id));
  looking.set(id, running);
  return running;
}

let updating: Promise<void> | null = null;

/** Looks at all whose time has come, one after the other, and sets the alarm for the next. Never rejects. */
export function updateDue(): Promise<void> {
  updating ??= updateAll().finally(() => {
    updating = null;
  });
  return updating;
}

async function updateAll(): Promise<void> {
  try {
    // Another version of us, or an end in the middle, may have left it behind.
    await awakeWhile(recompileWhereNeeded);
    for (const { id } of await readSubscriptions()) {
      // Read anew: the ones before may have taken hours.
      const subscription = await readSubscription(id);
      if (!subscription || !isDue(subscription, Date.now())) continue;
      await update(id);
    }
    await scheduleUpdates();
  } catch (error) {
    console.error('Sidenote: claim lists could not be updated.', error);
  }
}

async function updateNow(id: string): Promise<void> {
  try {
    const subscription = await readSubscription(id);
    if (!subscription) return;
    await putOff(subscription);
    const result = await withEdition((edition) => outcome(subscription, edition)).catch(
      (error: unknown): Outcome => ({ kind: 'failed', fault: ownFault(error).fault }),
    );
    await note(subscription, result);
    await scheduleUpdates();
  } catch (error) {
    console.error('Sidenote: what became of an update could not be written down.', error);
  }
}

/** Should we be ended in the middle, then perhaps by this very list: it is not tried again at once. */
async function putOff(subscription: Subscription): Promise<void> {
  const { id } = subscription;
  await changeSubscription(id, { next: nextAfterFailure(subscription, Date.now(), Math.random()) });
  await scheduleUpdates();
}

type Outcome = CompilerResult | { kind: 'unchanged'; source: ListSource | null };

async function outcome(subscription: Subscription, edition: string): Promise<Outcome> {
  const { id, address, key, nextKeys, etag } = subscription;
  const keys = key === null ? null : [key, ...nextKeys];
  const found = await findList(address, keys, edition, etag);
  if (!found.ok) return { kind: 'failed', fault: found.fault };
  if (found.kind === 'same') return { kind: 'unchanged', source: null };
  if (found.kind === 'list') {
    const source: ListSource = { address, key: null, nextKeys: [], expires: null, etag: found.etag };
    const result = await install(edition, { ...NOTHING_EXPECTED, id }, subscription, source);
    return result.kind === 'same' ? { kind: 'unchanged', source } : result;
  }
  const { manifest } = found;
  const present = (await (await openLists()).get('lists', id))?.sha256 ?? null;
  const judged = judgeManifest(manifest, found.key, found.etag, subscription, present, Date.now());
  if (!judged.ok) return { kind: 'failed', fault: judged.fault };
  const { source } = judged;
  if (judged.kind === 'same') return { kind: 'unchanged', source };
  return download(manifest, address, (copy) => install(copy, expectedBy(manifest), subscription, source));
}

function install(
  edition: string,
  expected: Expected,
  { id }: Subscription,
  source: ListSource,
): Promise<CompilerResult> {
  const now = Date.now();
  return asJob((run) =>
    run({
      kind: 'install',
      edition,
      expected,
      subscribed: id,
      source,
      checked: now,
      next: nextAfterSuccess(now, Math.random()),
      madeBy: madeByUs(),
    }),
  );
}

async function note(subscription: Subscription, result: Outcome): Promise<void> {
  const now = Date.now();
  switch (result.kind) {
    case 'installed':
      return noteLeftOut(result.leftOut);
    case 'unchanged':
      return changeSubscription(subscription.id, {
        ...pinned(subscription, result.source),
        checked: now,
        next: nextAfterSuccess(now, Math.random()),
        // That it is in no index has not changed either.
        fault: (await isLeftOut(subscription.id)) ? subscription.fault : null,
      });
    case 'failed':
      return noteFailure(subscription, result.fault, now);
    default:
      return;
  }
}

function noteFailure(subscription: Subscription, fault: ListFault, now: number): Promise<void> {
  const next = nextAfterFailure(subscription, now, Math.random());
  return changeSubscription(subscription.id, { checked: now, next, fault });
}

function pinned({ ratchet, version }: Subscription, source: ListSource | null): Partial<Subscription> {
  if (source === null) return {};
  return source.key === null ? source : { ...source, ratchet: { ...ratchet, [source.key]: version } };
}
