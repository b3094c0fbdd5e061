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

export function runHere(job: CompilerJob): Promise<CompilerResult> {
  jobs.push(structuredClone(job));
  return runJob(job, async (path) => ownFile(path));
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
