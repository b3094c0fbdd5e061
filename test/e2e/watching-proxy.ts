/**
 * An HTTP proxy on loopback that sees everything a browser asks for, and passes on only what is meant for this machine.
 * Names are asked of it, too: a browser that has a proxy looks up none itself.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export interface WatchingProxy {
  /** `127.0.0.1:8080`. */
  readonly address: string;
  /** Every request since the start or the last `forget`, as `GET http://host/path` or `CONNECT host:443`. */
  asked(): string[];
  forget(): void;
  close(): void;
}

const HERE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/** Starts one on a free port. */
export async function startWatchingProxy(): Promise<WatchingProxy> {
  let asked: string[] = [];
  const server = createServer((incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    const target = URL.parse(incoming.url ?? '');
    if (target && HERE.has(target.hostname)) passOn(target, incoming, response);
    else response.writeHead(502).end();
  });
  server.on('connect', (incoming: IncomingMessage, socket: Duplex) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The proxy has no port.');
  return {
    address: `127.0.0.1:${address.port}`,
    asked: () => [...asked],
    forget() {
      asked = [];
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function passOn(target: URL, incoming: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = incoming;
  const onward = request(target, { method, headers }, (told) => {
    response.writeHead(told.statusCode ?? 502, told.headers);
    told.pipe(response);
  });
  onward.once('error', () => response.destroy());
  incoming.pipe(onward);
}
