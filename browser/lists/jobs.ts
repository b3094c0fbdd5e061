/** Work on lists that is under way in this background: what is at work is not swept up, and one job runs at a time. */
import { inTurn } from '../in-turn.ts';
import { endCompilers, runCompiler } from './compiler.ts';
import type { CompilerJob, CompilerResult } from './compiler-job.ts';
import { dropOrphans, newEdition } from './database.ts';

const atWork = new Set<string>();
const jobs = inTurn();

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

/** Does `work` when no other is done, with everything swept up before. All that is pointed to is changed in here alone. */
export function asJob<T>(work: (run: (job: CompilerJob) => Promise<CompilerResult>) => Promise<T>): Promise<T> {
  return jobs(async () => {
    await endCompilers();
    await dropOrphans(atWork);
    return work(runCompiler);
  });
}
