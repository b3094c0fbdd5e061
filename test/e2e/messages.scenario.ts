/** Messages from where none must come: other extensions, pages, pages' processes; and malformed ones from anywhere. */
import assert from 'node:assert/strict';
import { faultTextsFor } from '../../components/fault-texts.ts';
import { reasonWords } from '../../components/reason-words.ts';
import type { Reason } from '../../data/told-fault.ts';
import { allowEverywhere, openPainted, popupIn } from './at-work.ts';
import { DECLARED, inParagraph, madeArticle, READ, SHARED } from './made-article.ts';
import { attackedByAnother } from './other-extension.ts';
import { type MessageName, ourMessages } from './our-messages.ts';
import { keep, keptReports, someReport } from './reports.ts';
import { assertSeen } from './seen.ts';
import type { Scenario, Session, Tab } from './session.ts';

const STORY = madeArticle({ body: inParagraph(READ) + inParagraph(SHARED) });

interface ExtensionScope {
  chrome: {
    runtime: { id: string; sendMessage(message: object): Promise<unknown> };
    storage: { local: { get(): Promise<object> } };
    tabs: { query(by: object): Promise<{ id: number; url?: string }[]> };
    scripting: {
      executeScript(what: {
        target: { tabId: number };
        func: (...args: never[]) => unknown;
        args: unknown[];
      }): Promise<{ result: unknown }[]>;
    };
  };
}

/** Many hundred messages (milliseconds). */
const LIMIT = 180_000;

type Reply = { ok: boolean; value?: unknown; reason?: Reason } | null;

/** What no message must be able to do to us: each of another shape than any of ours. */
const MALFORMED: readonly unknown[] = [
  null,
  0,
  -1,
  true,
  '',
  'nonsense',
  [],
  {},
  [null],
  [[]],
  { id: null },
  { report: {} },
  { list: {}, claim: [] },
  { blocks: 'x' },
  { match: null },
  'x'.repeat(1000),
];

/** Some of those that cannot be asked for with nothing, of each kind of argument. */
const WITH_ARGUMENT = ['match', 'mute', 'openReport', 'refuteMatch', 'saveReport', 'importReports', 'updateLists'];

/** All but the one that needs no argument to do harm. */
async function harmlessMessages(): Promise<MessageName[]> {
  return (await ourMessages('guests', 'own')).filter(({ name }) => name !== 'forgetEverything');
}

/** Everything that is kept on the device, as one text. */
async function everythingKept(session: Session): Promise<string> {
  const settings = await session.inExtension(() =>
    (globalThis as unknown as ExtensionScope).chrome.storage.local.get(),
  );
  return JSON.stringify([settings, await keptReports(session), await session.access()]);
}

