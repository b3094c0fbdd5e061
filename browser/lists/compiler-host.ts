/** Starts the compiler's Worker, and tells what became of it on a channel that all our contexts hear. */
import type { CompilerJob, CompilerResult } from './compiler-job.ts';

/** Where the build puts the Worker's code. */
const SCRIPT = '/compiler.js';

/** From the Worker to whoever waits for it. */
export interface CompilerAnswer {
  job: string;
  result: CompilerResult;
}

/** The channel of one job. */
export function compilerChannel(job: string): BroadcastChannel {
  return new BroadcastChannel(`sidenote-compiler-${job}`);
}

/** Starts a Worker on a job. Where it dies without an answer, this answers in its place. */
export function startCompiler(id: string, job: CompilerJob): Worker {
  const worker = new Worker(SCRIPT, { name: 'sidenote-compiler' });
  const tell = (result: CompilerResult) => {
    const channel = compilerChannel(id);
    channel.postMessage({ job: id, result } satisfies CompilerAnswer);
    channel.close();
  };
  worker.onmessage = ({ data }: MessageEvent<CompilerResult>) => tell(data);
  worker.onerror = (event) => {
    event.preventDefault();
    tell({ kind: 'failed', fault: { code: 'notCompiled', detail: event.message } });
  };
  worker.postMessage(job);
  return worker;
}
