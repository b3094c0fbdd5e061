/** `sidenote check`: every fault with its place, whatever the file is. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimList } from '../../data/claim-list.ts';
import { temporaryFolder } from './command.ts';

const folder = temporaryFolder();
let good: ClaimList;

beforeAll(() => {
  folder.run('init', 'ferry');
  good = folder.json('ferry/list.json');
});

/** A copy of the good list that has been changed, as text. */
function changed(change: (list: ReturnType<typeof JSON.parse>) => void): string {
  const list = structuredClone(good);
  change(list);
  return JSON.stringify(list, null, 2);
}

function findings(content: string | Uint8Array, ...args: string[]) {
  const { status, stdout, stderr } = folder.run('check', folder.file('list.json', content), '--json', ...args);
  expect(stderr).toBe('');
  return { status, ...JSON.parse(stdout) };
}

describe('sidenote check', () => {
  it('is content with a sound list', () => {
    const { status, ok, linted, faults, warnings, list } = findings(JSON.stringify(good), '--strict');
    expect({ status, ok, linted, faults, warnings }).toEqual({
      status: 0,
      ok: true,
      linted: true,
      faults: [],
      warnings: [],
    });
    expect(list).toEqual({ id: 'ferry', version: 1, claims: 1, phrasings: 4, languages: ['en'], examples: 2 });
  });

  it('tells every fault, with path, line, column and what stands there', () => {
    const text = changed((list) => {
      list.version = 0;
      list.title.english = 'x';
      delete list.claims[0].story;
      list.claims[0].status = 'false';
      list.responses['nordline-2020'].date = 'yesterday';
    });
    const { status, ok, faults } = findings(text, '--no-lint');
    expect([status, ok]).toEqual([2, false]);
    const lines = text.split('\n');
    const placed = faults.map(
      ({ path, line, column, value }: { path: string; line: number; column: number; value: string }) => [
        path,
        value,
        lines[line - 1]?.slice(column - 1),
      ],
    );
    expect(placed).toEqual([
      ['version', '0', '0,'],
      ['title.english', '"x"', '"x"'],
      ['responses.nordline-2020.date', '"yesterday"', '"yesterday",'],
      ['claims[0].story', null, '{'],
      ['claims[0].status', '"false"', '"false",'],
    ]);
    expect(faults.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringMatching(/>0/),
      expect.stringMatching(/BCP 47/),
      expect.stringMatching(/ISO 8601/),
      'this is missing: a string is expected',
      expect.stringMatching(/expected one of "contested"/),
    ]);
  });

  it('follows ids, also those with dots', () => {
    const text = changed((list) => {
      list.responses['a.b'] = { ...list.responses['nordline-2020'], source: 'nowhere' };
      list.claims[0].responses.push('nobody');
    });
    const { faults } = findings(text, '--no-lint');
    expect(faults.map(({ path, message }: Record<string, string>) => `${path}: ${message}`)).toEqual([
      'responses["a.b"].source: there is no source "nowhere"',
      'claims[0].responses[2]: there is no response "nobody"',
    ]);
  });

  it('warns of what readers’ devices take though it is a slip', () => {
    const text = changed((list) => {
      list.claims[0].phrasing = {};
      list.claims[0].statement.en = 'Nordline \u202e dumped';
      list.licence = 'CC \u001b[31m';
    }).replace('"format": 1,', '"format": 1, "version": 7, "__proto__": { "x": 1 },');
    const { status, ok, warnings } = findings(text, '--no-lint');
    expect([status, ok]).toEqual([0, true]);
    expect(warnings.map(({ rule, path }: Record<string, string>) => `${rule} ${path}`)).toEqual([
      'unknown-key __proto__',
      'duplicate-key ',
      'odd-text licence',
      'odd-text claims[0].statement.en',
      'unknown-key claims[0].phrasing',
    ]);
    expect(warnings[4].message).toMatch(/is "phrasings" meant\?/);
    expect(folder.run('check', 'list.json', '--no-lint', '--strict').status).toBe(2);
  });

  it('asks the matcher: examples, and ordinary news of one’s own', () => {
    const text = changed((list) => list.claims[0].examples.match.push('It rained in Oslo.'));
    const news = folder.file('news.txt', 'Nordline let used engine oil into the water of Sundvik.');
    const { status, warnings } = findings(text, '--text', news);
    expect(status).toBe(0);
    expect(warnings).toEqual([
      expect.objectContaining({ rule: 'example', path: 'claims[0].examples.match[1]', severity: 'warning' }),
      expect.objectContaining({ rule: 'ordinary-text', path: 'claims[0]' }),
    ]);
    const line = warnings[0].line;
    expect(text.split('\n')[line - 1]).toContain('It rained in Oslo.');
  });

  it('prints lines that editors open', () => {
    const { status, stdout } = folder.run('check', folder.file('bad.json', '{\n  "format": 2\n}'));
    expect(status).toBe(2);
    expect(stdout).toMatch(/^bad\.json:2:13: fault: format: .+ \(here: 2\)$/m);
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^bad\.json: \d+ faults, .* refuse this list\.$/);
  });

  it.each([
    ['a comma too many', '{\n "a": [1, ]\n}', 2, /value is expected/],
    ['a comma too few', '{\n "a": 1\n "b": 2\n}', 3, /comma is expected/],
    ['a comment', '{\n // x\n}', 2, /no comments/],
    ['an open text', '{\n "a": "b\n}', 2, /does not end/],
    ['a single quotation mark', "{\n 'a': 1\n}", 2, /./],
    ['an end too early', '{ "a":\n', 2, /./],
    ['something after it', '{}\n{}', 2, /nothing may follow/],
    ['nothing', '', 1, /./],
    ['zeros', '\0\0\0\0', 1, /./],
  ])('tells %s with its line', (_, text, line, message) => {
    const { status, faults } = findings(text);
    expect([status, faults[0].line]).toEqual([2, line]);
    expect(faults[0].message).toMatch(message);
  });
});

