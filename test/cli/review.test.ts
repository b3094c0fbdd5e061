/** `sidenote review` as a list maker runs it: another process, real files, a real server. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf, readDocuments } from '../../cli/documents.ts';
import { engineFor } from '../../cli/engine.ts';
import { addDocument, emptyMeasure } from '../../cli/measure.ts';
import type { Acceptance } from '../../cli/review/print-accepted.ts';
import type { Review, ReviewedGroup } from '../../cli/review/review-result.ts';
import { annotationOf } from '../../data/annotation.ts';
import { type ClaimList, parseClaimList } from '../../data/claim-list.ts';
import { matchPage } from '../../matching/match-page.ts';
import { idOf, LIST, type Made, makeReports, reportOf } from './review/reports.ts';
import { HARMFUL, PATIENCE, type Run, runReview } from './review/run.ts';

const BUNDLED = join(import.meta.dirname, '..', '..', 'data', `${LIST}.json`);
const DOCUMENTS = join(import.meta.dirname, '..', 'corpus', 'netflix');
const sidenote = (...args: string[]) => runReview(folder, args);

let folder = '';
const at = (...names: string[]) => join(folder, ...names);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidenote-review-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('five hundred reports, fifty of them malformed or hostile', () => {
  let made: Made;
  let text: Run;
  let json: Run;
  let review: Review;

  beforeAll(async () => {
    made = makeReports(at('reports'));
    text = await sidenote(at('reports'), '--no-effect');
    json = await sidenote(at('reports'), '--no-effect', '--json');
    review = JSON.parse(json.stdout);
  }, 2 * PATIENCE);

  it('are all accounted for', () => {
    const malformed = [...made.malformed.values()].reduce((a, b) => a + b);
    expect([malformed, made.malformed.size]).toEqual([40, 9]);
    const others = Object.values(made.otherLists).reduce((a, b) => a + b);
    expect(made.reports + made.duplicates + others + malformed).toBe(500);
    expect([text.status, json.status]).toEqual([0, 0]);
    expect(review.counts).toMatchObject({
      ...{ files: made.files, reports: made.reports, duplicates: made.duplicates, malformed, links: 0 },
      malformedBySort: Object.fromEntries(made.malformed),
    });
    expect(Object.entries(review.counts.otherLists).sort()).toEqual(Object.entries(made.otherLists).sort());
    expect(review.groups.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(made.reports);
  });

  it('names every one that is left out, with its place among several', () => {
    const named = review.malformed.map(({ source, report }) => ({ file: source.split('/bad/')[1], report }));
    expect(named.sort((a, b) => (`${a.file}` < `${b.file}` ? -1 : 1))).toEqual(
      made.bad.sort((a, b) => (a.file < b.file ? -1 : 1)),
    );
    for (const { file, report } of made.bad) {
      const shown = [...file].filter((character) => !HARMFUL.test(character)).join('');
      expect(text.stderr).toContain(`${shown}${report === null ? ':' : `, report ${report}:`}`);
    }
    for (const [sort, count] of made.malformed) expect(text.stderr).toContain(`${count} ${sort}`);
  });

  it('puts the same and nearly the same sentences together, and nothing else', () => {
    const sizes = review.groups.map(({ ids }) => ids.length);
    expect(sizes).toEqual([...made.sentences.values()].sort((a, b) => b - a));
    const [first] = review.groups.filter(
      ({ claim, kind, lang }) => `${claim} ${kind} ${lang}` === 'netflix-read-messages makes-claim en',
    );
    expect(first?.wordings.map(({ count }) => count).reduce((a, b) => a + b)).toBe(first?.ids.length);
    expect(first?.wordings.length).toBe(3);
    expect(first).toMatchObject({ pages: expect.any(Number), refused: null, effect: null });
    expect(Object.keys(first?.hosts ?? {})).toContain('news.example');
    expect(first?.notes.length).toBeGreaterThan(0);
    expect((first?.first ?? '') < (first?.last ?? '')).toBe(true);
  });

  it('lets nothing through that a terminal would obey', () => {
    for (const { stdout, stderr } of [text, json]) {
      expect(HARMFUL.exec(stdout)?.[0]).toBeUndefined();
      expect(HARMFUL.exec(stderr)?.[0]).toBeUndefined();
    }
    // Machines are given every character all the same.
    const sentences = review.groups.map(({ sentence }) => sentence).join();
    expect(sentences).toContain('\u001b[2J');
    expect(sentences).toContain('\u202e');
  });

  it('says what the engine says, and what can be accepted', () => {
    const group = (claim: string, kind: string, lang = 'en') =>
      review.groups.find((one) => one.claim === claim && one.kind === kind && one.lang === lang);
    expect(group('inbox-api', 'makes-claim')).toMatchObject({ today: { marked: true }, proposal: null });
    const french = group('netflix-read-messages', 'makes-claim', 'fr');
    expect(french).toMatchObject({ today: { marked: false }, proposal: { lang: 'fr', whole: false } });
    expect(french?.sentence).toContain(french?.proposal?.text);
    expect(french?.proposal?.text.split(' ').length).toBeLessThanOrEqual(10);
    expect(group('ad-spend', 'out-of-date')).toMatchObject({ proposal: null, asNoMatch: null });
    expect(group('stone-denial', 'not-claim', 'pt')).toMatchObject({ proposal: null, today: { marked: false } });
    const refusals = Object.values(made.refused).map(
      (id) => review.groups.find(({ ids }) => ids.includes(id))?.refused,
    );
    expect(refusals.map((refusal) => refusal?.split(' ').at(-1))).toEqual([
      'characters',
      'surrogate)',
      'writing',
      'characters',
      'words',
    ]);
    expect(text.stdout.match(/cannot be accepted/g)).toHaveLength(5);
  });

  it('obeys none of them', () => {
    // The commands in them would leave a file where the program runs.
    expect(readdirSync(folder)).toEqual(['reports']);
  });
});

describe('--accept', () => {
  const long =
    'According to papers that were unsealed on Friday, the film streamer could look over the shoulder of everyone, which its lawyers do not dispute.';
  const reports = [
    reportOf(1),
    reportOf(2, { quote: { exact: long, prefix: '', suffix: '' } }),
    reportOf(3, { kind: 'not-claim', quote: { exact: 'Netflix read\n  the room.', prefix: '', suffix: '' } }),
    reportOf(4, { kind: 'out-of-date', claim: 'ad-spend' }),
    reportOf(5, {
      quote: { exact: 'Netflix \u202edaer\u202c every single word that was whispered there.', prefix: '', suffix: '' },
    }),
    reportOf(6, { kind: 'not-claim' }),
    reportOf(7, { id: 'one-and-a-half' }),
    reportOf(8, { id: 'one-and-two' }),
  ];
  const id = (number: number) => idOf(number).slice(0, 8);
  const list = () => at('list.json');
  const read = (): ClaimList => JSON.parse(readFileSync(list(), 'utf8'));
  const claimOf = (from: ClaimList) => from.claims.find((claim) => claim.id === 'netflix-read-messages');
  const accept = (...ids: string[]) =>
    sidenote(at('some'), '--list', list(), ...ids.flatMap((one) => ['--accept', one]));

  beforeAll(() => {
    mkdirSync(at('some'));
    writeFileSync(at('some', 'reports.json'), JSON.stringify(reports.map(annotationOf)));
    // A key that this program does not know is the list maker's own.
    const bundled = JSON.parse(readFileSync(BUNDLED, 'utf8'));
    writeFileSync(
      list(),
      `${JSON.stringify({ ...bundled, 'x-editor': { seen: true } }, null, 4).replaceAll('\n', '\r\n')}\r\n`,
    );
  });

  it(
    'writes phrasing and examples, raises the version, and changes nothing else',
    async () => {
      const before = read();
      const { status, stdout, stderr } = await accept(id(1), id(2), `urn:uuid:${idOf(3)}`, id(4));
      expect([status, stderr]).toEqual([0, '']);
      const after = read();
      expect(parseClaimList(after).ok).toBe(true);
      expect([after.version, after.updated]).toEqual([before.version + 1, new Date().toISOString().slice(0, 10)]);
      const phrasings = claimOf(after)?.phrasings.en?.slice(claimOf(before)?.phrasings.en?.length);
      expect(phrasings).toHaveLength(2);
      expect(phrasings?.[0]).toContain('film streamer peeked at what people wrote');
      expect(long).toContain(phrasings?.[1]);
      expect(phrasings?.[1]?.split(' ').length).toBeLessThanOrEqual(10);
      const examples = claimOf(after)?.examples;
      expect(examples?.match?.slice(-2)).toEqual([reports[0]?.quote.exact, long]);
      expect(examples?.noMatch?.at(-1)).toBe('Netflix read the room.');
      expect(stdout).toMatch(/ad-spend: nothing to write/);
      expect(stdout).toMatch(/version 1 is now version 2/);
      // With what was added taken out again the file is what it was, to the byte.
      const restored = structuredClone(after);
      const claim = claimOf(restored);
      claim?.phrasings.en?.splice(-2);
      claim?.examples?.match?.splice(-2);
      claim?.examples?.noMatch?.splice(-1);
      expect({ ...restored, version: before.version, updated: before.updated }).toEqual(before);
      const file = readFileSync(list(), 'utf8');
      expect(file).toBe(`${JSON.stringify(after, null, 4).replaceAll('\n', '\r\n')}\r\n`);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'does nothing a second time, and says so',
    async () => {
      const before = readFileSync(list(), 'utf8');
      const { status, stdout } = await sidenote(
        ...[at('some'), '--list', list(), '--json', '--accept', id(1), '--accept', id(2), '--accept', idOf(3)],
      );
      expect(status).toBe(0);
      const told: Acceptance = JSON.parse(stdout);
      expect(told.before).toBe(told.version);
      expect(told.accepted.map(({ phrasing, example }) => [phrasing?.added, example?.added])).toEqual([
        [false, false],
        [false, false],
        [undefined, false],
      ]);
      expect(readFileSync(list(), 'utf8')).toBe(before);
      expect((await accept(id(1))).stdout).toMatch(/nothing to add/);
    },
    PATIENCE,
  );

  it.each([
    ['an unknown id', ['ffffffff-nothing'], /No report .* begins with "ffffffff-nothing"/],
    ['an empty id', [''], /No report/],
    [
      'the beginning of several',
      ['one-and-'],
      /2 reports have an id that begins with "one-and-": one-and-a-half, one-and-two/,
    ],
    ['an override of direction', [id(5)], /overrides the direction of writing/],
    ['the contrary of an example', [id(6)], /examples\.match, which says the contrary/],
  ])(
    'refuses %s before anything is written',
    async (_, ids, message) => {
      const before = readFileSync(list(), 'utf8');
      const { status, stdout, stderr } = await accept(id(7 - 6), ...ids);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(message);
      expect(readFileSync(list(), 'utf8')).toBe(before);
    },
    PATIENCE,
  );

  it(
    'wants to be told which file to change',
    async () => {
      const { status, stderr } = await sidenote(at('some'), '--accept', id(1));
      expect([status, stderr]).toEqual([
        2,
        'sidenote: --accept changes a claim list: name its file with --list FILE.\n',
      ]);
    },
    PATIENCE,
  );
});

it(
  'measures what a phrasing would gain and lose',
  async () => {
    // The bundled list with two phrasings only of one claim: any other makes a difference there.
    const bundled: ClaimList = JSON.parse(readFileSync(BUNDLED, 'utf8'));
    const withTitan = (en: string[]): ClaimList => ({
      ...bundled,
      claims: bundled.claims.map((claim) => (claim.id === 'titan-api' ? { ...claim, phrasings: { en } } : claim)),
    });
    const few = ['Titan was a private interface', 'Facebook gave partners a tool'];
    const said = 'Netflix got access to the Titan API from Facebook';
    writeFileSync(at('poor.json'), JSON.stringify(withTitan(few)));
    const quote = { exact: `${said}.`, prefix: '', suffix: '' };
    writeFileSync(at('titan.jsonld'), JSON.stringify(annotationOf(reportOf(1, { claim: 'titan-api', quote }))));
    writeFileSync(at('news.txt'), `It rained.\n\n${said}.\n\nThe bridge is closed.`);
    const { status, stdout } = await sidenote(
      ...['titan.jsonld', '--list', 'poor.json', '--text', 'news.txt', '--docs', DOCUMENTS, '--json'],
    );
    expect(status).toBe(0);
    const [group]: ReviewedGroup[] = JSON.parse(stdout).groups;
    expect(group?.today.marked).toBe(false);
    expect(group?.proposal).toEqual({ text: said, lang: 'en', whole: true });
    expect(group?.effect).toMatchObject({ marked: true, lint: [], ordinary: [`titan-api: ${said}.`] });

    // The same counted in the way of `npm run evaluate`.
    const [before, after] = [few, [...few, said]].map((phrasings) => {
      const engine = engineFor([withTitan(phrasings)]);
      const measure = emptyMeasure();
      for (const doc of readDocuments(DOCUMENTS)) addDocument(measure, doc, matchPage(engine, pageOf(doc)).sentences);
      return measure.pairs;
    });
    const { gainedRight = [], gainedWrong = [], lostRight = [], lostWrong = [] } = group?.effect?.labelled ?? {};
    expect(gainedRight.some((example) => example.includes('] titan-api: '))).toBe(true);
    expect(gainedRight.length - lostRight.length).toBe((after?.right ?? 0) - (before?.right ?? 0));
    expect(gainedWrong.length - lostWrong.length).toBe((after?.wrong ?? 0) - (before?.wrong ?? 0));
  },
  PATIENCE,
);

it.each([
  ['nothing', [], /needs at least one file/],
  ['a file that does not exist', ['none.json'], /none\.json does not exist/],
  ['a folder without reports', ['empty'], /There are no reports/],
  ['a folder with nothing but a link', ['linked'], /links in folders are not followed/],
  ['an unknown option', ['--verbose', 'empty'], /Unknown option/],
  ['a number that is none', ['empty', '--measure', 'all'], /--measure takes a number/],
  ['a list that is none', ['empty', '--list', 'none.json'], /none\.json does not exist/],
  ['a server that is not there', ['http://127.0.0.1:9/reports/'], /127\.0\.0\.1:9\/reports\/ cannot be read/],
])(
  'ends with 2 for %s',
  async (_, args, message) => {
    mkdirSync(at('empty'), { recursive: true });
    if (!existsSync(at('linked'))) {
      mkdirSync(at('linked'));
      writeFileSync(at('elsewhere.json'), '[]');
      symlinkSync(at('elsewhere.json'), at('linked', 'reports.json'));
    }
    const { status, stdout, stderr } = await sidenote(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  },
  PATIENCE,
);
