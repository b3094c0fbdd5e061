/** A static server on loopback that behaves as it is told: it serves lists and manifests, slowly, wrongly, without an end. */
import { createServer, type Server, type ServerResponse } from 'node:http';

export interface Served {
  status?: number;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
  /** Writes the answer itself. */
  by?: (response: ServerResponse) => void;
}

export interface Asked {
  path: string;
  headers: Record<string, string | string[] | undefined>;
}

export interface ListServer {
  /** Ends with a slash. */
  readonly root: string;
  /** By path, without the first slash. What is not there is 404. */
  readonly files: Map<string, Served>;
  readonly asked: Asked[];
  /** Accepts no connection from now on, and ends those it has. */
  close(): Promise<void>;
}

export async function startListServer(port = 0): Promise<ListServer> {
  const files = new Map<string, Served>();
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    asked.push({ path, headers: request.headers });
    const file = files.get(path);
    if (!file) return void response.writeHead(404).end('nothing here');
    if (file.by) return file.by(response);
    const { status = 200, headers = {}, body = '' } = file;
    const { etag } = headers;
    if (etag !== undefined && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { root: `http://127.0.0.1:${portOf(server)}/`, files, asked, close: () => closed(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