describe('sidenote check, of a hostile file', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['a million brackets', '['.repeat(1_000_000), /more than 32 deep/],
    [
      'a hundred thousand objects in each other',
      `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      /more than 32 deep/,
    ],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0x7d]), /not UTF-8/],
  ])('%s end in a sentence', (_, content, message) => {
    const { status, stdout, stderr } = folder.run('check', folder.file('hostile.json', content));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sidenote: .+\n$/);
    expect(stderr).toMatch(message);
  });

  it('with more claims than readers take', () => {
    const { status, faults } = findings(`{"claims":[${'0,'.repeat(200_000)}0]}`);
    expect(status).toBe(2);
    expect(faults).toEqual([expect.objectContaining({ path: 'claims', message: 'a list has at most 200000 claims' })]);
  });

  it('with more faults than a function has room for tells them all', () => {
    const claims = `[${'{"id":1},'.repeat(20_000)}{"id":1}]`;
    const { status, stdout } = folder.run('check', folder.file('many.json', `{"format":1,"claims":\n${claims}}`));
    expect(status).toBe(2);
    expect(stdout).toMatch(
      /^many\.json:2:\d+: fault: claims\[20000\]\.id: expected string, received number \(here: 1\)$/m,
    );
    expect(stdout).toMatch(/^many\.json: 1\d{5} faults/m);
  });

  it('never moves the cursor or colours the terminal', () => {
    const text = '{"\\u001b[2J\\u202e":1,"id":"\\u001b]0;x\\u0007","licence":"\\ud800","claims":"\\u009b31m"}';
    const { stdout } = folder.run('check', folder.file('esc\u001b.json', text));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it is about.
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\ud800-\udfff]/);
  });

  it.each(['nowhere.json', '.'])('%s is told apart', (name) => {
    expect(folder.run('check', name)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/does not exist|is a folder/),
    });
  });
});
