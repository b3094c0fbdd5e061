/** What all commands have in common. */
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const COMMANDS = [
  'init',
  'check',
  'preview',
  'review',
  'keygen',
  'build',
  'sign',
  'verify',
  'import',
  'export',
  'match',
  'rank',
];

describe('sidenote', () => {
  it('names its commands', () => {
    const { status, stdout } = folder.run('--help');
    expect(status).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} +\\S`, 'm'));
    expect(folder.run('help').stdout).toBe(stdout);
    expect(folder.run()).toMatchObject({ status: 2, stdout });
  });

  it.each(COMMANDS)('%s has a help of its own, with an example', (command) => {
    const { status, stdout, stderr } = folder.run(command, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Usage: sidenote ${command} `));
    expect(stdout).toMatch(new RegExp(`Example:\n +sidenote ${command} `));
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('says which command may be meant', () => {
    const { status, stdout, stderr } = folder.run('chekc');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sidenote: Unknown command 'chekc' \(Did you mean check\?\).*\n$/);
  });

  it.each([
    ['check'],
    ['check', 'a', 'b'],
    ['check', '--colour', 'a'],
    ['preview'],
    ['keygen'],
    ['keygen', '--out'],
    ['keygen', '--out', 'a', 'b'],
    ['sign', 'a'],
    ['verify', 'a'],
    ['build', 'a', '--key', 'b'],
    ['build', 'a', '--key', 'b', '--out', 'c', '--expires', 'soon'],
    ['build', 'a', '--key', 'b', '--out', 'c', '--url', 'ftp://x'],
    ['import', 'a'],
    ['export', 'a'],
    ['init', 'a', 'b'],
  ])('tells a slip in one sentence and ends with 2: %s %s %s', (...args) => {
    const { status, stdout, stderr } = folder.run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sidenote: .+\n$/);
  });
});
