/** One file from a server that is not trusted: only below one address, only so large, only so long. */

/** For the whole answer, in milliseconds. */
const LONGEST_WAIT = 30_000;
const MOST_REDIRECTS = 5;

export type Fetched =
  /** `url`: where it was at last. */
  | { ok: true; url: URL; bytes: Uint8Array }
  /** `message`: a sentence without a full stop. */
  | { ok: false; sort: 'unreadable' | 'too-large'; message: string };

/** Whether `url` lies at or below `base`, an address that ends with a slash. */
export function isWithin(base: URL, url: URL): boolean {
  return url.origin === base.origin && url.pathname.startsWith(base.pathname) && url.username + url.password === '';
}

/** GET as JSON-LD. Redirects are followed within `base` only. `largest`: bytes. Never rejects. */
export async function fetchWithin(base: URL, url: URL, largest: number): Promise<Fetched> {
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  try {
    let at = url;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!isWithin(base, at)) return unreadable(`it leads to ${at.href}, which is not below ${base.href}`);
      const response = await fetch(at, { headers: { accept: 'application/ld+json' }, redirect: 'manual', signal });
      const next = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && next !== null) {
        await response.body?.cancel();
        at = new URL(next, at);
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        return unreadable(`the server answers ${response.status}`);
      }
      const bytes = await bytesOf(response, largest);
      if (bytes) return { ok: true, url: at, bytes };
      return { ok: false, sort: 'too-large', message: `it is larger than ${largest / 1024 / 1024} MB` };
    }
    return unreadable(`it is redirected more than ${MOST_REDIRECTS} times`);
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

const unreadable = (message: string): Fetched => ({ ok: false, sort: 'unreadable', message });

/** `null` where there are more than `largest`; the rest is not fetched. */
async function bytesOf(response: Response, largest: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > largest) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `the server takes longer than ${LONGEST_WAIT / 1000} seconds`;
  const { cause } = error;
  return cause instanceof Error ? cause.message || ('code' in cause ? String(cause.code) : cause.name) : error.message;
}
