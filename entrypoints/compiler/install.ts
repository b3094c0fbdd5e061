/** A new edition of a list, from its bytes into use. */
import { listChanges } from '../../browser/change-channel.ts';
import type { CompilerJob, CompilerResult } from '../../browser/lists/compiler-job.ts';
import {
  asOneStep,
  CURRENT,
  dropEdition,
  openLists,
  type StoredCompiled,
  type StoredList,
} from '../../browser/lists/database.ts';
import { readPieces } from '../../browser/lists/pieces.ts';
import { subscriptionIn } from '../../browser/lists/stored-subscription.ts';
import { listRecord } from '../../data/list-record.ts';
import type { ListFault, Subscription } from '../../data/subscription.ts';
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
  const compiled = before && !before.on ? null : await compileInUse(files, job.madeBy, list);
  const own = compiled?.leftOut.find(({ id }) => id === list.id);
  if (own) return failed(own.fault);
  const written = compiled && (await writeIndex(compiled, job.madeBy));
  const swapped = await swap(job, checked, stored, written);
  if (!swapped) return { kind: 'gone' };
  // Here, for the background may have been ended meanwhile.
  listChanges.tell();
  for (const edition of swapped.old) await dropEdition(edition);
  return { kind: 'installed', subscription: swapped.subscription, leftOut: compiled?.leftOut ?? [] };
}

/** Whether this list may take its place here; `null`: it may. */
async function refusal(job: InstallJob, { list, sha256 }: Good, bundledId: string): Promise<CompilerResult | null> {
  const stored = await (await openLists()).get('lists', list.id);
  if (job.subscribed === null) {
    return stored || list.id === bundledId ? failed({ code: 'sameId', detail: list.id }) : null;
  }
  if (list.id !== job.subscribed) return failed({ code: 'otherList', detail: list.id });
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

/** `null` where the reader has meanwhile ended the subscription, or begun one. */
function swap(
  job: InstallJob,
  checked: Good,
  stored: StoredList,
  written: StoredCompiled | null,
): Promise<{ subscription: Subscription; old: string[] } | null> {
  const { id } = checked.list;
  return asOneStep(['subscriptions', 'lists', 'offers', 'compiled'], async (transaction) => {
    const subscriptions = transaction.objectStore('subscriptions');
    const lists = transaction.objectStore('lists');
    const offers = transaction.objectStore('offers');
    const compiled = transaction.objectStore('compiled');
    const before = subscriptionIn(await subscriptions.get(id));
    if ((job.subscribed === null) !== (before === null)) return null;
    const old = [(await lists.get(id))?.edition, written && (await compiled.get(CURRENT))?.edition];
    const subscription = subscriptionOf(job, checked, before);
    await subscriptions.put(subscription, id);
    await lists.put(stored, id);
    if (written) await compiled.put(written, CURRENT);
    if ((await offers.get(CURRENT))?.edition === job.edition) await offers.delete(CURRENT);
    return { subscription, old: old.flatMap((edition) => edition ?? []) };
  });
}

function subscriptionOf(
  { source, checked: at, next }: InstallJob,
  { list, bytes }: Good,
  before: Subscription | null,
): Subscription {
  return {
    ...source,
    id: list.id,
    ratchet: { ...before?.ratchet, ...(source.key === null ? {} : { [source.key]: list.version }) },
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
