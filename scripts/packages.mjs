/** The npm packages this project is locked to. Runs on any Node from 20, before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { SetupError } from './setup-error.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.sidenote-lock');

/** Installs the locked packages unless they are there. Throws `SetupError` with npm's words if that fails. */
export function ensurePackages() {
  const lock = readFileSync(LOCK, 'utf8');
  const digest = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return;
  if (!installed(lock)) {
    console.log('Installing packages (about a minute) …');
    // npm's output is kept back: on Node 20 it warns of packages that want the newer Node which it is about to install.
    const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
      cwd: ROOT,
      encoding: 'utf8',
      // Only set under Windows, where npm is a script of the shell.
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) {
      throw new SetupError(
        `The packages could not be installed (npm ci):\n${npm.stdout ?? ''}${npm.stderr ?? npm.error}`,
      );
    }
  }
  writeFileSync(STAMP, digest);
}

/**
 * Whether npm has installed exactly this lock already, say by an `npm install` by hand: compared with npm's own note in
 * `node_modules`. Only optional packages, made for other machines, may be missing.
 */
function installed(lock) {
  const note = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = JSON.parse(lock).packages;
  const present = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === '') return true;
    const there = present[folder];
    return there ? there.version === version : optional === true;
  });
}
