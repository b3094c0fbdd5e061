/** Installs browsers where that is one command and ours to give; elsewhere says which command it would be. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { SetupError } from './setup-error.mjs';

const PACKAGES = {
  apt: { chromium: 'chromium', firefox: 'firefox-esr' },
  brew: { chromium: 'chromium', firefox: 'firefox' },
  winget: { chromium: 'Hibbiki.Chromium', firefox: 'Mozilla.Firefox' },
};
const VARIABLES = { chromium: 'SIDENOTE_CHROMIUM', firefox: 'SIDENOTE_FIREFOX' };

/**
 * `missing`: `{ kind, fault }[]`, at least one. Installs them as root on Debian and its kin, after saying so; otherwise
 * throws `SetupError` with the command to type. `SIDENOTE_NO_INSTALL=1` forbids the first.
 */
export function installBrowsers(missing) {
  const kinds = missing.map(({ kind }) => kind);
  const faults = missing.map(({ fault }) => fault).join('\n');
  // The person chose one: putting another beside it would not help.
  if (kinds.some((kind) => process.env[VARIABLES[kind]])) throw new SetupError(faults);
  const variables = kinds.map((kind) => VARIABLES[kind]).join(' and ');
  if (!hasApt() || process.getuid?.() !== 0 || process.env.SIDENOTE_NO_INSTALL === '1') {
    throw new SetupError(`${faults}\nInstall with:  ${commandFor(kinds)}\nor name one already there in ${variables}.`);
  }
  const names = kinds.map((kind) => PACKAGES.apt[kind]);
  console.log(`${faults}\nInstalling ${names.join(' and ')} with apt (SIDENOTE_NO_INSTALL=1 forbids this) …`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const apt = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (apt.status !== 0) {
      throw new SetupError(`apt-get ${args.join(' ')} failed:\n${apt.stdout ?? ''}${apt.stderr ?? apt.error}`);
    }
  }
}

function hasApt() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function commandFor(kinds) {
  const names = (source) => kinds.map((kind) => PACKAGES[source][kind]).join(' ');
  if (process.platform === 'darwin') return `brew install --cask ${names('brew')}`;
  if (process.platform === 'win32') return `winget install ${names('winget')}`;
  if (hasApt()) return `sudo apt-get install ${names('apt')}`;
  return `your system's packages for ${kinds.join(' and ')}`;
}