export const scenarios: Scenario[] = [
  {
    name: 'another extension gets no answer to any message and no connection, and changes nothing',
    async run(session) {
      await allowEverywhere(session);
      await keep(session, [someReport()]);
      const tab = await openPainted(session, STORY, [READ, SHARED]);
      const before = await everythingKept(session);
      const messages = await ourMessages('guests', 'own', 'page');
      const told = await attackedByAnother(session, messages);
      assert.equal(told.length, messages.length + 1);
      assert.deepEqual(
        told.filter(({ answer }) => answer !== null),
        [],
      );
      assert.equal(await everythingKept(session), before);
      await assertSeen(tab, [READ, SHARED]);
    },
  },
  {
    name: 'a page that posts messages, dispatches events and calls us by name is not heard',
    async run(session) {
      await allowEverywhere(session);
      await keep(session, [someReport()]);
      const tab = await openPainted(session, STORY, [READ, SHARED]);
      const before = await everythingKept(session);
      const id = await session.inExtension(() => (globalThis as unknown as ExtensionScope).chrome.runtime.id);
      const heard = await tab.evaluate(callFromPage, id, await ourMessages('guests', 'own', 'page'));
      assert.deepEqual(heard, []);
      assert.equal(await everythingKept(session), before);
      await assertSeen(tab, [READ, SHARED]);
    },
  },
  {
    name: 'a page neither hears that our content script starts nor can end it',
    async run(session) {
      await allowEverywhere(session);
      const id = await session.inExtension(() => (globalThis as unknown as ExtensionScope).chrome.runtime.id);
      const event = `${id}:content:wxt:content-script-started`;
      const listening = `<script>document.addEventListener(${JSON.stringify(event)}, () => { globalThis.heard = true; });</script>`;
      const tab = await openPainted(session, madeArticle({ body: inParagraph(READ), head: DECLARED + listening }), [
        READ,
      ]);
      assert.equal(await tab.evaluate(() => 'heard' in globalThis), false);
      await tab.evaluate((name) => {
        const detail = { contentScriptName: 'content', messageId: 'page' };
        document.dispatchEvent(new CustomEvent(name, { detail }));
      }, event);
      const popup = await popupIn(session, tab, 'found');
      await popup.close();
      await assertSeen(tab, [READ]);
    },
  },
  {
    name: 'what is for our own pages is refused to a content script, and so to a page’s process',
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, STORY, [READ, SHARED]);
      await keep(session, [someReport()]);
      const before = await everythingKept(session);
      for (const message of await ourMessages('own')) {
        const reply = await fromContentScript(session, tab, { ...message, argument: argumentFor(message) });
        assert.deepEqual(reply?.reason, { code: 'notForPages', detail: message.name });
      }
      assert.equal((await fromContentScript(session, tab, { sidenote: 'background', name: 'lists' }))?.ok, true);
      assert.equal(await everythingKept(session), before);
    },
  },
  {
    name: 'a content script, and so a page’s process, cannot reach what is stored past our messages',
    not: { firefox: 'storage.local is open to content scripts there; only Chromium has setAccessLevel' },
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, STORY, [READ, SHARED]);
      await session.setStored({ colour: 'violet' });
      assert.equal(await storedFromContentScript(session, tab), null);
    },
  },
  {
    name: 'malformed messages of every name are answered, change nothing, and everything goes on',
    limit: LIMIT,
    async run(session) {
      await allowEverywhere(session);
      const tab = await openPainted(session, STORY, [READ, SHARED]);
      await keep(session, [someReport()]);
      const before = await everythingKept(session);
      const replies = await session.inExtension(sendAll, await harmlessMessages(), MALFORMED);
      const unanswered = replies
        .filter(({ reply }) => reply === null)
        .map(({ name, argument }) => `${name} ${argument}`);
      assert.deepEqual(unanswered, []);
      assert.equal(await everythingKept(session), before);
      await tab.page.reload();
      await assertSeen(tab, [READ, SHARED]);
      const popup = await popupIn(session, tab, 'found');
      await popup.close();
    },
  },
  {
    name: 'what a malformed message is told could be shown to a reader: one sentence',
    limit: LIMIT,
    async run(session) {
      const replies = await session.inExtension(sendAll, await harmlessMessages(), MALFORMED);
      const refused = replies.flatMap(({ name, reply }) => (reply && !reply.ok ? { name, reason: reply.reason } : []));
      const unfit = refused.filter(({ name, reason }) => !isSentence(name, reason));
      assert.deepEqual(unfit.slice(0, 3), []);
      // Whatever brings something is refused when it brings what it must not.
      const names = new Set(refused.map(({ name }) => name));
      assert.ok(
        WITH_ARGUMENT.every((name) => names.has(name)),
        [...names].join(),
      );
    },
  },
];

/** Runs in the page. Everything a page can do to be heard; returns what has answered. */
async function callFromPage(id: string, messages: readonly MessageName[]): Promise<string[]> {
  const heard: string[] = [];
  const hear = (event: MessageEvent) => {
    if (event.source !== window || event.data?.fromPage === undefined)
      heard.push(`message ${JSON.stringify(event.data)}`);
  };
  addEventListener('message', hear);
  const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: { sendMessage?: Send } } | undefined>;
  type Send = (id: string, message: object) => Promise<unknown>;
  for (const message of messages) {
    const forged = { ...message, argument: undefined, fromPage: true };
    postMessage(forged, '*');
    for (const target of [window, document, document.body]) {
      for (const name of [message.name, `sidenote:${message.name}`, 'sidenote']) {
        target.dispatchEvent(new CustomEvent(name, { detail: forged, bubbles: true }));
      }
    }
    for (const scope of [chrome, browser]) {
      const answer = await Promise.resolve(scope?.runtime?.sendMessage?.(id, forged)).catch(() => undefined);
      if (answer !== undefined) heard.push(`${message.name} was answered`);
    }
  }
  for (const name of ['sidenote', 'sidenoteCard'])
    if (name in window) heard.push(`there is a ${name} in the page’s world`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  removeEventListener('message', hear);
  return heard;
}

