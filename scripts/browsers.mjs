/** Finds the browsers on this machine. Runs on any Node from 20 without packages. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/**
 * Oldest versions that paint highlights as we need them. They are the manifest's minimum too.
 * `names` are looked for in PATH, `places` are tried as they are.
 */
const BROWSERS = {
  chromium: {
    variable: 'SIDENOTE_CHROMIUM',
    oldest: 150,
    // Chromium first: Chrome no longer loads an extension from its command line, so it forgets ours at a restart.
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: {
      darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      ]),
      win32: windowsFolders().flatMap((folder) => [
        join(folder, 'Chromium\\Application\\chrome.exe'),
        join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
      ]),
    },
  },
  firefox: {
    variable: 'SIDENOTE_FIREFOX',
    oldest: 153,
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
        join(folder, 'Firefox.app/Contents/MacOS/firefox'),
        join(folder, 'Firefox Developer Edition.app/Contents/MacOS/firefox'),
      ]),
      win32: windowsFolders().flatMap((folder) => [
        join(folder, 'Mozilla Firefox\\firefox.exe'),
        join(folder, 'Firefox Developer Edition\\firefox.exe'),
      ]),
    },
  },
};

/**
 * Path of a browser new enough for us. `kind`: `chromium` or `firefox`.
 * Returns `{ path, version }`, or `{ path: null, fault }` with a sentence on what was found instead.
 */
export function findBrowser(kind) {
  const { variable, oldest, names, places } = BROWSERS[kind];
  const chosen = process.env[variable];
  const candidates = chosen ? [chosen] : [...names.flatMap(inPath), ...(places[process.platform] ?? [])];
  let fault = chosen ? `${variable} names ${chosen}, which cannot be run.` : `No ${kind} was found.`;
  for (const path of candidates) {
    if (!executable(path)) continue;
    const version = versionOf(path);
    // An unknown version is given its chance: the browser itself refuses an extension that is too new for it.
    if (version === null || version >= oldest) return { path, version };
    fault = `${path} is version ${version}; Sidenote needs ${kind} ${oldest} or newer.`;
  }
  return { path: null, fault };
}

function inPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name));
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The major version, or null if the browser does not tell. */
function versionOf(path) {
  // Under Windows `--version` prints nothing and opens a window: there the files beside the program tell.
  if (process.platform === 'win32') return versionBeside(dirname(realpathSync(path)));
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const found = /(\d+)\.\d/.exec(stdout ?? '');
  return found ? Number(found[1]) : null;
}

function versionBeside(folder) {
  const ini = join(folder, 'application.ini');
  const text = existsSync(ini) ? readFileSync(ini, 'utf8') : readdirSync(folder).join('\n');
  const found = /^(?:Version=)?(\d+)\.\d/m.exec(text);
  return found ? Number(found[1]) : null;
}

function windowsFolders() {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
}
