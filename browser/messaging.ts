/** Delivers the messages of the table in `messages.ts`, and hands them to their handlers. */
import { browser } from 'wxt/browser';
import { type Reason, ToldFault } from '../data/told-fault.ts';
import type { BackgroundMessages, GuestMessages, OwnMessages, PageMessages } from './messages.ts';
import { errorOf, reasonOf } from './reason.ts';

type Handlers<Table> = {
  [K in keyof Table]: Table[K] extends (...args: infer A) => infer R
    ? (argument: A extends [infer One] ? One : undefined, sender: Sender) => R | Promise<R>
    : never;
};
type Argument<Table, K extends keyof Table> = Table[K] extends (...args: infer A) => unknown ? A : never;
type Result<Table, K extends keyof Table> = Table[K] extends (...args: never[]) => infer R ? R : never;

/** Who sent a message: a tab's frame, or one of our own pages (`tab` is null). */
export interface Sender {
  tab: { id: number; url: string; private: boolean } | null;
  frame: number;
}

interface Envelope {
  sidenote: 'background' | 'page';
  name: string;
  argument: unknown;
}

type Answer = { ok: true; value: unknown } | { ok: false; reason: Reason };

/**
 * Asks the background. Rejects with what it was told there (`reasonOf` of both is the same), and with `noAnswer` where nobody
 * answers, also because we were updated meanwhile.
 */
export async function sendToBackground<K extends keyof BackgroundMessages>(
  name: K,
  ...[argument]: Argument<BackgroundMessages, K>
): Promise<Result<BackgroundMessages, K>> {
  const envelope: Envelope = { sidenote: 'background', name, argument };
  const send = () => delivered(() => browser.runtime.sendMessage(envelope));
  return opened(await (HARMLESS.has(name) ? again(send) : send()));
}

/** What reads, or does the same twice: where a background is ended before its answer the next one is asked. */
const HARMLESS: ReadonlySet<keyof BackgroundMessages> = new Set([
  'match',
  'isOn',
  'mayStay',
  'prepare',
  'found',
  'claims',
  'lists',
  'stories',
  'suggest',
  'reports',
  'subscriptions',
] as const);
/** A background that dies over the same question again and again is asked no more. */
const MOST_TRIES = 5;
/** The browser ends it first, and starts another one (milliseconds). */
const BEFORE_NEXT_TRY = 300;

async function again(send: () => Promise<unknown>): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    // Without an id our script has outlived its extension: nobody will ever answer it.
    const isLast = () => tries === MOST_TRIES || browser.runtime?.id === undefined;
    try {
      const reply = await send();
      // Firefox lets a question whose background has ended resolve with nothing.
      if (reply !== undefined || isLast()) return reply;
    } catch (error) {
      if (isLast()) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, BEFORE_NEXT_TRY * tries));
  }
}

/** Asks the content script in one frame of a tab. Rejects likewise, with `noAnswer` if there is none. */
export async function sendToFrame<K extends keyof PageMessages>(
  tab: number,
  frame: number,
  name: K,
  ...[argument]: Argument<PageMessages, K>
): Promise<Result<PageMessages, K>> {
  const envelope: Envelope = { sidenote: 'page', name, argument };
  return opened(await delivered(() => browser.tabs.sendMessage(tab, envelope, { frameId: frame })));
}

/** Tells every content script in a tab, without waiting for their answers. Does nothing where there is none. */
export async function tellTab<K extends 'refresh' | 'recheck' | 'leave'>(
  tab: number,
  name: K,
  ...[argument]: Argument<PageMessages, K>
): Promise<void> {
  const envelope: Envelope = { sidenote: 'page', name, argument };
  await browser.tabs.sendMessage(tab, envelope).catch(() => undefined);
}

/** What a message brings, as its handler may have it. Throws where that is not what can be asked for. */
type Check = (name: string, argument: unknown) => unknown;

/**
 * Handles the background's messages. Only our own extension is heard, what is only for our own pages is refused to what
 * runs on others, and no handler sees an argument that `check` refuses.
 */
export function handleBackgroundMessages(
  guests: Handlers<GuestMessages>,
  own: Handlers<OwnMessages>,
  check: Check,
): void {
  listen('background', guests, { check });
  listen('background', own, { check, isAllowed: isOwnPage });
}

/** Handles a content script's messages until the signal's abort. */
export function handlePageMessages(handlers: Handlers<PageMessages>, signal: AbortSignal): void {
  const stop = listen('page', handlers);
  signal.addEventListener('abort', stop, { once: true });
}

/** Browsers say truly where a message comes from. */
function isOwnPage({ url = '' }: MessageSender): boolean {
  return url.startsWith(browser.runtime.getURL('/'));
}

interface Door {
  check?: Check;
  isAllowed?(sender: MessageSender): boolean;
}

/** Without a check, and open to all of ours, where the door says nothing. Returns the undo. */
function listen(side: Envelope['sidenote'], handlers: object, door: Door = {}): () => void {
  const { check = (_, argument) => argument, isAllowed = () => true } = door;
  const table = new Map<string, unknown>(Object.entries(handlers));
  const listener = (message: unknown, sender: MessageSender): Promise<Answer> | undefined => {
    if (!isEnvelope(message) || message.sidenote !== side || sender.id !== browser.runtime.id) return undefined;
    const handler = table.get(message.name);
    if (typeof handler !== 'function') return undefined;
    return answer(() => {
      if (!isAllowed(sender)) throw new ToldFault('notForPages', message.name);
      return handler(check(message.name, message.argument), senderOf(sender));
    });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito: boolean } | undefined;
}

function senderOf({ tab, frameId }: MessageSender): Sender {
  return {
    tab: tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', private: tab.incognito },
    frame: frameId ?? 0,
  };
}

async function answer(work: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** The other context's reply. Where our script has outlived its extension the browser throws instead of rejecting. */
async function delivered(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    throw new ToldFault('noAnswer', '', { cause: error });
  }
}

function opened<R>(reply: unknown): R {
  // The border to the other context: what it may hold is fixed by the handlers' types there.
  const known = reply as Answer | undefined;
  if (!known) throw new ToldFault('noAnswer');
  if (!known.ok) throw errorOf(known.reason);
  return known.value as R;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'sidenote' in message && 'name' in message;
}
