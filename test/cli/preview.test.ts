/** `sidenote preview`: one page that is whole by itself, whatever stands in the list and in the pages. */
import { parseHTML } from 'linkedom';
import { beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const SENTENCE = 'Nordline dumped waste oil in the harbour of Sundvik.';
const NASTY = `<img src=x onerror=alert(1)> "' & </style><script>alert(2)</script>\u202e`;

const parse = (html: string) => parseHTML(html).document;

beforeAll(() => {
  folder.run('init', 'ferry');
});

it('marks the sentences, each leading to its note', () => {
  const page = folder.file(
    'page.txt',
    `# Oil in Sundvik\n\nIt rained. ${SENTENCE} Then it rained again.\n\nNothing else.`,
  );
  const { status, stdout } = folder.run('preview', page, '--list', 'ferry/list.json', '--out', 'out.html', '--json');
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    { out: 'out.html', pages: [{ file: page, sentences: 4, marked: 1 }] },
  ]);
  const html = folder.text('out.html');
  const document = parse(html);
  const [mark, ...others] = document.querySelectorAll('article .mark');
  expect([mark?.textContent, others]).toEqual([SENTENCE, []]);
  expect(mark?.closest('p')?.textContent).toBe(`It rained. ${SENTENCE} Then it rained again.`);
  const note = document.querySelector(mark?.getAttribute('href') ?? '');
  expect(note?.localName).toBe('details');
  expect(note?.querySelector('summary')?.textContent).toBe('Nordline dumped waste oil in the harbour of Sundvik.');
  const said = note?.textContent;
  for (const part of [
    'Contested.',
    'Denial, Nordline',
    '2020-05-03',
    'Ada Example',
    'never let oil',
    'The Sundvik Gazette',
    'Why',
    'Nordline “Nordline”',
  ]) {
    expect(said).toContain(part);
  }
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('https://gazette.example/2020/05/03/nordline');
  // Nothing is run and nothing fetched.
  expect(document.querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
});

it('takes everything in the list and in the page for text', () => {
  const list = folder.json('ferry/list.json');
  const [claim] = list.claims;
  claim.statement.en = NASTY;
  list.responses['nordline-2020'].summary.en = NASTY;
  list.responses['nordline-2020'].party = NASTY;
  list.sources['gazette-2020'].title = NASTY;
  list.sources['gazette-2020'].url = 'https://x.example/"onmouseover="alert(3)';
  list.title.en = NASTY;
  list.publisher.name = NASTY;
  folder.file('nasty.json', JSON.stringify(list));
  const page = folder.file('nasty.txt', `# ${NASTY}\n\n${SENTENCE} ${NASTY}`);
  const { status, stdout } = folder.run('preview', page, '--list', 'nasty.json');
  expect(status).toBe(0);
  const document = parse(stdout);
  expect(document.querySelectorAll('script, img, [onerror], [onmouseover]')).toHaveLength(0);
  expect(document.querySelectorAll('style')).toHaveLength(1);
  expect(document.querySelector('summary')?.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(stdout).not.toContain('\u202e');
});

it.each([
  [['nowhere.html'], /does not exist/],
  [['page.txt', '--list', 'nowhere.json'], /does not exist/],
  [['page.txt', '--json'], /needs --out/],
  [['page.txt', '--list', 'ferry/list.json', '--out', 'nowhere/out.html'], /no such folder/],
])('tells in a sentence what is wrong with %j', (args, message) => {
  folder.file('page.txt', SENTENCE);
  const { status, stdout, stderr } = folder.run('preview', ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});
