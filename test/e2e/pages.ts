/**
 * A web server on loopback with the sample pages, so that no test touches the network. It notes every request: a
 * scenario can state what was loaded, and that nothing was.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';

export interface PageServer {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The same pages under another host name: another origin for the browser, and another site. */
  readonly otherOrigin: string;
  /** Address of a file of `test/pages`. */
  sample(name: string): string;
  /**
   * Serves this HTML under an address of its own, and returns it. `path` names it; default: a number. `headers` come on
   * top of ours: `{ 'content-security-policy': "default-src 'none'" }`.
   */
  html(text: string, path?: string, headers?: Readonly<Record<string, string>>): string;
  /** Serves whatever `answer` says under this path, for every method, and returns the address. */
  answers(path: string, answer: (request: PageRequest) => PageAnswer | Promise<PageAnswer>): string;
  /** The same address on the other origin. */
  elsewhere(address: string): string;
  /** Serves a file from anywhere on this machine. */
  file(path: string): string;
  /** Every request since the start or the last `forget`, in the order of their coming. */
  requests(): PageRequest[];
  forget(): void;
  close(): void;
}

export interface PageRequest {
  method: string;
  /** Host name and port, as the browser called them. */
  host: string;
  /** With the query, decoded. */
  path: string;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface PageAnswer {
  /** Default 200. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

type Found = Omit<PageAnswer, 'body'> & { body?: string | Buffer };

const SAMPLES = join(import.meta.dirname, '..', 'pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const MISSING = { status: 404, body: 'There is no such page.' };

/** Starts the server on a free port. Rejects if loopback cannot be listened on. */
export async function startPages(): Promise<PageServer> {
  const answers = new Map<string, (request: PageRequest) => PageAnswer | Promise<PageAnswer>>();
  const files = new Map<string, string>();
  let requests: PageRequest[] = [];
  let made = 0;

  const fileAt = async (path: string): Promise<Buffer | null> => {
    const file = files.get(path) ?? normalize(join(SAMPLES, path));
    if (!files.has(path) && !file.startsWith(SAMPLES + sep)) return null;
    return readFile(file).catch(() => null);
  };
  const server = createServer(async (incoming, response) => {
    const request = await noted(incoming);
    requests.push(request);
    const path = request.path.split('?')[0] ?? '';
    const answer = await answers.get(path)?.(request);
    const file = answer ? null : await fileAt(path);
    const found: Found = answer ?? (file ? { body: file } : MISSING);
    const { status = 200, headers = {}, body = '' } = found;
    response.statusCode = status;
    response.setHeader('content-type', TYPES[extname(path) || '.html'] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-store');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The page server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  const otherOrigin = `http://localhost:${address.port}`;
  const under = (path: string) => `${origin}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const pages: PageServer = {
    origin,
    otherOrigin,
    sample: under,
    html: (text, path = `${++made}.html`, headers = {}) =>
      pages.answers(`made/${path}`, () => ({ body: text, headers })),
    answers(path, answer) {
      answers.set(`/${path}`, answer);
      return under(path);
    },
    elsewhere: (address) => address.replace(origin, otherOrigin),
    file(path) {
      const name = `${files.size + 1}/${basename(path)}`;
      files.set(`/file/${name}`, path);
      return under(`file/${name}`);
    },
    requests: () => [...requests],
    forget() {
      requests = [];
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return pages;
}

async function noted(incoming: IncomingMessage): Promise<PageRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: incoming.method ?? 'GET',
    host: incoming.headers.host ?? '',
    path: decoded(incoming.url ?? '/'),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** As it is where it is not well encoded. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
