/** Looks for a new edition of a list. A bad one leaves the edition that we have, and the reader is told why. */
import type { ListFault, Subscription } from '../../data/subscription.ts';
import { awakeWhile } from './awake.ts';
import { isLeftOut, madeByUs, noteLeftOut } from './compiled.ts';
import type { CompilerResult, Expected } from './compiler-job.ts';
import { openLists } from './database.ts';
import { download, expectedBy, NOTHING_EXPECTED } from './download.ts';
import { type Errand, onErrand } from './errand.ts';
import { findList } from './find-list.ts';
import { asJob, withEdition } from './jobs.ts';
import { judgeManifest } from './judge-manifest.ts';
import { ownFault } from './list-fault.ts';
import type { ListSource } from './list-source.ts';
import { pinnedAgain } from './pinned.ts';
import { nextAfterFailure, nextAfterSuccess, scheduleUpdates } from './schedule.ts';
import { storedListIn } from './stored-list.ts';
import { changeSubscription, readSubscription } from './subscriptions.ts';

const looking = new Map<string, Promise<void>>();

/**
 * Looks whether a list has a new edition, and takes it. Never rejects: what went wrong stands in the subscription when this
 * resolves. A second call for the same subscription is the first.
 */
export async function update(id: string): Promise<void> {
  const subscription = await readSubscription(id).catch(notNoted);
  if (!subscription) return;
  const name = `${id} ${subscription.nonce}`;
  const running = looking.get(name) ?? awakeWhile(() => updateNow(subscription)).finally(() => looking.delete(name));
  looking.set(name, running);
  return running;
}

async function updateNow(subscription: Subscription): Promise<void> {
  try {
    await putOff(subscription);
    const result = await onErrand(subscription.address, (errand) =>
      withEdition((edition) => outcome(errand, subscription, edition)),
    ).catch((error: unknown): Outcome => ({ kind: 'failed', fault: ownFault(error).fault }));
    await note(subscription, result);
    await scheduleUpdates();
  } catch (error) {
    notNoted(error);
  }
}

function notNoted(error: unknown): null {
  console.error('Sidenote: what became of an update could not be written down.', error);
  return null;
}

/** Should we be ended in the middle, then perhaps by this very list: it is not tried again at once. */
async function putOff(subscription: Subscription): Promise<void> {
  const now = Date.now();
  await changeSubscription(subscription, (before) => ({ next: nextAfterFailure(before, now, Math.random()) }));
  await scheduleUpdates();
}

type Outcome = CompilerResult | { kind: 'unchanged'; source: ListSource | null };

async function outcome(errand: Errand, subscription: Subscription, edition: string): Promise<Outcome> {
  const { id, address, key, nextKeys, etag } = subscription;
  const keys = key === null ? null : [key, ...nextKeys];
  const found = await findList({ address, keys, edition, etag }, errand);
  if (!found.ok) return { kind: 'failed', fault: found.fault };
  if (found.kind === 'same') return { kind: 'unchanged', source: null };
  if (found.kind === 'list') {
    const source: ListSource = { address, key: null, nextKeys: [], expires: null, etag: found.etag };
    const result = await install(errand, edition, { ...NOTHING_EXPECTED, id }, subscription, source);
    return result.kind === 'same' ? { kind: 'unchanged', source } : result;
  }
  const { manifest } = found;
  const present = storedListIn(await (await openLists()).get('lists', id))?.sha256 ?? null;
  const judged = judgeManifest(manifest, found.key, subscription, present, Date.now());
  if (!judged.ok) return { kind: 'failed', fault: judged.fault };
  const { source } = judged;
  if (judged.kind === 'same') return { kind: 'unchanged', source };
  return download(manifest, address, errand, (copy) =>
    install(errand, copy, expectedBy(manifest), subscription, source),
  );
}

function install(
  { stop, tell }: Errand,
  edition: string,
  expected: Expected,
  { id, nonce }: Subscription,
  source: ListSource,
): Promise<CompilerResult> {
  const now = Date.now();
  return asJob((run) => {
    tell({ kind: 'preparing' });
    return run({
      kind: 'install',
      edition,
      expected,
      subscribed: { id, nonce },
      source,
      checked: now,
      next: nextAfterSuccess(now, Math.random()),
      madeBy: madeByUs(),
    });
  }, stop);
}

/** Into the subscription as it stands by now, if it still is the one. */
async function note(subscription: Subscription, result: Outcome): Promise<void> {
  const now = Date.now();
  switch (result.kind) {
    case 'installed':
      return noteLeftOut(result.leftOut);
    case 'unchanged': {
      // That it is in no index has not changed either.
      const keepsFault = await isLeftOut(subscription.id);
      return changeSubscription(subscription, (before) => ({
        ...(result.source ? pinnedAgain(before, result.source) : {}),
        checked: now,
        next: nextAfterSuccess(now, Math.random()),
        fault: keepsFault ? before.fault : null,
      }));
    }
    case 'failed':
      return noteFailure(subscription, result.fault, now);
    default:
      return;
  }
}

/** How long it was waited for last counts as it stood at the beginning: `putOff` has changed it since. */
function noteFailure(subscription: Subscription, fault: ListFault, now: number): Promise<void> {
  const next = nextAfterFailure(subscription, now, Math.random());
  return changeSubscription(subscription, () => ({ checked: now, next, fault }));
}
