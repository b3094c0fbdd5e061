/** Puts one report into an LDP container (https://www.w3.org/TR/ldp/), so that trying again cannot double it. */
import { ANNOTATION_TYPE } from '../../data/annotation.ts';
import type { SendFault } from '../../data/outbox-entry.ts';

/** Enough for a few kilobytes, and well within the half minute after which a browser ends an idle background (milliseconds). */
const LONGEST_TRY = 10_000;

export type Delivery =
  /** `location`: where it lies now. */
  | { kind: 'sent'; location: string }
  /** `wait`: what the server asks for, in milliseconds; `null` where it says nothing. */
  | { kind: 'later'; fault: SendFault; wait: number | null }
  | { kind: 'refused'; fault: SendFault };

/** Which languages the reader's browser asks for is nothing that a report needs. */
const HEADERS = { 'content-type': ANNOTATION_TYPE, 'accept-language': '*' };

/**
 * Sends `body` as `{container}{id}.jsonld`. Never rejects. Nothing of the reader goes along: no cookie, no referrer.
 * @param isRetry an earlier try may have arrived without our hearing of it
 */
export async function putReport(container: string, id: string, body: string, isRetry: boolean): Promise<Delivery> {
  const address = `${container}${encodeURIComponent(id)}.jsonld`;
  const put = await answerTo(address, { method: 'PUT', headers: { ...HEADERS, 'if-none-match': '*' }, body });
  // A container that names its members itself: then it is at least once, and whoever reads them drops equal ids.
  const posts = put?.status === 405 || put?.status === 501;
  const answer = posts ? await answerTo(container, { method: 'POST', headers: HEADERS, body }) : put;
  return answer ? deliveryOf(answer, posts ? container : address, isRetry && !posts) : later('unreachable');
}

/** `null` where there was no answer. */
async function answerTo(address: string, request: RequestInit): Promise<Response | null> {
  try {
    const answer = await fetch(address, {
      ...request,
      // Else Firefox names this very installation in `Origin` (`moz-extension://` and a number of its own), and so all
      // reports of one reader. What the reader has allowed counts as our own; elsewhere nothing is asked at all.
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(LONGEST_TRY),
    });
    // Its words are not needed, and could be endless.
    void answer.body?.cancel().catch(() => undefined);
    return answer;
  } catch {
    return null;
  }
}

function deliveryOf(answer: Response, address: string, isRetry: boolean): Delivery {
  const { status, headers } = answer;
  if (answer.ok) return { kind: 'sent', location: locationOf(headers.get('location'), address) };
  // Already there. Who may create and not replace is told so in one of these ways.
  if (status === 412 || (isRetry && (status === 401 || status === 403))) return { kind: 'sent', location: address };
  if (answer.type === 'opaqueredirect' || (status >= 300 && status < 400)) return refused('elsewhere');
  if (status === 429 || (status === 503 && headers.has('retry-after'))) {
    return later('busy', waitOf(headers));
  }
  if (status >= 500 || status === 408 || status === 425) return later('serverFault', waitOf(headers), status);
  if (status === 413) return refused('tooLong');
  if (status === 401 || status === 403) return refused('notAllowed', status);
  if (status === 404 || status === 410) return refused('notThere', status);
  return refused('otherAnswer', status);
}

/** Where the server says it has put it, if that is on the same server. */
function locationOf(said: string | null, address: string): string {
  const location = URL.parse(said ?? '', address);
  return said !== null && location?.origin === URL.parse(address)?.origin ? (location?.href ?? address) : address;
}

/** Retry-After (RFC 9110, 10.2.3) in milliseconds: seconds, or a date, which is held against the server's own clock. */
function waitOf(headers: Headers): number | null {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(said)) return Number(said) * 1000;
  const until = Date.parse(said);
  const now = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(until) ? null : Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}

function later(code: SendFault['code'], wait: number | null = null, status?: number): Delivery {
  return { kind: 'later', fault: faultOf(code, status), wait };
}

function refused(code: SendFault['code'], status?: number): Delivery {
  return { kind: 'refused', fault: faultOf(code, status) };
}

function faultOf(code: SendFault['code'], status?: number): SendFault {
  return status === undefined ? { code } : { code, status };
}
