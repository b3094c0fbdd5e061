/** What anyone may do with a place for reports: leave one. Asked of the real server, by somebody it does not know. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ANNOTATION_TYPE, annotationOf, readAnnotation } from '../../data/annotation.ts';
import type { Report } from '../../data/report.ts';
import { LONGEST_BODY } from '../../scripts/collector/longest-body.ts';
import { type Asked, ask, breakOff } from './asking.ts';
import { type Collector, startCollector } from './collector.ts';

/** Milliseconds until a server is given up that does not come up or answer; a busy machine takes its time. */
const PATIENCE = 120_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });
const NEW = { 'content-type': ANNOTATION_TYPE, 'if-none-match': '*' };

let collector: Collector;
let origin = '';

beforeAll(async () => {
  collector = await startCollector();
  origin = new URL(collector.container).origin;
});

afterAll(() => collector?.remove());

function someReport(): Report {
  return {
    id: crypto.randomUUID(),
    kind: 'makes-claim',
    list: 'netflix',
    claim: 'claim-1',
    quote: { exact: 'Meta 🙈 read them all.', prefix: 'Weiter unten: „', suffix: '“ Niemand bestätigt das. 😀' },
    lang: 'de',
    page: 'https://news.example/story',
    note: '',
    listVersion: 3,
    engine: '1',
    score: 0.25,
    created: '2026-04-02T08:00:00Z',
  };
}

const pathOf = (id: string) => `/reports/${id}.jsonld`;

async function sent(): Promise<{ id: string }> {
  const report = someReport();
  const body = JSON.stringify(annotationOf(report));
  expect((await ask(origin, 'PUT', pathOf(report.id), NEW, body)).status).toBe(201);
  return { id: report.id };
}

/** Everything on disk below the folder, with what is in it. */
async function kept(): Promise<Map<string, string>> {
  const folder = join(collector.files, '..');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const)));
}

/** Runs `asking` and checks that it has left everything as it was, and been told nothing but a number. */
async function leavesAll(asking: () => Promise<Asked>): Promise<Asked> {
  const other = await sent();
  const before = await kept();
  const answer = await asking();
  expect(await kept()).toEqual(before);
  expect(answer.body).toBe('');
  expect(JSON.stringify(answer.headers)).not.toContain(other.id);
  return answer;
}

describe('a new report', () => {
  it('is taken, named, and kept byte for byte', async () => {
    const report = someReport();
    const body = JSON.stringify(annotationOf(report));
    const answer = await ask(origin, 'PUT', pathOf(report.id), NEW, body);
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`${collector.container}${report.id}.jsonld`);
    expect((await readFile(join(collector.files, `${report.id}.jsonld`))).equals(Buffer.from(body))).toBe(true);
    expect(readAnnotation(await collector.read(report.id))).toEqual({ ok: true, report });
  });

  it('is taken by whatever name the server is called', async () => {
    const id = crypto.randomUUID();
    const headers = {
      ...NEW,
      host: 'elsewhere.example',
      forwarded: 'host=other.example',
      'x-forwarded-proto': 'https',
    };
    const answer = await ask(origin, 'PUT', pathOf(id), headers, '{}');
    expect(answer).toMatchObject({ status: 201, headers: { location: `${collector.container}${id}.jsonld` } });
  });

  it('is taken up to the longest that can be made', async () => {
    const long = '\u0000'.repeat(2000);
    const page = `https://news.example/${'a'.repeat(1979)}`;
    const report = { ...someReport(), quote: { exact: long, prefix: '', suffix: '' }, note: long, page };
    const answer = await ask(origin, 'PUT', pathOf(report.id), NEW, JSON.stringify(annotationOf(report)));
    expect(answer.status).toBe(201);
    expect(readAnnotation(await collector.read(report.id))).toEqual({ ok: true, report });
  });

  it('leaves one file and nothing beside it', async () => {
    const before = await kept();
    const { id } = await sent();
    const added = [...(await kept()).keys()].filter((file) => !before.has(file));
    expect(added).toEqual([join(collector.files, `${id}.jsonld`)]);
  });
});

describe('a report that is there', () => {
  it.each([
    ['again, as a retry sends it', NEW],
    ['again without a condition', { 'content-type': ANNOTATION_TYPE }],
    ['again under a condition that would hold', { 'content-type': ANNOTATION_TYPE, 'if-match': '*' }],
    ['again if it is older than tomorrow', { ...NEW, 'if-unmodified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' }],
  ])('is not replaced: %s', async (_, headers) => {
    const { id } = await sent();
    const answer = await leavesAll(() => ask(origin, 'PUT', pathOf(id), headers, '{"replaced":true}'));
    expect(answer.status).toBe(412);
  });

  it('is one, when it comes eight times at once', async () => {
    const id = crypto.randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => ask(origin, 'PUT', pathOf(id), NEW, JSON.stringify({ i }))),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(412)]);
    const first = answers.findIndex(({ status }) => status === 201);
    expect(await collector.read(id)).toEqual({ i: first });
  });

  it.each(['GET', 'HEAD', 'DELETE', 'PATCH', 'POST'])('does not answer %s', async (method) => {
    const { id } = await sent();
    const insert = '@prefix solid: <http://www.w3.org/ns/solid/terms#>. [] a solid:InsertDeletePatch.';
    const [headers, body] = method === 'PATCH' ? [{ 'content-type': 'text/n3' }, insert] : [{}, undefined];
    const answer = await leavesAll(() => ask(origin, method, pathOf(id), headers, body));
    expect(answer.status).toBe(405);
  });

  it('is there after a restart, and after an end without warning', async () => {
    const { id } = await sent();
    await collector.stop();
    await expect(ask(origin, 'GET', '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await collector.start();
    expect((await ask(origin, 'PUT', pathOf(id), NEW, '{}')).status).toBe(412);
    await collector.kill();
    await collector.start();
    expect((await ask(origin, 'PUT', pathOf(id), NEW, '{}')).status).toBe(412);
    expect((await sent()).id).not.toBe(id);
  });
});

