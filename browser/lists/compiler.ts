/**
 * Has lists checked and compiled in a Worker, so that nothing of ours stands still meanwhile. Chromium's background cannot
 * start Workers: there a page without a window does it.
 */

import { browser } from 'wxt/browser';
import { IS_FIREFOX } from '../is-firefox.ts';
import { messageOf } from '../reason.ts';
import { awakeWhile } from './awake.ts';
import { type CompilerAnswer, compilerChannel, startCompiler } from './compiler-host.ts';
import type { CompilerJob, CompilerResult } from './compiler-job.ts';
import { FOR_COMPILER } from './patience.ts';

/** The page without a window; the job stands in its fragment. */
const PAGE = '/offscreen.html';

/**
 * Runs one job; two at once are not allowed. Never rejects: a compiler that dies, takes longer than `FOR_COMPILER`, or
 * is ended by `stop`, is a fault.
 */
export async function runCompiler(job: CompilerJob, stop?: AbortSignal): Promise<CompilerResult> {
  const id = crypto.randomUUID();
  const channel = compilerChannel(id);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answered = new Promise<CompilerResult>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<CompilerAnswer>) => resolve(data.result);
    timer = setTimeout(() => resolve(notCompiled('it took too long')), FOR_COMPILER);
    stop?.addEventListener('abort', () => resolve(notCompiled('it was given up')), { once: true });
  });
  return awakeWhile(async () => {
    let end = async (): Promise<void> => undefined;
    try {
      stop?.throwIfAborted();
      end = await begin(id, job);
      return await answered;
    } catch (error) {
      return notCompiled(messageOf(error));
    } finally {
      clearTimeout(timer);
      channel.close();
      await end().catch(() => undefined);
    }
  });
}

function notCompiled(detail: string): CompilerResult {
  return { kind: 'failed', fault: { code: 'notCompiled', detail } };
}

/** Returns what ends it. */
async function begin(id: string, job: CompilerJob): Promise<() => Promise<void>> {
  if (IS_FIREFOX) {
    const worker = startCompiler(id, job);
    return async () => worker.terminate();
  }
  const fragment = encodeURIComponent(JSON.stringify({ id, job }));
  await browser.offscreen.createDocument({
    url: `${PAGE}#${fragment}`,
    reasons: ['WORKERS'],
    justification: 'Claim lists are compiled in a Worker, which the background cannot start.',
  });
  return closePage;
}

/** Ends what a background that was ended has left behind at work: it would meet ours. To be waited for before a job. */
export async function endCompilers(): Promise<void> {
  // Firefox ends Workers with the background that has started them.
  if (!IS_FIREFOX) await closePage();
}

/** Does nothing where there is none. */
async function closePage(): Promise<void> {
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
}
