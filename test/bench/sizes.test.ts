/** A build that has grown too large is noticed, and so is one whose files have moved. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seeded } from '../../bench/random.ts';
import { againstBudgets } from '../../scripts/sizes/budgets.ts';
import { shippedIn } from '../../scripts/sizes/shipped.ts';
import { checkSizes } from '../../scripts/sizes.ts';
import { zipFolder } from '../e2e/zip.ts';

let output: string;
let folder: string;

beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), 'sidenote-sizes-'));
  folder = join(output, 'chrome-mv3');
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => rmSync(output, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Bytes that no packing makes smaller. */
function noise(bytes: number): Uint8Array {
  const random = seeded(bytes);
  return Uint8Array.from({ length: bytes }, () => Math.floor(256 * random()));
}

/** As a build is: all files that have a budget, small. */
function writeBuild(): void {
  write('content-script.js', 'let a;');
  write('background.js', 'let b;');
  write('compiled/lexicon.bin', noise(1000));
}

const missed = () =>
  againstBudgets(shippedIn(folder))
    .filter(({ held }) => !held)
    .map(({ what }) => what);

describe('sizes', () => {
  it('holds a small build', async () => {
    writeBuild();
    expect(missed()).toEqual([]);
    expect(await checkSizes(['chromium'], output)).toEqual({ passed: 4, failed: 0 });
  });

  it.each([
    ['content-script.js', 'content script', 15_000],
    ['background.js', 'background code', 60_000],
    ['compiled/lexicon.bin', 'language data', 1_000_000],
    ['picture.png', 'package', 2_000_000],
  ])('%s over its budget fails', async (path, what, budget) => {
    writeBuild();
    write(path, noise(budget - 5000));
    expect(missed()).toEqual([]);
    write(path, noise(budget + 1));
    expect(missed()).toEqual([what]);
    expect(await checkSizes(['chromium'], output)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts in gzip: what can be packed may be larger', () => {
    writeBuild();
    write('content-script.js', 'let a; '.repeat(10_000));
    expect(missed()).toEqual([]);
  });

  it('fails for a budget whose file is not there any more', () => {
    writeBuild();
    rmSync(join(folder, 'background.js'));
    write('background/index.js', 'let b;');
    expect(missed()).toEqual(['background code']);
  });

  it('rejects where there is no build', async () => {
    await expect(checkSizes(['firefox'], output)).rejects.toThrow('firefox-mv3');
  });

  it('tells every file, the largest first', () => {
    write('a.js', 'let a;');
    write('deep/er/b.bin', noise(300));
    const { files } = shippedIn(folder);
    expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['deep/er/b.bin', 300],
      ['a.js', 6],
    ]);
    expect(files[1]?.gzipBytes).toBe(gzipSync('let a;').length);
  });

  it('knows the size of a package: where nothing can be packed, that of a ZIP file without packing', async () => {
    write('a.bin', noise(5000));
    write('deep/er/ü.bin', noise(70_000));
    const path = join(output, 'package.zip');
    await zipFolder(folder, path);
    const { size } = statSync(path);
    expect(shippedIn(folder).packageBytes).toBe(size);
  });
});
