/** Keys, signatures and the folder for a web host: `keygen`, `sign`, `verify`, `build`. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const openssl = (...args: string[]) => spawnSync('openssl', args, { cwd: folder.path('.'), encoding: 'utf8' });
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) console.log('skipped: openssl is not on this machine, so nobody else checks our signatures here');

const keyPair = (name: string) => {
  folder.run('keygen', '--out', name);
  return name;
};

describe('sidenote keygen', () => {
  it('writes a pair, the private half for its owner alone', () => {
    const { status, stdout } = folder.run('keygen', '--out', 'new', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      privateKey: 'new',
      publicKey: 'new.pub',
      ed25519: expect.stringMatching(/^[\w-]{43}$/),
      fingerprint: expect.stringMatching(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/),
    });
    if (process.platform !== 'win32') expect(statSync(folder.path('new')).mode & 0o777).toBe(0o600);
    expect(folder.text('new')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect(folder.text('new.pub')).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
  });

  it('overwrites neither half', () => {
    folder.file('half.pub', 'mine');
    const { status, stderr } = folder.run('keygen', '--out', 'half');
    expect([status, stderr]).toEqual([2, 'sidenote: half.pub exists already. Nothing is overwritten.\n']);
    expect([existsSync(folder.path('half')), folder.text('half.pub')]).toEqual([false, 'mine']);
    expect(folder.run('keygen', '--out', 'nowhere/key')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/no such folder/),
    });
  });
});

describe('sidenote sign and verify', () => {
  it('hold for the file as it is', () => {
    const key = keyPair('key');
    folder.file('a.bin', new Uint8Array([0, 255, 10, 13]));
    expect(folder.run('sign', 'a.bin', '--key', key).status).toBe(0);
    expect(statSync(folder.path('a.bin.sig')).size).toBe(64);
    expect(folder.run('verify', 'a.bin', '--key', 'key.pub')).toMatchObject({ status: 0, stderr: '' });
    copyFileSync(folder.path('a.bin.sig'), folder.path('elsewhere'));
    folder.file('a.bin', new Uint8Array([0, 255, 10]));
    const { status, stdout } = folder.run('verify', 'a.bin', '--key', 'key.pub', '--signature', 'elsewhere', '--json');
    expect([status, JSON.parse(stdout).valid]).toEqual([1, false]);
  });

  it('tell what is no key and no signature', () => {
    const key = keyPair('key2');
    folder.file('b', 'b');
    folder.file('no-key', 'x');
    const said = (...args: string[]) => {
      const { status, stderr } = folder.run(...args);
      return `${status} ${stderr}`;
    };
    expect(said('sign', 'b', '--key', `${key}.pub`)).toMatch(/^2 .*holds a public key/);
    expect(said('sign', 'b', '--key', 'no-key')).toMatch(/^2 .*no Ed25519 key in PEM/);
    expect(said('sign', 'nowhere', '--key', key)).toMatch(/^2 .*nowhere does not exist/);
    expect(said('verify', 'b', '--key', `${key}.pub`)).toMatch(/^2 .*b\.sig does not exist/);
    folder.file('b.sig', 'short');
    expect(said('verify', 'b', '--key', `${key}.pub`)).toMatch(/^1 /);
    expect(said('verify', 'b', '--key', key)).toMatch(/^2 .*holds a private key/);
  });

  it('warn where others can read the key', () => {
    if (process.platform === 'win32') return console.log('skipped: Windows has no such modes');
    chmodSync(folder.path(keyPair('open')), 0o644);
    folder.file('c', 'c');
    expect(folder.run('sign', 'c', '--key', 'open')).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/chmod 600/),
    });
  });

  it.skipIf(!hasOpenssl)('agree with openssl, both ways', () => {
    keyPair('ours');
    folder.file('d', 'some text\n');
    folder.run('sign', 'd', '--key', 'ours');
    const verify = ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', 'ours.pub', '-in', 'd', '-sigfile'];
    expect(openssl(...verify, 'd.sig').status).toBe(0);
    openssl('genpkey', '-algorithm', 'ed25519', '-out', 'theirs');
    openssl('pkey', '-in', 'theirs', '-pubout', '-out', 'theirs.pub');
    openssl('pkeyutl', '-sign', '-rawin', '-inkey', 'theirs', '-in', 'd', '-out', 'd.theirs');
    expect(folder.run('verify', 'd', '--key', 'theirs.pub', '--signature', 'd.theirs').status).toBe(0);
    expect(openssl(...verify, 'd.theirs').status).not.toBe(0);
    expect(folder.run('sign', 'd', '--key', 'theirs').status).toBe(0);
    expect(folder.run('verify', 'd', '--key', 'theirs.pub').status).toBe(0);
  });
});

describe('sidenote build', () => {
  const list = () => folder.json('ferry/list.json');
  const edition = (version: number, licence = 'CC0-1.0') =>
    folder.file(`v${version}.json`, JSON.stringify({ ...list(), version, licence }));
  const build = (file: string, out: string, ...args: string[]) =>
    folder.run('build', file, '--key', 'maker', '--out', out, ...args);

  it('writes what a reader needs, signed', () => {
    folder.run('init', 'ferry');
    keyPair('maker');
    keyPair('next');
    const { status, stdout, stderr } = build(
      'ferry/list.json',
      'public',
      '--json',
      '--url',
      'https://lists.example/ferry',
      '--next-key',
      'next.pub',
      '--expires',
      '30',
    );
    expect([status, stderr]).toEqual([0, '']);
    const made = JSON.parse(stdout);
    expect(readdirSync(folder.path('public')).toSorted()).toEqual(made.files.toSorted());
    expect(made.files).toEqual(['manifest.json', 'manifest.json.sig', 'ferry-1.json', 'claim-list.schema.json']);
    const manifest = folder.json('public/manifest.json');
    const bytes = folder.text('ferry/list.json');
    expect(folder.text('public/ferry-1.json')).toBe(bytes);
    expect(manifest).toEqual({
      ...{ format: 1, listId: 'ferry', version: 1, bytes: Buffer.byteLength(bytes), urls: ['ferry-1.json'] },
      sha256: createHash('sha256').update(bytes).digest('hex'),
      issued: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      expires: expect.stringMatching(/Z$/),
      nextKeys: [expect.stringMatching(/^[\w-]{43}$/)],
    });
    expect(Date.parse(manifest.expires) - Date.parse(manifest.issued)).toBe(30 * 24 * 60 * 60 * 1000);
    expect(folder.run('verify', 'public/manifest.json', '--key', 'maker.pub').status).toBe(0);
    expect(made.address).toMatch(/^https:\/\/lists\.example\/ferry\/manifest\.json#ed25519=[\w-]{43}$/);
    expect(statSync(folder.path('public/manifest.json.sig')).size).toBe(64);
  });

  it('goes on with a higher version only, or with the same bytes', () => {
    expect(build(edition(2), 'rising').status).toBe(0);
    const before = folder.text('rising/manifest.json');
    expect(build(edition(1), 'rising').stderr).toMatch(/readers take no older one/);
    expect(build(edition(2, 'MIT'), 'rising').stderr).toMatch(/raise its "version" to 3/);
    expect(folder.text('rising/manifest.json')).toBe(before);
    expect(build(edition(2), 'rising', '--expires', '7').status).toBe(0);
    expect(build(edition(3), 'rising').status).toBe(0);
    expect(folder.json('rising/manifest.json').version).toBe(3);
    expect(folder.run('verify', 'rising/manifest.json', '--key', 'maker.pub').status).toBe(0);
  });

  it('changes its key only after it has said so', () => {
    expect(build(edition(4), 'turning').status).toBe(0);
    const other = () => folder.run('build', edition(5), '--key', 'next', '--out', 'turning');
    expect(other()).toMatchObject({ status: 2, stderr: expect.stringMatching(/signed by another key/) });
    expect(build(edition(4), 'turning', '--next-key', 'next.pub').status).toBe(0);
    expect(other().status).toBe(0);
    expect(folder.run('verify', 'turning/manifest.json', '--key', 'next.pub').status).toBe(0);
  });

  it('writes nothing where the list has a fault, or the folder is somebody else’s', () => {
    const bad = folder.file('bad.json', JSON.stringify({ ...list(), version: 0 }));
    expect(build(bad, 'never')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/line 1, version: .* Nothing was written/),
    });
    expect(existsSync(folder.path('never'))).toBe(false);
    const other = folder.file('other.json', JSON.stringify({ ...list(), id: 'other' }));
    expect(build(other, 'public').stderr).toMatch(/publishes the list "ferry", this one is "other"/);
    folder.run('init', 'site');
    folder.file('site/manifest.json', '{"name":"an app"}');
    expect(build('ferry/list.json', 'site').stderr).toMatch(/is none of ours/);
    folder.file('a-file', '');
    expect(build('ferry/list.json', 'a-file').stderr).toMatch(/cannot be made/);
  });
});
