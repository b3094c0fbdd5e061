/** `sidenote init`: what a list maker begins with is sound. */
import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryFolder } from './command.ts';

const folder = temporaryFolder();

it('makes a list that check has nothing to say of, matches its own example, and is called after its folder', () => {
  const { status, stdout } = folder.run('init', 'Fähren & Öl', '--json');
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    { folder: 'Fähren & Öl', files: ['list.json', 'README.md', 'claim-list.schema.json'] },
  ]);
  expect(folder.json('Fähren & Öl/list.json').id).toBe('Fa-hren-O-l');
  expect(folder.json('Fähren & Öl/list.json').$schema).toBe('./claim-list.schema.json');
  const check = JSON.parse(folder.run('check', 'Fähren & Öl/list.json', '--json').stdout);
  expect([check.faults, check.warnings]).toEqual([[], []]);
  expect(folder.text('Fähren & Öl/README.md')).toMatch(/sidenote build list\.json/);
});

it('overwrites nothing, and then writes nothing', () => {
  mkdirSync(folder.path('mine'));
  folder.file('mine/README.md', 'mine');
  const { status, stderr } = folder.run('init', 'mine');
  expect([status, stderr]).toEqual([2, 'sidenote: mine/README.md exists already. Nothing is overwritten.\n']);
  expect(folder.text('mine/README.md')).toBe('mine');
  expect(folder.run('check', 'mine/list.json').stderr).toMatch(/does not exist/);
});