/** Sends a message as our content script in this tab can, and so whoever has taken over the page's process. */
function fromContentScript(session: Session, tab: Tab, message: object): Promise<Reply> {
  return session.inExtension(
    async (address, sent) => {
      const { tabs, scripting } = (globalThis as unknown as ExtensionScope).chrome;
      const found = (await tabs.query({})).find(({ url }) => url === address);
      if (!found) throw new Error('There is no such tab.');
      const [done] = await scripting.executeScript({
        target: { tabId: found.id },
        func: (forged: object) =>
          (globalThis as unknown as ExtensionScope).chrome.runtime.sendMessage(forged).catch(() => null),
        args: [sent],
      });
      return (done?.result ?? null) as Reply;
    },
    tab.page.url(),
    message,
  );
}

/** What our content script in this tab reads of the storage without asking us; null: nothing. */
function storedFromContentScript(session: Session, tab: Tab): Promise<unknown> {
  return session.inExtension(async (address) => {
    const { tabs, scripting } = (globalThis as unknown as ExtensionScope).chrome;
    const found = (await tabs.query({})).find(({ url }) => url === address);
    if (!found) throw new Error('There is no such tab.');
    const [done] = await scripting.executeScript({
      target: { tabId: found.id },
      func: async () => {
        const { storage } = (globalThis as unknown as ExtensionScope).chrome;
        return Promise.resolve(storage?.local.get()).catch(() => null);
      },
      args: [],
    });
    return done?.result ?? null;
  }, tab.page.url());
}

/** Of the right shape where nothing is done without one. */
function argumentFor({ name }: MessageName): unknown {
  switch (name) {
    case 'saveReport':
      return { report: { ...someReport(), score: 0 }, send: false, private: false };
    case 'importReports':
      return [{ ...someReport(), score: 0 }];
    case 'restoreReport':
      return { report: { ...someReport(), score: 0 }, send: { kind: 'saved' }, tries: 0 };
    case 'suggest':
      return { quote: { exact: READ, prefix: '', suffix: '' }, lang: 'en', title: '' };
    case 'takeReport':
      return 1;
    case 'sendReports':
    case 'holdReports':
    case 'updateLists':
      return [];
    case 'switchList':
      return { id: 'none', on: false };
    case 'removeList':
      return { id: 'none', reports: 'keep' };
    case 'lookAtList':
      return 'nonsense';
    case 'subscribeTo':
      return { address: 'nonsense', offer: {} };
    default:
      return undefined;
  }
}

interface Answered {
  name: string;
  argument: string;
  reply: Reply;
}

/** Runs beside our pages. */
async function sendAll(names: readonly MessageName[], values: readonly unknown[]): Promise<Answered[]> {
  const { runtime } = (globalThis as unknown as ExtensionScope).chrome;
  const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 30_000));
  const ask = async (message: MessageName, argument: unknown): Promise<Answered> => {
    const sent = runtime.sendMessage({ ...message, argument }).catch(() => null);
    const reply = (await Promise.race([sent, late()])) as Reply;
    return { name: message.name, argument: JSON.stringify(argument)?.slice(0, 40) ?? 'nothing', reply };
  };
  const answered: Answered[] = [];
  for (const message of names) {
    answered.push(...(await Promise.all([undefined, ...values].map((argument) => ask(message, argument)))));
  }
  return answered;
}

/** Which message it was and where in it the fault is, in a sentence: nothing that only those who wrote the code understand. */
function isSentence(name: string, reason: Reason | undefined): boolean {
  if (reason?.code !== 'malformed' || !new RegExp(`^${name}(?:: [\\w.]+)?$`).test(reason.detail)) return false;
  return /^[A-Z][^\n]*\. Details: [^\n]+$/.test(reasonWords(reason, faultTextsFor('en')));
}
