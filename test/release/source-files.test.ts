import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ignoredBy, sourceFiles } from '../../scripts/release/source-files.ts';

const ROOT = join(import.meta.dirname, '..', '..');

it('takes what is no product, not installed and not of git', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-sources-'));
  try {
    const ignore = readFileSync(join(ROOT, '.gitignore'), 'utf8');
    const files = {
      ...{ '.gitignore': ignore, 'a.ts': 'a', 'b/c.ts': 'c', '.ci/run': 'r' },
      ...{ 'node_modules/x/index.js': '', 'b/node_modules/y.js': '', '.git/HEAD': '', 'b/.output/z.js': '' },
      ...{ 'npm-debug.log': '', 'x.tgz': '' },
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    symlinkSync(join(folder, 'a.ts'), join(folder, 'link.ts'));
    const found = sourceFiles(folder).map(({ name, content }) => [name, String(content)]);
    expect(found.toSorted()).toEqual([
      ['.ci/run', 'r'],
      ['.gitignore', ignore],
      ['a.ts', 'a'],
      ['b/c.ts', 'c'],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('stops at a line of .gitignore that it does not understand', () => {
  expect(() => ignoredBy('node_modules/\n!keep.log\n')).toThrow('"!keep.log" is not understood');
  expect(() => ignoredBy('a/b/\n')).toThrow('not understood');
});
