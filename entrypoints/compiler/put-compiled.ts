/** Puts an index into use. */
import { listChanges } from '../../browser/change-channel.ts';
import {
  asOneStep,
  CURRENT,
  dropEdition,
  newEdition,
  openLists,
  type StoredCompiled,
} from '../../browser/lists/database.ts';
import type { CompiledLists } from './compile-in-use.ts';

/** Writes the index’s bytes, to which nothing points yet. Without lists there are none. */
export async function writeIndex({ index, lists, leftOut }: CompiledLists, madeBy: string): Promise<StoredCompiled> {
  const edition = newEdition();
  if (index) await (await openLists()).put('indexes', index, edition);
  return { edition, madeBy, lists, leftOut: leftOut.map(({ id, version }) => ({ id, version })) };
}

/** Writes an index, and has it used from now on; the one before goes. */
export async function putCompiled(compiled: CompiledLists, madeBy: string): Promise<void> {
  const written = await writeIndex(compiled, madeBy);
  const before = await asOneStep(['compiled'], async (transaction) => {
    const store = transaction.objectStore('compiled');
    const old = await store.get(CURRENT);
    await store.put(written, CURRENT);
    return old;
  });
  listChanges.tell();
  if (before) await dropEdition(before.edition);
}
