import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { released, versionsIn } from '../../scripts/release/change-log.ts';
import { setVersion } from '../../scripts/release/set-version.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DAY = new Date('2026-12-01T23:30:00Z');
const NEWS = '# Change log\n\n## Unreleased\n\n- Marks questions.\n\n## 0.1.0 · 2026-11-23\n\n- The first.\n';
const PACKAGE = '{\n  "name": "sidenote",\n  "version": "0.1.0"\n}\n';
const LOCK = `{
  "name": "sidenote",
  "version": "0.1.0",
  "packages": {
    "": {
      "name": "sidenote",
      "version": "0.1.0"
    },
    "node_modules/other": {
      "version": "0.1.0"
    }
  }
}
`;

let folder = '';
const git = (...args: string[]) => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@sidenote.example'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const set = (version: string) => () => setVersion(folder, version, DAY);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidenote-version-'));
  write('CHANGELOG.md', NEWS);
  write('package.json', PACKAGE);
  write('package-lock.json', LOCK);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the next version', () => {
  it('goes into three files, and nothing else changes', () => {
    expect(set('0.2.0')()).toMatch(/^Version 0\.2\.0: .*commit/);
    expect(read('CHANGELOG.md')).toBe(NEWS.replace('## Unreleased\n', '## Unreleased\n\n## 0.2.0 · 2026-12-01\n'));
    expect(read('package.json')).toBe(PACKAGE.replace('0.1.0', '0.2.0'));
    expect(read('package-lock.json')).toBe(LOCK.replace('0.1.0', '0.2.0').replace('0.1.0', '0.2.0'));
  });

  it.each([
    ['1.2', 'three numbers'],
    ['v1.2.3', 'three numbers'],
    ['1.02.3', 'three numbers'],
    ['1.2.70000', 'three numbers'],
    ['0.0.9', 'is older'],
    ['0.1.0', 'has version 0.1.0 already'],
  ])('is not %s', (version, why) => {
    expect(set(version)).toThrow(why);
    expect(read('package.json')).toBe(PACKAGE);
  });

  it('wants everything committed, in a checkout', () => {
    write('new.ts', '');
    expect(set('0.2.0')).toThrow('Commit or put away first what is changed: new.ts.');
    write('package.json', `${PACKAGE}\n`);
    expect(set('0.2.0')).toThrow('package.json and 1 more');
    rmSync(join(folder, '.git'), { recursive: true });
    expect(set('0.2.0')).toThrow('no git checkout');
    expect(read('CHANGELOG.md')).toBe(NEWS);
  });

  it('wants news', () => {
    expect(() => released('# Change log\n\n## Unreleased\n\n## 0.1.0 · 2026-11-23\n', '0.2.0', DAY)).toThrow('nothing');
    expect(() => released('# Change log\n', '0.2.0', DAY)).toThrow('no line');
    expect(versionsIn(released('## Unreleased\n- First.\n', '0.1.0', DAY))).toEqual(['0.1.0']);
  });

  it('is told in one sentence on the command line, with exit code 2', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts', 'release.ts'), '--version', '1'],
      { encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('--version is three numbers up to 65535 with dots, such as 0.2.0, not "1".\n');
  });
});

describe('CHANGELOG.md', () => {
  it('has a place for what comes next, and each version once, the newest first', () => {
    const text = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
    const versions = versionsIn(text);
    expect(text).toMatch(/^## Unreleased$/m);
    const byAge = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true });
    expect(versions).toEqual([...new Set(versions)].sort(byAge));
  });
});
