/**
 * Everything the other commands need: packages, a newer Node, browsers. Plain Node 20, no packages.
 * Run by itself it sets up for all commands and says what it found.
 */
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { newerNode } from './node.mjs';
import { ensurePackages } from './packages.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * `kinds`: the browsers wanted. Returns environment variables that name them, for the processes started next.
 * Throws `SetupError` where the machine lacks something that we may not or cannot install.
 */
export function setUp(kinds) {
  ensurePackages();
  newerNode();
  const missing = kinds.map((kind) => ({ kind, ...findBrowser(kind) })).filter(({ path }) => path === null);
  if (missing.length > 0) installBrowsers(missing);
  const found = kinds.map((kind) => ({ kind, ...findBrowser(kind) }));
  const still = found.filter(({ path }) => path === null);
  if (still.length > 0) throw new SetupError(still.map(({ fault }) => fault).join('\n'));
  return Object.fromEntries(found.map(({ kind, path }) => [`SIDENOTE_${kind.toUpperCase()}`, path]));
}

/** Runs `command`, prints a `SetupError` as the plain sentence it is, and ends the process with the exit code. */
export async function runCommand(command) {
  try {
    process.exit(await command());
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(() => {
    const browsers = setUp(['chromium', 'firefox']);
    console.log([`Node: ${newerNode()}`, ...Object.entries(browsers).map((pair) => pair.join('='))].join('\n'));
    return 0;
  });
}
