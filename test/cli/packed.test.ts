/** The tarball as a stranger uses it: installed without a network in an empty folder, run by npx. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** What it may weigh: the compiled lexicon has 1.2 MB, a tenth more each way is growth that somebody should notice. */
const MOST_BYTES = 1_500_000;

/** Milliseconds: a busy machine starts several processes a test, npm among them. */
const PATIENCE = 240_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

let folder = '';
let tarball = '';
const inside = (...names: string[]) => join(folder, 'empty', ...names);
/** npm and npx under this very Node, whichever comes first in PATH. */
const environment = () => ({
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  npm_config_offline: 'true',
  npm_config_cache: join(folder, 'cache'),
});

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: inside(),
    encoding: 'utf8',
    env: environment(),
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}
const sidenote = (...args: string[]) => run('npx', '--no-install', 'sidenote', ...args);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidenote-'));
  mkdirSync(inside());
  const pack = spawnSync(process.execPath, [join(ROOT, 'scripts', 'pack.ts'), '--out', folder], { encoding: 'utf8' });
  if (pack.status !== 0) throw new Error(pack.stderr);
  tarball = pack.stdout.trim();
  writeFileSync(inside('package.json'), '{}');
  const install = run('npm', 'install', '--no-audit', '--no-fund', tarball);
  if (install.status !== 0) throw new Error(install.stderr);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the packed program', () => {
  it('comes alone and is small', () => {
    expect(readdirSync(inside('node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['sidenote']);
    expect(statSync(tarball).size).toBeLessThan(MOST_BYTES);
    const manifest = JSON.parse(readFileSync(inside('node_modules', 'sidenote', 'package.json'), 'utf8'));
    expect(Object.keys(manifest)).not.toContain('dependencies');
    expect(Object.keys(manifest)).not.toContain('scripts');
    expect(readFileSync(inside('node_modules', 'sidenote', 'dist', 'LICENSES.txt'), 'utf8')).toMatch(/^commander /m);
  });

  it('makes a list, checks it, signs it, publishes it', () => {
    expect(sidenote('init', 'ferry')).toMatchObject({ status: 0 });
    const check = sidenote('check', 'ferry/list.json', '--json');
    expect([check.status, JSON.parse(check.stdout)]).toEqual([
      0,
      expect.objectContaining({ faults: [], warnings: [], linted: true }),
    ]);
    expect(sidenote('keygen', '--out', 'key')).toMatchObject({ status: 0 });
    expect(sidenote('sign', 'ferry/list.json', '--key', 'key')).toMatchObject({ status: 0 });
    expect(sidenote('verify', 'ferry/list.json', '--key', 'key.pub')).toMatchObject({ status: 0 });
    expect(sidenote('build', 'ferry/list.json', '--key', 'key', '--out', 'public')).toMatchObject({ status: 0 });
    expect(readdirSync(inside('public'))).toContain('manifest.json.sig');
  });

  it('matches as the project does: the compiled lexicon is the readable one', () => {
    const page = join(ROOT, 'test', 'pages', 'en-court-letter.html');
    const here = spawnSync(process.execPath, [join(ROOT, 'cli', 'main.ts'), 'match', '--json', page], {
      encoding: 'utf8',
    });
    const there = sidenote('match', '--json', page);
    expect([there.status, there.stdout]).toEqual([0, here.stdout]);
    expect(there.stdout).toContain('netflix-read-messages');
  });

  it.each(['preview', 'review', 'import', 'export', 'rank'])('has %s, too', (command) => {
    expect(sidenote(command, '--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: /) });
  });

  it('reads pages and feeds', () => {
    writeFileSync(
      inside('page.html'),
      '<html lang="en"><title>Oil in Sundvik</title><article><p>Nordline dumped waste oil in the harbour of Sundvik.</p></article>',
    );
    expect(sidenote('preview', 'page.html', '--list', 'ferry/list.json', '--out', 'out.html').stdout).toMatch(
      /1 sentences, 1 marked/,
    );
    expect(sidenote('export', 'ferry/list.json', '--out', 'feed.json')).toMatchObject({ status: 0 });
    expect(sidenote('import', 'feed.json', '--out', 'back.json')).toMatchObject({ status: 0 });
  });

  it('tells an old Node in one sentence', () => {
    const start = readFileSync(inside('node_modules', 'sidenote', 'dist', 'sidenote.mjs'), 'utf8');
    const old = inside('old.mjs');
    writeFileSync(old, start.replace('process.versions.node.split', "'20.19.0'.split"));
    const { status, stdout, stderr } = run(process.execPath, old);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sidenote: this needs Node 22\.12 or newer; you have .+\n$/);
  });
});
