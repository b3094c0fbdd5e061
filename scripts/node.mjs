/** A Node that runs TypeScript files as they are; the Node that npm runs on may be older. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { SetupError } from './setup-error.mjs';

/** Node runs TypeScript without a flag from here on, and all our tools want at least 22. */
const NEWEST_NEEDED = [22, 18];

/**
 * Path of a Node of at least 22.18: the one among the optional packages (`node-<platform>-<arch>` is the binary itself),
 * else the running one. Throws `SetupError` if neither is.
 */
export function newerNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const name of [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`]) {
    const path = join(ROOT, 'node_modules', name, 'bin', file);
    if (existsSync(path)) return path;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = NEWEST_NEEDED;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return process.execPath;
  throw new SetupError(
    `Sidenote's tools need Node ${NEWEST_NEEDED.join('.')} or newer; this is ${process.versions.node} and npm has none for ${process.platform} ${process.arch}. Please install a newer Node.`,
  );
}

/** Runs a script of this folder under the newer Node and resolves to its exit code. */
export function runWithNewerNode(script, args, environment = {}) {
  const child = spawn(newerNode(), ['--disable-warning=ExperimentalWarning', join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  // Both get the terminal's Ctrl+C; we stay until the child has tidied up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