describe('all else', () => {
  const id = crypto.randomUUID();

  it.each([
    ['lists the container', 'GET', '/reports/', {}, 405],
    ['lists the root', 'GET', '/', {}, 405],
    ['looks whether the container is there', 'HEAD', '/reports/', {}, 405],
    ['looks for the server’s description', 'GET', '/.well-known/solid', {}, 405],
    ['removes the container', 'DELETE', '/reports/', {}, 405],
    ['lets the server name a report', 'POST', '/reports/', { ...NEW, slug: `${id}.jsonld` }, 405],
    ['makes the container again', 'PUT', '/reports/', NEW, 404],
    ['sets who may do what', 'PUT', '/reports/.acl', { 'content-type': 'text/turtle' }, 404],
    ['reads who may do what', 'GET', '/reports/.acl', {}, 405],
    ['sets who may do what with a report', 'PUT', `/reports/${id}.jsonld.acl`, { 'content-type': 'text/turtle' }, 404],
    ['writes beside a report', 'PUT', `/reports/${id}.jsonld.meta`, NEW, 404],
    ['writes beside the container', 'PUT', `/${id}.jsonld`, NEW, 404],
    ['writes at the root', 'PUT', '/', NEW, 404],
    ['writes in another container', 'PUT', `/other/${id}.jsonld`, NEW, 404],
    ['makes a container', 'PUT', `/reports/${id}/`, NEW, 404],
    ['writes in a container within', 'PUT', `/reports/nested/${id}.jsonld`, NEW, 404],
    ['chooses a name', 'PUT', '/reports/index.html', NEW, 404],
    ['chooses an ending', 'PUT', `/reports/${id}.html`, NEW, 404],
    ['leaves the ending away', 'PUT', `/reports/${id}`, NEW, 404],
    ['goes up', 'PUT', `/reports/../${id}.jsonld`, NEW, 404],
    ['goes up and comes back', 'PUT', `/reports/../../reports/../${id}.jsonld`, NEW, 404],
    ['goes up with escaped dots', 'PUT', `/reports/%2e%2e/${id}.jsonld`, NEW, 404],
    ['goes up with an escaped slash', 'PUT', `/reports/..%2f${id}.jsonld`, NEW, 404],
    ['escapes twice', 'PUT', `/reports/%252e%252e%252f${id}.jsonld`, NEW, 404],
    ['goes up with a backslash', 'PUT', `/reports/..\\${id}.jsonld`, NEW, 404],
    ['goes up behind a good name', 'PUT', `/reports/${id}.jsonld/../../x.jsonld`, NEW, 404],
    ['ends a name early', 'PUT', `/reports/${id}.jsonld%00.html`, NEW, 404],
    ['breaks the line', 'PUT', `/reports/${id}.jsonld%0a`, NEW, 404],
    ['writes where the unfinished ones are', 'PUT', `/.unfinished/${id}.jsonld`, NEW, 404],
    ['sends a page', 'PUT', `/reports/${id}.jsonld`, { 'content-type': 'text/html' }, 415],
    ['sends plain JSON', 'PUT', `/reports/${id}.jsonld`, { 'content-type': 'application/json' }, 415],
    ['does not say what it sends', 'PUT', `/reports/${id}.jsonld`, {}, 400],
    ['says it in a way nobody reads', 'PUT', `/reports/${id}.jsonld`, { 'content-type': '(;' }, 400],
    ['asks for something unheard of', 'PROPFIND', '/reports/', {}, 405],
  ])('is refused: it %s', async (_, method, path, headers, status) => {
    const body = method === 'PUT' || method === 'POST' ? '{}' : undefined;
    const answer = await leavesAll(() => ask(origin, method, path, headers, body));
    expect(answer.status).toBe(status);
  });

  it.each([
    ['says how long', { 'content-length': String(LONGEST_BODY + 1) }],
    ['does not say how long', { 'transfer-encoding': 'chunked' }],
  ])('is refused: a body that is too long and %s', async (_, header) => {
    const body = Buffer.alloc(LONGEST_BODY + 1, 'a');
    const answer = await leavesAll(() => ask(origin, 'PUT', pathOf(id), { ...NEW, ...header }, body));
    expect(answer.status).toBe(413);
  });

  it('is refused: a body that breaks off', async () => {
    const half = crypto.randomUUID();
    const before = await kept();
    await breakOff(origin, 'PUT', pathOf(half), { ...NEW, 'content-length': '1000' }, '{"half":');
    expect((await ask(origin, 'PUT', pathOf(half), NEW, '{"whole":true}')).status).toBe(201);
    expect(await collector.read(half)).toEqual({ whole: true });
    expect((await kept()).size).toBe(before.size + 1);
  });
});

describe('a page of another site', () => {
  it('may ask whether it may send, and read where the report is', async () => {
    const asking = { origin: 'https://news.example', 'access-control-request-method': 'PUT' };
    const wanted = 'content-type,if-none-match';
    const preflight = await ask(origin, 'OPTIONS', pathOf(crypto.randomUUID()), {
      ...asking,
      'access-control-request-headers': wanted,
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'PUT',
      'access-control-allow-headers': wanted,
    });
    const answer = await ask(origin, 'PUT', pathOf(crypto.randomUUID()), { ...NEW, origin: asking.origin }, '{}');
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Location',
    });
    // No cookie and no login is ever sent along.
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
  });
});
