// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endCompilers, runCompiler } from '../../../browser/lists/compiler.ts';
import { compilerChannel, startCompiler } from '../../../browser/lists/compiler-host.ts';
import type { CompilerJob, CompilerResult } from '../../../browser/lists/compiler-job.ts';

vi.mock('../../../browser/lists/patience.ts', () => ({ FOR_COMPILER: 300 }));

const JOB: CompilerJob = { kind: 'recompile', madeBy: '1' };
const DONE: CompilerResult = { kind: 'recompiled', leftOut: [] };

/** What stands for Chromium's page without a window: it runs `load` with its address, as the browser does. */
let open: string | null = null;
let load: (url: string) => void = () => undefined;

beforeEach(() => {
  fakeBrowser.reset();
  open = null;
  Object.assign(fakeBrowser, {
    offscreen: {
      createDocument: async ({ url }: { url: string }) => {
        if (open !== null) throw new Error('Only a single offscreen document may be created.');
        open = url;
        load(url);
      },
      hasDocument: async () => open !== null,
      closeDocument: async () => {
        open = null;
      },
    },
  });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os: 'linux' }) });
});
afterEach(() => vi.unstubAllGlobals());

const jobIn = (url: string): { id: string; job: CompilerJob } =>
  JSON.parse(decodeURIComponent(url.split('#')[1] ?? ''));

/** A Worker that does this when it gets its job. */
function worker(act: (this: Worker, job: CompilerJob) => void): void {
  class FakeWorker {
    onmessage: unknown = null;
    onerror: unknown = null;
    postMessage(job: CompilerJob) {
      queueMicrotask(() => act.call(this as unknown as Worker, job));
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
}

describe('the compiler', () => {
  it('answers, and its page goes', async () => {
    worker(function () {
      this.onmessage?.({ data: DONE } as MessageEvent);
    });
    load = (url) => {
      const { id, job } = jobIn(url);
      expect(job).toEqual(JOB);
      startCompiler(id, job);
    };
    expect(await runCompiler(JOB)).toEqual(DONE);
    expect(open).toBeNull();
  });

  it('that dies is a fault', async () => {
    worker(function () {
      this.onerror?.({ message: 'out of memory', preventDefault: () => undefined } as ErrorEvent);
    });
    load = (url) => void startCompiler(jobIn(url).id, JOB);
    expect(await runCompiler(JOB)).toEqual({
      kind: 'failed',
      fault: { code: 'notCompiled', detail: 'out of memory' },
    });
    expect(open).toBeNull();
  });

  it('that says nothing for too long is ended', async () => {
    load = () => undefined;
    expect(await runCompiler(JOB)).toMatchObject({ kind: 'failed', fault: { code: 'notCompiled' } });
    expect(open).toBeNull();
  });

  it('that was left behind by another background is ended first', async () => {
    open = '/offscreen.html#left';
    expect(await runCompiler(JOB)).toMatchObject({ kind: 'failed', fault: { code: 'notCompiled' } });
    open = '/offscreen.html#left';
    await endCompilers();
    expect(open).toBeNull();
  });

  it('hears nothing of other jobs', async () => {
    load = (url) => {
      const other = compilerChannel('another');
      other.postMessage({ job: 'another', result: { kind: 'gone' } });
      other.close();
      const own = compilerChannel(jobIn(url).id);
      own.postMessage({ job: jobIn(url).id, result: DONE });
      own.close();
    };
    expect(await runCompiler(JOB)).toEqual(DONE);
  });
});
