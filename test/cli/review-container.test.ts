/** `sidenote review` on web addresses: a server of this process that speaks LDP as JSON-LD, and one that is not nice. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import type { Review } from '../../cli/review/review-result.ts';
import { annotationOf } from '../../data/annotation.ts';
import { idOf, reportOf } from './review/reports.ts';
import { PATIENCE, runReview } from './review/run.ts';

const LDP = 'http://www.w3.org/ns/ldp#';
const review = (...places: string[]) => runReview(tmpdir(), [...places, '--no-effect', '--json']);
const own = (number: number) => JSON.stringify(annotationOf(reportOf(number)));

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** The origin at which `handle` answers, on this machine. */
function serve(handle: Handler): Promise<string> {
  const server = createServer(handle);
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
    });
  });
}

/** A listing as the Community Solid Server gives it: expanded and flat. */
const listing = (container: string, members: readonly string[]) =>
  JSON.stringify([
    ...members.map((member) => ({ '@id': member, '@type': [`${LDP}Resource`] })),
    {
      '@id': container,
      '@type': [`${LDP}Container`, `${LDP}BasicContainer`, `${LDP}Resource`],
      [`${LDP}contains`]: members.map((member) => ({ '@id': member })),
    },
  ]);

it(
  'reads the members of a container, four at a time, and names what fails',
  async () => {
    const elsewhere: string[] = [];
    const stranger = await serve((request, response) => {
      elsewhere.push(request.url ?? '');
      response.end(own(90));
    });
    const good = Array.from({ length: 12 }, (_, i) => `${idOf(i)}.jsonld`);
    const odd = ['gone', 'failing', 'moved', 'abroad', 'up', 'round', 'endless', 'torn', 'empty', 'half'];
    let running = 0;
    let most = 0;
    const asked: string[] = [];
    const accepts = new Set<string | undefined>();
    const origin = await serve((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      accepts.add(request.headers.accept);
      running++;
      most = Math.max(most, running);
      response.on('close', () => running--);
      const name = path.split('/').at(-1) ?? '';
      if (path === '/box/reports') {
        response.writeHead(301, { location: '/box/reports/' }).end();
      } else if (path === '/box/reports/') {
        const members = [...good, ...odd, '.acl', '.meta', 'inner/', '../private.jsonld', '%2e%2e/up.jsonld'];
        const foreign = `${stranger}/box/reports/x.jsonld`;
        response.end(
          listing(`${origin}/box/reports/`, [...members.map((one) => `${origin}/box/reports/${one}`), foreign]),
        );
      } else if (good.includes(name)) {
        // Slowly, so that several are under way.
        setTimeout(() => response.end(own(good.indexOf(name))), 30);
      } else if (name === 'gone') response.writeHead(404).end('no');
      else if (name === 'failing') response.writeHead(500).end('no');
      else if (name === 'moved') response.writeHead(307, { location: '/box/reports/deeper/here.jsonld' }).end();
      else if (name === 'here.jsonld') response.end(own(50));
      else if (name === 'abroad') response.writeHead(302, { location: `${stranger}/secret` }).end();
      else if (name === 'up') response.writeHead(302, { location: '/secret' }).end();
      else if (name === 'round') response.writeHead(302, { location: '/box/reports/round' }).end();
      else if (name === 'endless') {
        const piece = Buffer.alloc(1024 * 1024, 32);
        const more = () => {
          while (!response.destroyed && response.write(piece));
        };
        response.on('drain', more);
        more();
      } else if (name === 'torn') {
        response.writeHead(200, { 'content-length': '1000' }).write('{');
        setTimeout(() => response.destroy(), 30);
      } else if (name === 'empty') response.end();
      else if (name === 'half') response.end(own(60).slice(0, 200));
      else response.writeHead(418).end();
    });

    const { status, stdout } = await review(`${origin}/box/reports`);
    expect(status).toBe(0);
    const { counts, malformed, groups }: Review = JSON.parse(stdout);
    expect(counts).toMatchObject({ files: 25, reports: 13, duplicates: 0, malformed: 12 });
    expect(groups.flatMap(({ ids }) => ids).sort()).toEqual([...good.map((_, i) => idOf(i)), idOf(50)].sort());
    const faults = Object.fromEntries(
      malformed.map(({ source, sort, message }) => [source.replace(origin, ''), `${sort}: ${message}`]),
    );
    expect(faults).toEqual({
      [`${stranger}/box/reports/x.jsonld`]: expect.stringContaining('is not below'),
      '/box/private.jsonld': expect.stringContaining('is not below'),
      '/box/up.jsonld': expect.stringContaining('is not below'),
      '/box/reports/gone': 'unreadable: the server answers 404',
      '/box/reports/failing': 'unreadable: the server answers 500',
      '/box/reports/abroad': expect.stringContaining('is not below'),
      '/box/reports/up': expect.stringContaining('is not below'),
      '/box/reports/round': expect.stringContaining('redirected more than'),
      '/box/reports/endless': 'too-large: it is larger than 16 MB',
      '/box/reports/torn': expect.stringContaining('unreadable: '),
      '/box/reports/empty': 'empty: it is empty',
      '/box/reports/half': expect.stringContaining('not-json: '),
    });
    expect(elsewhere).toEqual([]);
    expect(asked.filter((path) => /private|secret|\.acl|\.meta|inner|^\/box\/up/.test(path))).toEqual([]);
    expect([...accepts]).toEqual(['application/ld+json']);
    expect(most).toBe(4);
  },
  PATIENCE,
);

