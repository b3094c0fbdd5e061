/**
 * Fetches one file from a server that may be slow, broken or hostile, piece by piece, and never more than is wanted.
 *
 * No server gets back what it has told us: an ETag of its own for each reader would be a mark that lasts for ever. So there
 * is no `If-None-Match`; where the answer's head has the ETag that we know, its body is not read.
 */
import type { ListFault } from '../../data/subscription.ts';
import { mayFetch } from '../address-access.ts';
import { IS_FIREFOX } from '../is-firefox.ts';
import { type Faulty, faulty } from './list-fault.ts';
import { FOR_ANSWER, FOR_BYTES } from './patience.ts';

export interface FileWish {
  /** Bytes; more are not taken. */
  most: number;
  /** Bytes that it has to have; `null`: as many as come. */
  exactly: number | null;
  /** Of the file as we have it; `null`: it is read in any case. */
  etag: string | null;
  /** Ends it: what has come by then is `truncated`. */
  signal: AbortSignal;
  /** Takes the next bytes. The file is read on when this resolves. */
  take(bytes: Uint8Array): Promise<void>;
}

export type Fetched =
  | { ok: true; kind: 'whole'; bytes: number; etag: string | null }
  /** It is as we have it, and was not read. */
  | { ok: true; kind: 'same' }
  | Faulty;

/** Longer ones are not kept (characters). */
const LONGEST_ETAG = 200;

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
  // Aborted in the end whatever happens: a body that is not read is not sent either.
  const ending = new AbortController();
  try {
    const answer = await answerTo(address, isAllowed, AbortSignal.any([ending.signal, wish.signal]));
    if (!answer)
      return isAllowed || navigator.onLine === false ? faulty('unreachable') : faulty('notPermitted', address);
    const refused = refusal(answer, wish);
    if (refused) return { ok: false, fault: refused };
    if (wish.etag !== null && etagOf(answer) === wish.etag) return { ok: true, kind: 'same' };
    return await taken(answer, wish, ending);
  } finally {
    ending.abort();
  }
}

/** `null` where it tells none, or not us. */
function etagOf({ headers }: Response): string | null {
  const etag = headers.get('etag');
  return etag !== null && etag.length <= LONGEST_ETAG ? etag : null;
}

/** `null` where there was none. */
async function answerTo(address: string, isAllowed: boolean, ending: AbortSignal): Promise<Response | null> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), FOR_ANSWER);
  try {
    return await fetch(address, {
      // What the reader has allowed counts as our own: then there is no `Origin` at all.
      mode: isAllowed ? 'same-origin' : 'cors',
      headers: { 'accept-language': '*' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([waiting.signal, ending]),
    });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Why this answer's body is not read; `null`: it is. */
function refusal({ ok, type, status, headers }: Response, { most, exactly }: FileWish): ListFault | null {
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
  return { ok: true, kind: 'whole', bytes, etag: etagOf(answer) };
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
