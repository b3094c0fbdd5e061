/** Whether the sources archive makes the same packages elsewhere, as a store's reviewer tries it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from './packages.ts';
import { unzipTo } from './unzip.ts';

/** Another place, with another clock, other letters, and files that nobody else may read. */
const ELSEWHERE = { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const UMASK = 0o077;

/**
 * Unpacks the sources of these archives (in `out`) and makes the packages anew there, all of them, the sources too. Returns
 * the names of those that differ. Throws with the words of what failed.
 * @param root where the packages of npm are; `null`: they are installed anew, with `npm ci`
 */
export function differing(archives: readonly Archive[], out: string, root: string | null): string[] {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'sidenote-elsewhere-'));
  const umask = process.umask(UMASK);
  try {
    const tree = join(folder, 'a folder', 'of another name');
    const again = join(folder, 'again');
    const sources = archives.find(({ name }) => name.endsWith('-sources.zip'))?.name ?? '';
    unzipTo(readFileSync(join(out, sources)), tree);
    if (root === null) {
      run(tree, 'npm', 'ci', '--no-audit', '--no-fund');
      run(tree, 'npm', 'run', 'release', '--', '--out', again);
    } else {
      symlinkSync(realpathSync(join(root, 'node_modules')), join(tree, 'node_modules'), 'junction');
      run(tree, process.execPath, join('scripts', 'release.ts'), '--out', again);
    }
    const same = (name: string) => readFileSync(join(out, name)).equals(readFileSync(join(again, name)));
    return archives.map(({ name }) => name).filter((name) => !same(name));
  } finally {
    process.umask(umask);
    // The link goes, not what it leads to.
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, program: string, ...args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...ELSEWHERE },
    // Only set under Windows, where npm is a script of the shell.
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed elsewhere:\n${stdout}${stderr}${error ?? ''}`);
}
