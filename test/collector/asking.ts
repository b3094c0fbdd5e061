/** Requests as an attacker writes them: the path goes out as it stands, where `fetch` would tidy it. */
import { request } from 'node:http';

export interface Asked {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Resolves to the answer. Rejects if there is none. `path`: raw, with the slash at its beginning. */
export function ask(
  origin: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string | Uint8Array,
): Promise<Asked> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.once('error', reject);
      response.once('end', () => {
        const answered = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(answered), body: text });
      });
    });
    asking.once('error', reject);
    asking.end(body);
  });
}

/** Sends `begun`, hangs up, and resolves when the connection is gone. */
export function breakOff(
  origin: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  begun: string,
): Promise<void> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const asking = request({ hostname, port, method, path, headers, agent: false });
    asking.once('error', () => {});
    asking.once('close', () => resolve());
    asking.write(begun, () => asking.destroy());
  });
}
