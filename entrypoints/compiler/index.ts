/** The compiler, a Worker: takes one job and answers it (`browser/lists/compiler-host.ts` starts it). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CompilerJob } from '../../browser/lists/compiler-job.ts';
import { runJob } from './run-job.ts';

export default defineUnlistedScript(() => {
  self.onmessage = async ({ data }: MessageEvent<CompilerJob>) => self.postMessage(await runJob(data, readOwnFile));
});

async function readOwnFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Sidenote’s own file ${path} cannot be read (${response.status})`);
  return response.arrayBuffer();
}
