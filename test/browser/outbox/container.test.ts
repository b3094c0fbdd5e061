// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { putReport } from '../../../browser/outbox/container.ts';

const ID = '6f1c1a52-6b0e-4b8e-9d5a-3f1f0a0b1c2d';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answer: Answer = (_, response) => response.end();
let requests: { method: string; url: string; headers: IncomingMessage['headers'] }[] = [];
let server: Server;
let container = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  container = `http://127.0.0.1:${address.port}/box/`;
});
afterAll(() => void server.close());
beforeEach(() => {
  requests = [];
});

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end();

async function put(what: Answer, isRetry = false) {
  answer = what;
  return putReport(container, ID, '{"a":1}', isRetry);
}

describe('a report put into a container', () => {
  it('goes under its own name, and only if nothing is there', async () => {
    const delivery = await put(status(201, { location: `${container}${ID}.jsonld` }));
    expect(delivery).toEqual({ kind: 'sent', location: `${container}${ID}.jsonld` });
    expect(requests).toHaveLength(1);
    const [{ method, url, headers } = { method: '', url: '', headers: {} }] = requests;
    expect([method, url, headers['if-none-match']]).toEqual(['PUT', `/box/${ID}.jsonld`, '*']);
    expect(headers['content-type']).toBe('application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"');
    expect([headers.cookie, headers.referer, headers.authorization]).toEqual([undefined, undefined, undefined]);
  });

  it('tells where it lies, but no place on another server', async () => {
    const own = `${container}${ID}.jsonld`;
    expect(await put(status(204))).toEqual({ kind: 'sent', location: own });
    expect(await put(status(201, { location: '/box/7' }))).toEqual({ kind: 'sent', location: `${container}7` });
    expect(await put(status(201, { location: 'https://elsewhere.example/' }))).toEqual({ kind: 'sent', location: own });
  });

  it('is there already: so the first try had arrived', async () => {
    expect(await put(status(412))).toMatchObject({ kind: 'sent' });
    expect(await put(status(401), true)).toMatchObject({ kind: 'sent' });
    expect(await put(status(403), true)).toMatchObject({ kind: 'sent' });
    expect(await put(status(403))).toEqual({ kind: 'refused', fault: { code: 'notAllowed', status: 403 } });
  });

  it.each([
    [429, {}, { kind: 'later', fault: { code: 'busy' }, wait: null }],
    [429, { 'retry-after': '7' }, { kind: 'later', fault: { code: 'busy' }, wait: 7000 }],
    [503, { 'retry-after': '1' }, { kind: 'later', fault: { code: 'busy' }, wait: 1000 }],
    [
      429,
      { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT', date: 'Thu, 01 Jan 2026 00:00:00 GMT' },
      { kind: 'later', fault: { code: 'busy' }, wait: 60_000 },
    ],
    [429, { 'retry-after': 'soon' }, { kind: 'later', fault: { code: 'busy' }, wait: null }],
    [500, {}, { kind: 'later', fault: { code: 'serverFault', status: 500 }, wait: null }],
    [413, {}, { kind: 'refused', fault: { code: 'tooLong' } }],
    [404, {}, { kind: 'refused', fault: { code: 'notThere', status: 404 } }],
    [302, { location: 'https://elsewhere.example/' }, { kind: 'refused', fault: { code: 'elsewhere' } }],
    [418, {}, { kind: 'refused', fault: { code: 'otherAnswer', status: 418 } }],
  ] as const)('%i %j', async (code, headers, delivery) => {
    expect(await put(status(code, headers))).toEqual(delivery);
    expect(requests).toHaveLength(1);
  });

  it('is posted where the container names its members itself', async () => {
    const delivery = await put((request, response) =>
      request.method === 'PUT'
        ? response.writeHead(405).end()
        : response.writeHead(201, { location: `${container}named` }).end(),
    );
    expect(delivery).toEqual({ kind: 'sent', location: `${container}named` });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`PUT /box/${ID}.jsonld`, 'POST /box/']);
  });

  it('waits where nobody answers', async () => {
    expect(await put((_, response) => response.destroy())).toEqual({
      kind: 'later',
      fault: { code: 'unreachable' },
      wait: null,
    });
    const gone = await putReport('http://127.0.0.1:9/', ID, '{}', false);
    expect(gone).toMatchObject({ kind: 'later', fault: { code: 'unreachable' } });
  });
});
