/** Work on lists that is under way in this background: what is at work is not swept up, and one job runs at a time. */
import { inTurn } from '../in-turn.ts';
import { endCompilers, runCompiler } from './compiler.ts';
import type { CompilerJob, CompilerResult } from './compiler-job.ts';
import { newEdition } from './database.ts';
import { dropOrphans } from './drop-orphans.ts';
import { stopErrands } from './errand.ts';

const atWork = new Set<string>();
const jobs = inTurn();
/** Aborts when everything is forgotten: what was begun before does nothing any more. */
let forgotten = new AbortController();

/** Gives `work` a new edition to write under. What it leaves to which nothing points is swept up. */
export async function withEdition<T>(work: (edition: string) => Promise<T>): Promise<T> {
  const edition = newEdition();
  atWork.add(edition);
  try {
    return await work(edition);
  } finally {
    atWork.delete(edition);
    await asJob(async () => undefined).catch((error: unknown) => {
      console.error('Sidenote: remains of claim lists could not be deleted.', error);
    });
  }
}

/**
 * Does `work` when no other is done, with everything swept up before. All that is pointed to is changed in here alone.
 * Rejects with an `AbortError` where `stop` aborts, or everything is forgotten, before its turn has come; after that, the
 * compiler ends without having done anything.
 */
export function asJob<T>(
  work: (run: (job: CompilerJob) => Promise<CompilerResult>) => Promise<T>,
  stop?: AbortSignal,
): Promise<T> {
  const { signal } = forgotten;
  const ending = stop ? AbortSignal.any([signal, stop]) : signal;
  return jobs(async () => {
    ending.throwIfAborted();
    await endCompilers();
    await dropOrphans(atWork);
    return work((job) => runCompiler(job, ending));
  });
}

/** Ends all work on lists, and does `forget` then: nothing that was begun before writes anything after it. */
export function asLastJob(forget: () => Promise<void>): Promise<void> {
  stopErrands(null);
  forgotten.abort();
  forgotten = new AbortController();
  return jobs(async () => {
    await endCompilers();
    await forget();
  });
}
