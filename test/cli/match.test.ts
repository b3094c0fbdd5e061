/** The command line as a list maker runs it: another process, real files. */
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
const sidenote = (...args: string[]) => spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidenote-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const LETTER = 'Lawyers say Netflix got programmatic access to the message inboxes of Facebook users.';

describe('sidenote match', () => {
  it('prints a line of JSON for every sentence, in the order of the text', () => {
    const path = file('page.txt', `# Netflix and Facebook\n\nIt rained. ${LETTER}\n\nNothing else\nhappened.`);
    const { stdout, status } = sidenote('match', '--json', path);
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ block, sentence, text }) => [block, sentence, text])).toEqual([
      [0, 0, 'It rained.'],
      [0, 1, LETTER],
      [1, 0, 'Nothing else happened.'],
    ]);
    expect(lines[1]).toMatchObject({ file: path, lang: 'en', start: 11, end: 11 + LETTER.length });
    expect(lines[1].matches[0]).toMatchObject({ list: 'netflix-facebook-messages', claim: 'inbox-api' });
    expect(lines[1].matches[0].why[0]).toEqual({
      concept: expect.any(String),
      text: expect.any(String),
      from: expect.any(String),
    });
    expect([lines[0].matches, lines[2].matches]).toEqual([[], []]);
  });

  it('takes given sentences as they are', () => {
    const path = file(
      'page.json',
      JSON.stringify({ lang: 'en', title: 'Netflix and Facebook', blocks: [['One. Two.', LETTER], 'Three. Four.'] }),
    );
    const lines = sidenote('match', '--json', path)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ block, sentence, text }) => [block, sentence, text])).toEqual([
      [0, 0, 'One. Two.'],
      [0, 1, LETTER],
      [1, 0, 'Three.'],
      [1, 1, 'Four.'],
    ]);
  });

  it('reads HTML as the extension does, and prints a table with the why', () => {
    const html = `<!doctype html><html lang="en"><title>Netflix and Facebook</title><style>.x{display:none}</style>
      <nav>${LETTER}</nav><article><p>Lawyers say <b>Netflix</b> got programmatic <a href="#">access</a> to the message inboxes of Facebook users.</p>
      <p hidden>${LETTER}</p><p class="x">${LETTER}</p></article>`;
    const { stdout } = sidenote('match', file('page.html', html));
    expect(stdout.split(LETTER)).toHaveLength(2);
    expect(stdout).toMatch(/1 matched/);
    expect(stdout).toMatch(/inbox-api/);
    expect(stdout).toMatch(/why: .*programmatic/);
  });

  it('reads a page that writes its language in its own way', () => {
    const html = `<html lang="en_US"><title>Netflix and Facebook</title><article><h1>Inboxes</h1><p>${LETTER}</p></article>`;
    const { stdout, stderr } = sidenote('match', file('underscore.html', html));
    expect(stderr).toBe('');
    expect(stdout).toMatch(/inbox-api/);
  });

  it.each([
    ['no file', [], /at least one file/],
    ['a missing file', ['nowhere.txt'], /nowhere\.txt does not exist/],
    ['an unknown kind', ['page.docx'], /page\.docx is of no kind/],
    ['an unknown option', ['--colour', 'page.txt'], /--colour/],
  ])('tells %s in one sentence and ends with 2', (_, args, message) => {
    const { stderr, stdout, status } = sidenote('match', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(message);
  });

  it('names file and place of a bad page or list', () => {
    const good = file('good.txt', 'Text.');
    const run = (...args: string[]) => sidenote('match', ...args).stderr;
    expect(run(file('bad.json', '{"blocks": [1]}'))).toMatch(/bad\.json is no page: at blocks\.0/);
    expect(run(file('broken.json', '{"blocks": '))).toMatch(/broken\.json is not JSON/);
    expect(run('--list', file('list.json', '{"format": 2}'), good)).toMatch(
      /list\.json is no valid claim list: at format/,
    );
    expect(run(folder)).toMatch(/is of no kind/);
  });

  it('replaces the bundled list', () => {
    const list = {
      ...{
        format: 1,
        id: 'ferry',
        version: 1,
        updated: '2026-01-01',
        title: { en: 'Ferry' },
        publisher: { name: 'Test' },
      },
      ...{ licence: 'CC0-1.0', sources: { s: { title: 'T', publisher: 'P', checked: true } } },
      entities: { nordline: { names: ['Nordline'] } },
      responses: { r: { kind: 'denial', party: 'Nordline', date: '2025', summary: { en: 'No.' }, source: 's' } },
      stories: { ferry: { title: { en: 'Ferry' }, summary: { en: 'Ferry' } } },
      claims: [
        {
          ...{ id: 'fired', story: 'ferry', statement: { en: 'Fired' }, status: 'contested', topic: [['nordline']] },
          ...{ phrasings: { en: ['Nordline fired the engineer who warned of the leak'] }, responses: ['r'] },
        },
      ],
    };
    const path = file('page2.txt', `Nordline sacked the engineer who had warned of the leak.\n\n${LETTER}`);
    const { stdout, stderr } = sidenote('match', '--json', '--list', file('ferry.json', JSON.stringify(list)), path);
    expect(stderr).toBe('');
    const matches = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).matches.map(({ claim }: { claim: string }) => claim));
    expect(matches).toEqual([['fired'], []]);
  });
});
