/** PRIVACY.md says where requests are made and where something is kept: here it fails when another place is added. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** Everything that gets into the packages. */
const SHIPPED = ['browser', 'components', 'data', 'entrypoints', 'matching', 'page'];

const files = SHIPPED.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
).map((name) => ({ name, code: withoutComments(readFileSync(join(ROOT, name), 'utf8')) }));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}])\/\/.*/g, '');
}

function filesWith(pattern: RegExp): string[] {
  return files
    .filter(({ code }) => pattern.test(code))
    .map(({ name }) => name)
    .sort();
}

describe('requests', () => {
  it('are made to others in two files, and to our own package in two', () => {
    expect(filesWith(/\bfetch\(/)).toEqual([
      'browser/lists/fetch-file.ts',
      'browser/lists/own-file.ts',
      'browser/outbox/container.ts',
      'entrypoints/compiler/index.ts',
    ]);
    const own = files.find(({ name }) => name === 'browser/lists/own-file.ts')?.code;
    expect(own).toMatch(/fetch\(browser\.runtime\.getURL\(/);
  });

  it('are made in no other way', () => {
    const ways =
      /XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|new Image\b|importScripts/;
    expect(filesWith(ways)).toEqual([]);
  });

  it('carry nothing of the reader', () => {
    for (const name of ['browser/lists/fetch-file.ts', 'browser/outbox/container.ts']) {
      const code = files.find((file) => file.name === name)?.code;
      expect(code, name).toMatch(/credentials: 'omit'/);
      expect(code, name).toMatch(/referrerPolicy: 'no-referrer'/);
      expect(code, name).toMatch(/redirect: 'manual'/);
      expect(code, name).toMatch(/'accept-language': '\*'/);
    }
  });

  it('for lists give no server back what it has told us', () => {
    expect(filesWith(/if-(?:none-match|modified-since)/i)).toEqual(['browser/outbox/container.ts']);
    const outbox = files.find(({ name }) => name === 'browser/outbox/container.ts')?.code;
    expect(outbox).toContain("'if-none-match': '*'");
  });

  it('begin at no link that tells where the reader came from', () => {
    const links = files.flatMap(({ name, code }) =>
      [...code.matchAll(/<a\s[^>]*target="_blank"[^>]*>/g)].map(([link]) => [name, link] as const),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(([, link]) => !/rel="[^"]*\bnoreferrer\b/.test(link))).toEqual([]);
  });
});

describe('what is kept', () => {
  it('lies in the places that PRIVACY.md names', () => {
    expect(filesWith(/\bstorage\.(?:local|sync|session|managed)\b/)).toEqual(['browser/stored.ts']);
    expect(filesWith(/\bopenDB\b|\bindexedDB\b/)).toEqual(['browser/lists/database.ts', 'browser/outbox/database.ts']);
    expect(filesWith(/\blocalStorage\b|\bsessionStorage\b|document\.cookie|\bcaches\.|\bhistory\.pushState\b/)).toEqual(
      [],
    );
  });

  it('is what PRIVACY.md names', () => {
    const keys = files.flatMap(({ code }) => [...code.matchAll(/\bstored\(\s*'(\w+)'/g)].map(([, key]) => key));
    expect(keys.sort()).toEqual(['addressAccess', 'sendingConsent', 'settings']);
  });
});

describe('PRIVACY.md', () => {
  it('names the files as they are', () => {
    const text = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');
    const named = [...text.matchAll(/`((?:browser|test|store)\/[\w/.-]+)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(readFileSync(join(ROOT, name), 'utf8').length, name).toBeGreaterThan(0);
  });
});
