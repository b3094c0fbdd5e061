/** The index in use: that of the package, or one that also has the lists which the reader has chosen. */
import { browser } from 'wxt/browser';
import { isSameSubscription } from '../../data/subscription.ts';
import { listChanges } from '../change-channel.ts';
import type { LeftOut } from './compiler-job.ts';
import { asOneStep, CURRENT, type ListEdition, openLists, type StoredCompiled } from './database.ts';
import { asJob } from './jobs.ts';
import { readOwnFile } from './own-file.ts';
import { COMPILED } from './package-paths.ts';
import { changeSubscription, readSubscriptions } from './subscriptions.ts';

export interface CompiledFiles {
  lexicon: ArrayBuffer;
  index: ArrayBuffer;
  /** Lists that are in the index and shall not be seen: switched off or given up since it was made. */
  hidden: readonly string[];
}

/** The version of Sidenote: another one reads pages in another way, and makes its own index. */
export function madeByUs(): string {
  return browser.runtime.getManifest().version;
}

/**
 * Lexicon and index, as bytes. Where the index with the reader's lists cannot be used it is that of the package alone;
 * `recompileWhereNeeded` puts that right. Rejects with `ownFile` where the package's own cannot be read.
 */
export async function readCompiled(): Promise<CompiledFiles> {
  const [lexicon, own] = await Promise.all([readOwn(COMPILED.lexicon), readSubscribedIndex()]);
  return own ? { lexicon, ...own } : { lexicon, index: await readOwnIndex(), hidden: [] };
}

/** `null` where there is none of ours; it never rejects, for pages are read with what there is. */
async function readSubscribedIndex(): Promise<{ index: ArrayBuffer; hidden: string[] } | null> {
  try {
    const transaction = (await openLists()).transaction(['compiled', 'indexes']);
    const current = await transaction.objectStore('compiled').get(CURRENT);
    if (!current || current.madeBy !== madeByUs()) return null;
    const bytes = await transaction.objectStore('indexes').get(current.edition);
    if (!bytes) return null;
    const on = await editionsOn();
    const isOn = (one: ListEdition) => on.some((other) => isSameSubscription(one, other));
    return { index: bufferOf(bytes), hidden: current.lists.flatMap((one) => (isOn(one) ? [] : [one.id])) };
  } catch (error) {
    console.error('Sidenote: the index of your claim lists cannot be read.', error);
    return null;
  }
}

/** Makes the index anew where it is not that of the lists which are on, or was made by another version of us. */
export async function recompileWhereNeeded(): Promise<void> {
  const leftOut = await asJob(async (run) => {
    const wanted = await editionsOn();
    const current = await (await openLists()).get('compiled', CURRENT);
    if (wanted.length === 0 && current) await dropCompiled();
    if (wanted.length === 0 || (current && isMadeOf(current, wanted))) return [];
    const result = await run({ kind: 'recompile', madeBy: madeByUs() });
    if (result.kind === 'recompiled') return result.leftOut;
    if (result.kind === 'failed') console.error('Sidenote: claim lists could not be compiled.', result.fault);
    return [];
  });
  await noteLeftOut(leftOut);
}

/** Has the index made anew: what is stored cannot be used. */
export async function remakeCompiled(): Promise<void> {
  await dropCompiled();
  await recompileWhereNeeded();
}

/** The index of the package, with nothing in it that is stored. */
export function readOwnIndex(): Promise<ArrayBuffer> {
  return readOwn(COMPILED.index);
}

/** Writes down why lists are not in the index. */
export async function noteLeftOut(leftOut: readonly LeftOut[]): Promise<void> {
  for (const { fault, ...which } of leftOut) await changeSubscription(which, () => ({ fault }));
}

/** Whether a list is on, and could not be taken into the index. */
export async function isLeftOut(id: string): Promise<boolean> {
  const current = await (await openLists()).get('compiled', CURRENT);
  return current?.leftOut.some((edition) => edition.id === id) ?? false;
}

/** Its bytes are swept up later. */
async function dropCompiled(): Promise<void> {
  await asOneStep(['compiled'], (transaction) => transaction.objectStore('compiled').delete(CURRENT));
  listChanges.tell();
}

async function editionsOn(): Promise<ListEdition[]> {
  return (await readSubscriptions()).flatMap(({ id, nonce, version, on }) => (on ? [{ id, nonce, version }] : []));
}

function isMadeOf({ madeBy, lists, leftOut }: StoredCompiled, wanted: readonly ListEdition[]): boolean {
  const named = (editions: readonly ListEdition[]) =>
    editions
      .map(({ id, nonce, version }) => `${id} ${nonce} ${version}`)
      .sort()
      .join();
  return madeBy === madeByUs() && named([...lists, ...leftOut]) === named(wanted);
}

function readOwn(path: (typeof COMPILED)[keyof typeof COMPILED]): Promise<ArrayBuffer> {
  return readOwnFile(path, (response) => response.arrayBuffer());
}

function bufferOf(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
}
