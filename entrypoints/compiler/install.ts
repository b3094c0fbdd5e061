/** A new edition of a list, from its bytes into use. */
import { listChanges } from '../../browser/change-channel.ts';
import type { CompilerJob, CompilerResult } from '../../browser/lists/compiler-job.ts';
import { asOneStep, CURRENT, dropEdition, openLists, type StoredCompiled } from '../../browser/lists/database.ts';
import { readPieces } from '../../browser/lists/pieces.ts';
import { mayFollow, ratchetAfter } from '../../browser/lists/pinned.ts';
import { type StoredList, storedListIn } from '../../browser/lists/stored-list.ts';
import { subscriptionIn, subscriptionRow } from '../../browser/lists/stored-subscription.ts';
import { listRecord } from '../../data/list-record.ts';
import { isSameSubscription, type ListFault, type Subscription } from '../../data/subscription.ts';
import { type Checked, checkList } from './check-list.ts';
import { compileInUse } from './compile-in-use.ts';
import { languagesOf } from './languages.ts';
import type { PackageFiles } from './package-files.ts';
import { writeIndex } from './put-compiled.ts';
import { writeRecords } from './write-records.ts';

type InstallJob = CompilerJob & { kind: 'install' };
type Good = Checked & { ok: true };

/** Editions that readers are told of. */
const MOST_HISTORY = 20;

/** Checks, writes records and index, and then swaps all of it in one short transaction. */
export async function install(job: InstallJob, files: PackageFiles): Promise<CompilerResult> {
  const checked = await checkList(await readPieces(job.edition), job.expected);
  if (!checked.ok) return failed(checked.fault);
  const refused = await refusal(job, checked, await files.bundledId());
  if (refused) return refused;
  const { list } = checked;
  const nonce = job.subscribed ? job.subscribed.nonce : crypto.randomUUID();
  const before = await presentOf(list.id);
  const records = await writeRecords(job.edition, list);
  if (!records.ok) return failed(records.fault);
  const stored: StoredList = {
    edition: job.edition,
    sha256: checked.sha256,
    claimRows: records.claimRows,
    stories: records.stories,
    record: listRecord(list),
    validFor: job.madeBy,
  };
  // A list that is off stays out of the index.
  const compiled = before && !before.on ? null : await compileInUse(files, job.madeBy, { list, nonce });
  const own = compiled?.leftOut.find(({ id }) => id === list.id);
  if (own) return failed(own.fault);
  const written = compiled && (await writeIndex(compiled, job.madeBy));
  const swapped = await swap(job, checked, nonce, stored, written);
  if (!swapped) return { kind: 'gone' };
  // Here, for the background may have been ended meanwhile.
  listChanges.tell();
  for (const edition of swapped.old) await dropEdition(edition);
  return { kind: 'installed', subscription: swapped.subscription, leftOut: compiled?.leftOut ?? [] };
}

/** Whether this list may take its place here; `null`: it may. */
async function refusal(job: InstallJob, { list, sha256 }: Good, bundledId: string): Promise<CompilerResult | null> {
  const database = await openLists();
  if (job.subscribed === null) {
    const isTaken = list.id === bundledId || (await database.getKey('subscriptions', list.id)) !== undefined;
    return isTaken ? failed({ code: 'sameId', detail: list.id }) : null;
  }
  if (list.id !== job.subscribed.id) return failed({ code: 'otherList', detail: list.id });
  const stored = storedListIn(await database.get('lists', list.id));
  if (!stored) return { kind: 'gone' };
  if (stored.sha256 === sha256) return { kind: 'same' };
  const { version } = stored.record;
  if (list.version > version) return null;
  const detail =
    list.version < version ? `version ${list.version}` : `version ${version} again, with something else in it`;
  return failed({ code: 'olderVersion', detail });
}

async function presentOf(id: string): Promise<Subscription | null> {
  return subscriptionIn(await (await openLists()).get('subscriptions', id));
}

/** `null` where the reader has meanwhile ended the subscription, begun another, or forgotten everything. */
function swap(
  job: InstallJob,
  checked: Good,
  nonce: string | undefined,
  stored: StoredList,
  written: StoredCompiled | null,
): Promise<{ subscription: Subscription; old: string[] } | null> {
  const { id } = checked.list;
  return asOneStep(['subscriptions', 'lists', 'offers', 'compiled'], async (transaction) => {
    const subscriptions = transaction.objectStore('subscriptions');
    const lists = transaction.objectStore('lists');
    const offers = transaction.objectStore('offers');
    const compiled = transaction.objectStore('compiled');
    const row = await subscriptions.get(id);
    const isOffered = (await offers.get(CURRENT))?.edition === job.edition;
    const before = subscriptionIn(row);
    if (job.subscribed ? !before || !isNext(job, before, checked) : row !== undefined || !isOffered) return null;
    const old = [storedListIn(await lists.get(id))?.edition, written && (await compiled.get(CURRENT))?.edition];
    const subscription = subscriptionOf(job, checked, before, nonce);
    await subscriptions.put(subscriptionRow(subscription), id);
    await lists.put(stored, id);
    if (written) await compiled.put(written, CURRENT);
    if (isOffered) await offers.delete(CURRENT);
    return { subscription, old: old.flatMap((edition) => edition ?? []) };
  });
}

/** Whether this is the subscription that was meant, and what was found may still follow upon it. */
function isNext({ subscribed, source }: InstallJob, before: Subscription, { list: { version } }: Good): boolean {
  return (
    subscribed !== null &&
    isSameSubscription(before, subscribed) &&
    version > before.version &&
    mayFollow(before, source, version)
  );
}

function subscriptionOf(
  { source, checked: at, next }: InstallJob,
  { list, bytes }: Good,
  before: Subscription | null,
  nonce: string | undefined,
): Subscription {
  return {
    ...source,
    id: list.id,
    nonce,
    ratchet: ratchetAfter(before, source, list.version),
    version: list.version,
    bytes,
    claims: list.claims.length,
    languages: languagesOf(list),
    // The reader may have turned the switch while this was made.
    on: before?.on ?? true,
    checked: at,
    changed: at,
    next,
    history: [{ version: list.version, at }, ...(before?.history ?? [])].slice(0, MOST_HISTORY),
    fault: null,
  };
}

function failed(fault: ListFault): CompilerResult {
  return { kind: 'failed', fault };
}
