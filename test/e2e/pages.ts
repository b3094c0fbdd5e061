/** A web server on loopback with the sample pages, so that no test touches the network. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';

export interface PageServer {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The same pages under another host name: another origin for the browser. */
  readonly otherOrigin: string;
  /** Address of a file of `test/pages`. */
  sample(name: string): string;
  /** Serves this HTML under an address of its own, and returns it. `path` names it; default: a number. */
  html(text: string, path?: string): string;
  /** Serves a file from anywhere on this machine. */
  file(path: string): string;
  close(): void;
}

const SAMPLES = join(import.meta.dirname, '..', 'pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Starts the server on a free port. Rejects if loopback cannot be listened on. */
export async function startPages(): Promise<PageServer> {
  const texts = new Map<string, string>();
  const files = new Map<string, string>();
  const body = async (path: string): Promise<string | Buffer | null> => {
    const text = texts.get(path);
    if (text !== undefined) return text;
    const file = files.get(path) ?? normalize(join(SAMPLES, path));
    if (!files.has(path) && !file.startsWith(SAMPLES + sep)) return null;
    return readFile(file).catch(() => null);
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = await body(path);
    response.statusCode = found === null ? 404 : 200;
    response.setHeader('content-type', TYPES[extname(path) || '.html'] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-store');
    response.end(found ?? 'There is no such page.');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The page server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  const under = (path: string) => `${origin}/${path.split('/').map(encodeURIComponent).join('/')}`;
  return {
    origin,
    otherOrigin: `http://localhost:${address.port}`,
    sample: under,
    html(text, path = `${texts.size + 1}.html`) {
      texts.set(`/made/${path}`, text);
      return under(`made/${path}`);
    },
    file(path) {
      const name = `${files.size + 1}/${basename(path)}`;
      files.set(`/file/${name}`, path);
      return under(`file/${name}`);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
