/** Reporting, as a reader does it: from the toolbar popup. */
import assert from 'node:assert/strict';
import type { Report } from '../../data/report.ts';
import { type Collector, startCollector } from '../collector/collector.ts';
import type { Session, Tab, View } from './session.ts';

let started: Promise<Collector> | null = null;

/** The place for reports that all scenarios share: an anonymous drop box on loopback. */
export function theCollector(): Promise<Collector> {
  started ??= startCollector();
  return started;
}

/** Selects text of the page and opens the popup over it, which shows the form with a whole sentence. */
export async function beginReport(session: Session, tab: Tab, selected: string, sentence: string): Promise<View> {
  await tab.selectText(selected);
  const popup = await session.clickToolbar(tab);
  await waitForSentence(popup, sentence);
  return popup;
}

export async function waitForSentence(popup: View, sentence: string): Promise<void> {
  const shown = await popup.waitFor(() => document.querySelector('.report .exact')?.textContent);
  assert.equal(shown, sentence, 'the whole sentence around the selection');
}

/** Chooses a claim by `list/id`, wherever in the form it is, and waits for the preview. */
export async function chooseClaim(popup: View, claim: string): Promise<void> {
  await popup.waitFor(() => document.querySelector('[data-choice=claim] input[type=radio]') !== null);
  await popup.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-choice=claim] details')) fold.open = true;
  });
  await popup.click(`[data-choice=claim] input[value="${claim}"]`);
}

/** The JSON that the preview shows. */
export async function previewed(popup: View): Promise<unknown> {
  const json = await popup.waitFor(() => document.querySelector('.report pre')?.textContent);
  return JSON.parse(json);
}

/** Presses one of the form's buttons and waits until the form says that the report is kept. */
export async function pressAndWait(popup: View, selector: string): Promise<void> {
  // Before the claims are there the buttons move.
  await popup.waitFor(() => document.querySelector('[data-choice=claim] input') !== null);
  await popup.click(selector);
  await popup.waitFor(() => document.querySelector('.report')?.getAttribute('data-report') === 'saved');
}

export const SAVE = '.report button[type=submit]';
export const SEND = '.report [data-action=send]';

export interface KeptReport {
  id: string;
  kind: string;
  /** `saved`, `queued unreachable`, `sent`. */
  state: string;
}

/** The reader's reports as the background tells them, the oldest first. */
export function keptReports(session: Session): Promise<KeptReport[]> {
  return session.inExtension(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<never> } } }
    ).chrome;
    const reply: {
      value: {
        entries: { report: { id: string; kind: string }; send: { kind: string; fault?: { code: string } | null } }[];
      };
    } = await runtime.sendMessage({ sidenote: 'background', name: 'reports' });
    return reply.value.entries.map(({ report, send }) => ({
      id: report.id,
      kind: report.kind,
      state: send.fault ? `${send.kind} ${send.fault.code}` : send.kind,
    }));
  });
}

let made = 0;

/** A sentence that the engine does not mark, reported for a claim of the list. Each has an id of its own and is a moment newer. */
export function someReport(exact = 'The old inboxes stood open, said the man with the files.'): Report {
  return {
    id: crypto.randomUUID(),
    kind: 'makes-claim',
    list: 'netflix-facebook-messages',
    claim: 'inbox-api',
    quote: { exact, prefix: 'It rained. ', suffix: ' Nobody asked.' },
    lang: 'en',
    page: 'https://news.example/story',
    note: '',
    listVersion: 1,
    engine: '0.1.0',
    score: null,
    created: new Date(Date.now() + ++made).toISOString(),
  };
}

/** Puts reports into the outbox as the form does. `send`: as "Save and send" does. Resolves when they are on the disk. */
export function keep(session: Session, reports: readonly Report[], send = false): Promise<void> {
  return session.inExtension(
    async (kept, toBeSent) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } } }
      ).chrome;
      for (const report of kept) {
        const argument = { report, send: toBeSent, private: false };
        const reply = await runtime.sendMessage({ sidenote: 'background', name: 'saveReport', argument });
        if (!reply.ok) throw new Error(JSON.stringify(reply));
      }
    },
    reports,
    send,
  );
}

/** The library at the reader's reports. */
export async function openReports(session: Session): Promise<Tab> {
  const library = await session.extensionPage('library.html#reports');
  await library.waitFor(() => document.querySelector('.my-reports')?.getAttribute('data-state') === 'known');
  return library;
}

/** Presses the button that sends everything that was not sent, which is also the reader's consent. */
export async function sendAll(library: Tab): Promise<void> {
  await library.click('[data-action=send-all]');
}

/** Presses "Try now" on the first report that waits. */
export async function tryNow(library: Tab): Promise<void> {
  await library.click('[data-state=queued] [data-action=send]');
}

/** Puts many reports into the outbox at once, as reading them from a file does. */
export async function importAll(session: Session, reports: readonly Report[]): Promise<void> {
  const added = await session.inExtension(async (argument) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ value: { added: number } }> } };
      }
    ).chrome;
    return (await runtime.sendMessage({ sidenote: 'background', name: 'importReports', argument })).value.added;
  }, reports);
  assert.equal(added, reports.length);
}
