/**
 * A server in front of a real collector that fails as servers do: it is busy, it breaks, it sends elsewhere, it says
 * nothing. It notes every request with what became of it, so that a scenario can state what left the browser, and that
 * nothing did.
 */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { UNTRUSTED_CERTIFICATE, UNTRUSTED_KEY } from './untrusted-certificate.ts';

/** What becomes of a request. */
export type Treatment =
  /** The collector answers it. */
  | 'pass'
  /** It is neither passed on nor answered. */
  | 'hold'
  /** The collector gets it, and its answer never arrives. */
  | 'lose'
  | { status: number; headers?: Readonly<Record<string, string>> };

export interface Arrived {
  method: string;
  path: string;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Milliseconds since 1970. */
  at: number;
  /** What the collector said; `null` if it was not asked, or has not answered yet. */
  stored: number | null;
}

export interface FaultyServer {
  /** Where reports are sent, ends with a slash. */
  readonly container: string;
  /** Every request since the start, in the order of their coming. */
  readonly arrived: readonly Arrived[];
  /** The next requests are treated so, one after the other; those after them pass. */
  treat(...next: readonly Treatment[]): void;
  close(): void;
}

/** Starts one on a free port. `collector`: the container that it stands before. */
export async function startFaulty(collector: string): Promise<FaultyServer> {
  const coming: Treatment[] = [];
  const arrived: Arrived[] = [];
  const server = createServer(async (incoming, response) => {
    const treatment = coming.shift() ?? 'pass';
    const noted = await note(incoming);
    arrived.push(noted);
    if (treatment === 'hold') return;
    if (typeof treatment === 'object') answer(response, treatment.status, treatment.headers);
    else await passOn(noted, collector, treatment === 'pass' ? response : null);
  });
  const { port, close } = await listening(server);
  return {
    container: `http://127.0.0.1:${port}${new URL(collector).pathname}`,
    arrived,
    treat: (...next) => void coming.push(...next),
    close,
  };
}

export interface UntrustedServer {
  /** Where reports are sent, ends with a slash. */
  readonly container: string;
  /** How many requests it has understood. */
  requests(): number;
  /** How many have tried to speak with it. */
  connections(): number;
  close(): void;
}

/** Starts one with https that shows a certificate which nobody trusts. It would take everything. */
export async function startUntrusted(): Promise<UntrustedServer> {
  let requests = 0;
  let connections = 0;
  const server = createSecureServer({ key: UNTRUSTED_KEY, cert: UNTRUSTED_CERTIFICATE }, (_, response) => {
    requests++;
    answer(response, 201);
  });
  server.on('connection', () => {
    connections++;
  });
  const { port, close } = await listening(server);
  return {
    container: `https://127.0.0.1:${port}/reports/`,
    requests: () => requests,
    connections: () => connections,
    close,
  };
}

async function listening(server: Server): Promise<{ port: number; close(): void }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The faulty server has no port.');
  return {
    port: address.port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function note(incoming: IncomingMessage): Promise<Arrived> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    body: Buffer.concat(chunks).toString('utf8'),
    at: Date.now(),
    stored: null,
  };
}

/** Whoever asks may hang up meanwhile: the collector hears nothing of that. `response`: `null` if nobody is answered. */
function passOn(noted: Arrived, collector: string, response: ServerResponse | null): Promise<void> {
  const { method, path, headers, body } = noted;
  return new Promise((resolve) => {
    const asked = request(new URL(path, collector), { method, headers }, (told) => {
      noted.stored = told.statusCode ?? null;
      told.resume();
      const location = told.headers.location;
      if (response) answer(response, told.statusCode ?? 502, location === undefined ? {} : { location });
      resolve();
    });
    asked.once('error', () => {
      if (response) answer(response, 502);
      resolve();
    });
    asked.end(body);
  });
}

function answer(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...headers, 'content-length': '0' });
  response.end();
}
