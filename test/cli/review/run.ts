/** `sidenote review` in a process of its own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '..', '..', '..', 'cli', 'main.ts');

/** Milliseconds. Each run builds the whole lexicon; for a machine that is busy with other things. */
export const PATIENCE = 120_000;

/** Whatever a terminal might obey, and what turns writing round. */
export const HARMFUL = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

export interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** In the folder `cwd`. The event loop goes on meanwhile: a server of the test may live in it. */
export function runReview(cwd: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, cwd } as const;
    execFile(process.execPath, [MAIN, 'review', ...args], options, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}