it(
  'reads a collection page by page, and a listing with short names',
  async () => {
    const origin = await serve((request, response) => {
      const id = `${origin}${request.url}`;
      const page = (number: number, next: string) => ({
        ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationPage' },
        ...{ items: [annotationOf(reportOf(number)), annotationOf(reportOf(number + 1))], next },
      });
      const answers: Record<string, unknown> = {
        '/notes': { id, type: ['BasicContainer', 'AnnotationCollection'], first: `${origin}/notes?page=0` },
        '/notes?page=0': page(0, `${origin}/notes?page=1`),
        '/notes?page=1': page(2, `${origin}/notes?page=0`),
        '/short/': {
          '@context': {},
          '@graph': [{ '@id': '', '@type': 'ldp:Container', 'ldp:contains': [{ '@id': 'a' }] }],
        },
        '/short/a': annotationOf(reportOf(7)),
        '/export.json': [annotationOf(reportOf(8)), annotationOf(reportOf(1))],
      };
      const answer = answers[request.url ?? ''];
      if (answer === undefined) response.writeHead(404).end();
      else response.end(JSON.stringify(answer));
    });
    const { stdout, stderr } = await review(`${origin}/notes`, `${origin}/short/`, `${origin}/export.json`);
    expect(stderr).toBe('');
    const { counts, groups }: Review = JSON.parse(stdout);
    expect(counts).toMatchObject({ reports: 6, duplicates: 1, malformed: 0 });
    expect(groups.flatMap(({ ids }) => ids)).toEqual([0, 1, 2, 3, 7, 8].map(idOf));
  },
  PATIENCE,
);

it(
  'ends with 2 where the container itself does not answer, is empty or wants a login',
  async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/empty/') response.end(listing(`${origin}/empty/`, []));
      else response.writeHead(401).end();
    });
    const closed = await review(`${origin}/closed/`);
    expect([closed.status, closed.stderr]).toEqual([
      2,
      `sidenote: ${origin}/closed/ cannot be read: the server answers 401.\n`,
    ]);
    const empty = await review(`${origin}/empty/`);
    expect([empty.status, empty.stderr]).toMatchObject([2, expect.stringMatching(/There are no reports/)]);
    const login = await review(`${origin.replace('//', '//user:word@')}/closed/`);
    expect([login.status, login.stderr]).toMatchObject([2, expect.stringMatching(/cannot be read/)]);
  },
  PATIENCE,
);
