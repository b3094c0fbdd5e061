/** The command line as a list maker runs it: another process, real files, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';

/** Milliseconds: a busy machine starts several processes a test. */
const PATIENCE = 120_000;
const MAIN = join(import.meta.dirname, '..', '..', 'cli', 'main.ts');

export interface Folder {
  path(name: string): string;
  /** Writes a file and gives its name. */
  file(name: string, content: string | Uint8Array): string;
  text(name: string): string;
  json(name: string): ReturnType<typeof JSON.parse>;
  /** Runs `sidenote` there. */
  run(...args: string[]): { status: number | null; stdout: string; stderr: string };
}

/** A folder for the tests of one file; gone after them. */
export function temporaryFolder(): Folder {
  let folder = '';
  vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidenote-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file(name, content) {
      writeFileSync(path(name), content);
      return name;
    },
    text: (name) => readFileSync(path(name), 'utf8'),
    json: (name) => JSON.parse(readFileSync(path(name), 'utf8')),
    run(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 200_000_000,
      });
      return { status, stdout, stderr };
    },
  };
}
