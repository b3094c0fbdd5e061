/** `sidenote rank` as it is run: another process, real files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '..', '..', 'cli', 'main.ts');
let folder = '';
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const rank = (...args: string[]) => spawnSync(process.execPath, [MAIN, 'rank', ...args], { encoding: 'utf8' });

const CLAIMS = [
  '\tvclaim\ttitle',
  'c1\t"The mayor closed the ""old"" bridge\nafter a ship hit it."\tOld Bridge Closed?',
  'c2\tA photograph shows an otter in a hospital bed.\tIs This an Otter in Bed?',
  'c3\tAstronauts left a piano on the Moon.\tPiano on the Moon',
  '',
].join('\n');
const QUERIES = '\ttweet_content\nq1\tan otter in bed!\nq2\t"a ship hit\nthe old bridge"\n';

let claims = '';
let queries = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidenote-'));
  claims = file('claims.tsv', CLAIMS);
  queries = file('queries.tsv', QUERIES);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Compiling the lexicon takes seconds on a busy machine. */
const PATIENCE = 30_000;

describe('sidenote rank', { timeout: PATIENCE }, () => {
  it('prints run lines and nothing else', () => {
    const { stdout, stderr, status } = rank('--claims', claims, '--queries', queries, '--top', '1');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    const lines = stdout.trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^\S+ Q0 \S+ 1 -?\d+\.\d+ sidenote$/);
    expect(lines.map((line) => line.split(' ').slice(0, 3))).toEqual([
      ['q1', 'Q0', 'c2'],
      ['q2', 'Q0', 'c1'],
    ]);
  });

  it('reads files with carriage returns, and tells how right the rankings are, and the peer’s', () => {
    const qrels = file('qrels', 'q1\t0\tc2\t1\r\nq2\t0\tc1\t1\r\n');
    const windows = file('windows.tsv', QUERIES.replaceAll('\n', '\r\n'));
    const { stdout, stderr, status } = rank('--claims', claims, '--queries', windows, '--qrels', qrels, '--peer');
    expect(status).toBe(0);
    expect(stdout).not.toContain('MAP');
    const lines = stderr.trim().split('\n');
    expect(lines.at(-1)).toBe('sidenote MAP@5 1.0000 (2 judged queries, 3 claims)');
    expect(lines.at(-2)).toMatch(/^MiniSearch MAP@5 [01]\.\d{4} /);
  });

  it.each([
    ['no option', () => [], 'rank needs a file of claims: --claims FILE.'],
    ['a missing file', () => ['--claims', 'nowhere.tsv', '--queries', queries], 'nowhere.tsv does not exist.'],
    ['a folder', () => ['--claims', folder, '--queries', queries], 'is a folder, not a file.'],
    ['an odd --top', () => ['--claims', claims, '--queries', queries, '--top', 'ten'], '--top is a number of claims'],
    ['an unknown option', () => ['--clams', claims], "Unknown option '--clams'"],
    ['--peer alone', () => ['--claims', claims, '--queries', queries, '--peer'], 'it needs --qrels FILE, too.'],
    ['an empty file', () => ['--claims', file('empty', ''), '--queries', queries], 'is empty: it needs a header'],
    [
      'no header',
      () => ['--claims', file('bare.tsv', '1\tThe moon is hollow.\tHollow?\n'), '--queries', queries],
      'bare.tsv, line 1: this is no header',
    ],
    [
      'an unknown column',
      () => ['--claims', file('more.tsv', 'id\ttext\tmood\n1\tThe moon.\tsad\n'), '--queries', queries],
      'more.tsv, line 1: the column "mood" is unknown.',
    ],
    [
      'a row with too few columns',
      () => ['--claims', file('short.tsv', `${CLAIMS}c4\tThe moon is hollow.\n`), '--queries', queries],
      'short.tsv, line 6: the row has 2 columns, the header has 3.',
    ],
    [
      'an id twice',
      () => ['--claims', claims, '--queries', file('twice.tsv', 'id\ttext\n1\tone\n1\ttwo\n')],
      'twice.tsv, line 3: another row has the id "1", too.',
    ],
    [
      'a quotation mark without its fellow',
      () => ['--claims', file('open.tsv', 'id\ttext\n1\t"The moon\n2\tThe sun\n'), '--queries', queries],
      'open.tsv, line 2: a quotation mark is opened and never closed.',
    ],
    [
      'a judgement that is none',
      () => ['--claims', claims, '--queries', queries, '--qrels', file('odd', 'q1 0 c2 1\nq2 c1\n')],
      'odd, line 2: a judgement is "query 0 claim relevance"',
    ],
  ])('%s is told in one sentence, and ends with 2', (_, args, message) => {
    const { stdout, stderr, status } = rank(...args());
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
