/** Fetches one file from a server that may be slow, broken or hostile, piece by piece, and never more than is wanted. */
import type { ListFault } from '../../data/subscription.ts';
import { mayFetch } from '../address-access.ts';
import { IS_FIREFOX } from '../is-firefox.ts';
import { type Faulty, faulty } from './list-fault.ts';
import { FOR_ANSWER, FOR_BYTES, FOR_FILE } from './patience.ts';

export interface FileWish {
  /** Bytes; more are not taken. */
  most: number;
  /** Bytes that it has to have; `null`: as many as come. */
  exactly: number | null;
  /** Of the file as we have it; `null`: we have none. */
  etag: string | null;
  /** Takes the next bytes. The file is read on when this resolves. */
  take(bytes: Uint8Array): Promise<void>;
}

export type Fetched =
  | { ok: true; kind: 'whole'; bytes: number; etag: string | null }
  /** It is as we have it (304). */
  | { ok: true; kind: 'same' }
  | Faulty;

/** A compressed file may be announced as a little longer than it is (bytes). */
const COMPRESSION_SLACK = 64 * 1024;

/**
 * Whether a server is asked that the reader has not allowed, in the hope that it answers everybody (CORS). Firefox names
 * this very installation in `Origin` then (`moz-extension://` and a number of its own): a list's host would know its readers.
 */
const ASKS_STRANGERS = !IS_FIREFOX;

/**
 * Nothing of the reader goes along: no cookie, no referrer, no language. Rejects only where `take` does. Redirects are not
 * followed at all: browsers do not tell where one leads before they have been there.
 * @param address https, or http on this machine
 */
export async function fetchFile(address: string, wish: FileWish): Promise<Fetched> {
  const isAllowed = await mayFetch(address);
  if (!isAllowed && !ASKS_STRANGERS) return faulty('notPermitted', address);
  const ending = new AbortController();
  const whole = setTimeout(() => ending.abort(), FOR_FILE);
  try {
    const asked = await answerTo(address, wish.etag, isAllowed, ending);
    // An own header needs a server that answers questions about it first (CORS), and not all do.
    const answer =
      asked ?? (wish.etag !== null && !isAllowed ? await answerTo(address, null, isAllowed, ending) : null);
    if (!answer)
      return isAllowed || navigator.onLine === false ? faulty('unreachable') : faulty('notPermitted', address);
    const refused = refusal(answer, wish);
    if (refused === null) return await taken(answer, wish, ending);
    return refused === 'same' ? { ok: true, kind: 'same' } : { ok: false, fault: refused };
  } finally {
    clearTimeout(whole);
    ending.abort();
  }
}

/** `null` where there was none. */
async function answerTo(
  address: string,
  etag: string | null,
  isAllowed: boolean,
  ending: AbortController,
): Promise<Response | null> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), FOR_ANSWER);
  try {
    return await fetch(address, {
      // What the reader has allowed counts as our own: then there is no `Origin` at all.
      mode: isAllowed ? 'same-origin' : 'cors',
      headers: { 'accept-language': '*', ...(etag === null ? {} : { 'if-none-match': etag }) },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([waiting.signal, ending.signal]),
    });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Why this answer's body is not read; `null`: it is. */
function refusal(
  { ok, type, status, headers }: Response,
  { most, exactly, etag }: FileWish,
): ListFault | 'same' | null {
  if (status === 304 && etag !== null) return 'same';
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { code: 'elsewhere' };
  if (status === 404 || status === 410) return { code: 'notThere' };
  if (!ok) return { code: 'otherAnswer', detail: String(status) };
  const announced = Number(headers.get('content-length') ?? 0);
  const limit = exactly ?? most;
  return announced > limit + COMPRESSION_SLACK ? { code: 'tooLarge', detail: String(limit) } : null;
}

async function taken(answer: Response, wish: FileWish, ending: AbortController): Promise<Fetched> {
  const { most, exactly } = wish;
  const limit = exactly ?? most;
  let bytes = 0;
  if (answer.body) {
    const reader = answer.body.getReader();
    for (;;) {
      const next = await nextOf(reader, ending);
      if (next === 'broken') return faulty('truncated');
      if (next.done) break;
      bytes += next.value.length;
      if (bytes > limit) return faulty('tooLarge', String(limit));
      await wish.take(next.value);
    }
  }
  if (exactly !== null && bytes < exactly) return faulty('truncated');
  return { ok: true, kind: 'whole', bytes, etag: answer.headers.get('etag') };
}

type Next = { done: true } | { done: false; value: Uint8Array };

/** A connection that breaks and one that falls silent are the same. */
async function nextOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  ending: AbortController,
): Promise<Next | 'broken'> {
  const timer = setTimeout(() => ending.abort(), FOR_BYTES);
  try {
    const { done, value } = await reader.read();
    return done || !value ? { done: true } : { done: false, value };
  } catch {
    return 'broken';
  } finally {
    clearTimeout(timer);
  }
}
