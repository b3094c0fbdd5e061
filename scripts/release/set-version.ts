/** The next version: in the change log, in `package.json` and its lock, and nowhere else. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadVersion } from './bad-version.ts';
import { released } from './change-log.ts';

/** Three numbers as both stores take them: no zeros in front, and at most what Chrome knows. */
const VERSION = /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/;
const LARGEST = 65_535;
const CHANGE_LOG = 'CHANGELOG.md';

/**
 * Writes the three files and returns a sentence on what is to be done next. Throws `BadVersion`, and has then written
 * nothing.
 * @param day of the release; its date in UTC
 */
export function setVersion(root: string, version: string, day: Date): string {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const before = versionOf(read('package.json'));
  checkVersion(version, before);
  checkClean(root);
  const files = {
    [CHANGE_LOG]: released(read(CHANGE_LOG), version, day),
    'package.json': withVersion(read('package.json'), before, version, 1),
    // In the lock the project stands twice: as itself, and as the first of its packages.
    'package-lock.json': withVersion(read('package-lock.json'), before, version, 2),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return `Version ${version}: look at ${Object.keys(files).join(', ')}, commit them, then npm run release.`;
}

/** Throws `BadVersion` unless it is one, and none before the present one. */
export function checkVersion(version: string, before: string): void {
  const numbers = version.split('.').map(Number);
  if (!VERSION.test(version) || numbers.some((number) => number > LARGEST)) {
    throw new BadVersion(`--version is three numbers up to ${LARGEST} with dots, such as 0.2.0, not "${version}".`);
  }
  const present = before.split('.').map(Number);
  const difference = numbers.map((number, i) => number - (present[i] ?? 0)).find((one) => one !== 0) ?? 0;
  if (difference < 0) throw new BadVersion(`The version is ${before} already; ${version} is older.`);
}

function checkClean(root: string): void {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new BadVersion('This is no git checkout, so nobody would know what the version is of.');
  const changed = stdout.split('\n').filter(Boolean);
  if (changed.length > 0) {
    const others = changed.length > 1 ? ` and ${changed.length - 1} more` : '';
    throw new BadVersion(`Commit or put away first what is changed: ${changed[0]?.slice(3)}${others}.`);
  }
}

function versionOf(text: string): string {
  const { version }: { version: string } = JSON.parse(text);
  return version;
}

/** The JSON text as it is, but for the first `times` times that the version stands there. */
function withVersion(text: string, before: string, version: string, times: number): string {
  let result = '';
  let rest = text;
  for (let i = 0; i < times; i++) {
    const wanted = `"version": "${before}"`;
    const at = rest.indexOf(wanted);
    if (at < 0) throw new Error(`There is no ${wanted} where it ought to be.`);
    result += `${rest.slice(0, at)}"version": "${version}"`;
    rest = rest.slice(at + wanted.length);
  }
  return result + rest;
}
