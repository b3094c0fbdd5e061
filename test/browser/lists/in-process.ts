/** The compiler within this process, on files as the build makes them. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CompilerJob, CompilerResult } from '../../../browser/lists/compiler-job.ts';
import { runJob } from '../../../entrypoints/compiler/run-job.ts';
import { packIndex } from '../../../matching/index/claim-index.ts';
import { compile } from '../../../matching/index/compile.ts';
import { packLexicon } from '../../../matching/lexicon/lexicon.ts';
import { buildWholeLexicon } from '../../../matching/lexicon/lexicon-files.ts';
import { ferryList } from './publisher.ts';

/** The package's own list is not what is tested here: one with its id, soon compiled. */
const BUNDLED = ferryList({ id: 'netflix-facebook-messages' });

let files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> | null = null;

function made(): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  if (files) return files;
  const { lexicon } = buildWholeLexicon();
  files = new Map([
    ['/compiled/lexicon.bin', packLexicon(lexicon)],
    ['/compiled/bundled.bin', packIndex(compile([BUNDLED], lexicon))],
    ['/compiled/bundled.json', new TextEncoder().encode(JSON.stringify(BUNDLED))],
  ]);
  return files;
}

function ownFile(path: string): ArrayBuffer {
  const bytes = made().get(path);
  if (!bytes) throw new Error(`no file ${path}`);
  return bytes.slice().buffer;
}

/** Jobs that were run, in their order. */
export const jobs: CompilerJob[] = [];

/** Jobs that are held back in the middle: when they have read the first file of the package. */
class HeldJobs {
  #waiting: ((go: () => void) => void)[] = [];
  readonly #going = new Set<() => void>();
  readonly #running = new Set<Promise<unknown>>();

  /** Resolves when the next job is in its middle, to what lets it go on. */
  next(): Promise<() => void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async pass(): Promise<void> {
    const told = this.#waiting.shift();
    if (!told) return;
    await new Promise<void>((go) => {
      this.#going.add(go);
      told(go);
    });
  }

  running<T>(job: Promise<T>): Promise<T> {
    const done = job.finally(() => this.#running.delete(done));
    this.#running.add(done);
    return done;
  }

  /** Resolves when none runs any more, also of those that nobody waits for. */
  async ended(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  release(): void {
    this.#waiting = [];
    for (const go of this.#going) go();
    this.#going.clear();
  }
}
export const heldJobs = new HeldJobs();

/** Given up it answers at once, and goes on unheard: a Worker may die a little later than it is told to. */
export function runHere(job: CompilerJob, stop?: AbortSignal): Promise<CompilerResult> {
  jobs.push(structuredClone(job));
  const running = heldJobs.running(
    runJob(job, async (path) => {
      const file = ownFile(path);
      await heldJobs.pass();
      return file;
    }),
  );
  if (!stop) return running;
  const ended = new Promise<CompilerResult>((resolve) => {
    const end = () => resolve({ kind: 'failed', fault: { code: 'notCompiled', detail: 'it was given up' } });
    if (stop.aborted) end();
    stop.addEventListener('abort', end, { once: true });
  });
  return Promise.race([running, ended]);
}

/** What a browser has and Node has not: the package under its own address, and permissions. */
export function equipBrowser(mayFetch: (origin: string) => boolean): void {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every(mayFetch),
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '9.9.9' }),
    getPlatformInfo: async () => ({ os: 'linux' }),
  });
  const real = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((address, init) => {
    const own = /^chrome-extension:\/\/[^/]+(\/compiled\/.*)$/.exec(String(address))?.[1];
    return own ? Promise.resolve(new Response(ownFile(own))) : real(address, init);
  });
}
