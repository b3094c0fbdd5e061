import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unzip, unzipTo } from '../../scripts/release/unzip.ts';
import { type Entry, zip } from '../../scripts/release/zip.ts';

const entry = (name: string, content: string | Buffer): Entry => ({ name, content: Buffer.from(content) });
const FILES = [
  entry('long.txt', 'the same again and again, '.repeat(500)),
  entry('Zürich/ß.txt', 'ünïcödé'),
  entry('empty', ''),
  entry('random.bin', Buffer.from(Array.from({ length: 300 }, (_, i) => (i * 7919) % 251))),
  entry('run', '#!/bin/sh\n'),
];

describe('zip', () => {
  it('keeps names and contents', () => {
    const back = unzip(zip(FILES));
    expect(back.map(({ name }) => name)).toEqual(['Zürich/ß.txt', 'empty', 'long.txt', 'random.bin', 'run']);
    for (const { name, content } of FILES) expect(back.find((one) => one.name === name)?.content).toEqual(content);
  });

  it('is the same whatever the order, and compresses', () => {
    const archive = zip(FILES);
    expect(zip(FILES.toReversed())).toEqual(archive);
    expect(archive.length).toBeLessThan(2000);
  });

  it('is read by another program, with modes and a date that exists', (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'sidenote-zip-'));
    try {
      writeFileSync(join(folder, 'a.zip'), zip(FILES));
      const { error, status, stderr } = spawnSync('unzip', ['-q', 'a.zip'], { cwd: folder, encoding: 'utf8' });
      if (error) {
        console.log('skipped: there is no other program here that reads ZIP archives (unzip)');
        return context.skip();
      }
      expect([status, stderr]).toEqual([0, '']);
      for (const { name, content } of FILES) expect(readFileSync(join(folder, name))).toEqual(content);
      expect(statSync(join(folder, 'run')).mode & 0o111).not.toBe(0);
      expect(statSync(join(folder, 'empty')).mode & 0o111).toBe(0);
      expect(statSync(join(folder, 'run')).mtime.getFullYear()).toBe(1980);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('unzip', () => {
  it('refuses what is damaged, no archive, or leads out of the folder', () => {
    const archive = zip([entry('a.txt', 'abc')]);
    const damaged = Buffer.from(archive);
    const at = damaged.indexOf('abc');
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(() => unzip(damaged)).toThrow('a.txt is damaged');
    expect(() => unzip(Buffer.from('hello'))).toThrow('no ZIP archive');
    expect(() => unzipTo(zip([entry('a/../../b', '')]), tmpdir())).toThrow('leads out');
    expect(() => unzipTo(zip([entry('/b', '')]), tmpdir())).toThrow('leads out');
  });
});
