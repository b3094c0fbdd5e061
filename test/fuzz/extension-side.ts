/** What the extension says of many tabs at once, asked beside one of its own pages. */
import type { Session, Tab } from '../e2e/session.ts';

export interface Told {
  /** Of the page's own content script; `null` if none answers. */
  kind: string | null;
  reason: string;
  /** The matched sentences of the page and its frames. */
  found: string[];
}

export interface ExtensionSide {
  /** The browser's number of the tab that is at this address. */
  tabAt(address: string): Promise<number>;
  tell(tabs: readonly { id: number; hasFrames: boolean }[]): Promise<Told[]>;
  /** Highlights everywhere. */
  switchOn(on: boolean): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  ok: boolean;
  value?: { kind: string; reason?: { code: string; detail: string }; found?: { text: string }[] };
}
/** What an extension's page has in its global scope. */
interface ExtensionScope {
  browser?: ExtensionApi;
  chrome?: ExtensionApi;
}
interface ExtensionApi {
  tabs: {
    query(which: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, to: { frameId: number }): Promise<Answer>;
  };
  scripting: { executeScript(what: object): Promise<{ frameId: number }[]> };
  storage: { local: { get(key: string): Promise<Record<string, object>>; set(values: object): Promise<void> } };
}

/** A document of the extension in which nothing runs but what we ask. */
const QUIET_FILE = 'icon/128.png';

export async function besideExtension(session: Session): Promise<ExtensionSide> {
  const page: Tab = await session.extensionPage(QUIET_FILE);
  return {
    async tabAt(address) {
      const id = await page.evaluate(async (wanted) => {
        const { browser, chrome } = globalThis as ExtensionScope;
        const all = (await (browser ?? chrome)?.tabs.query({})) ?? [];
        return all.find(({ url }) => url === wanted)?.id;
      }, address);
      if (id === undefined) throw new Error(`No tab is at ${address}.`);
      return id;
    },
    tell: (tabs) => page.evaluate(ask, tabs),
    switchOn: (on) =>
      page.evaluate(async (wanted) => {
        const { browser, chrome } = globalThis as ExtensionScope;
        const local = (browser ?? chrome)?.storage.local;
        const settings = (await local?.get('settings'))?.settings;
        await local?.set({ settings: { ...settings, on: wanted } });
      }, on),
    close: () => page.close(),
  };
}

/** Runs in the extension's page. */
async function ask(tabs: readonly { id: number; hasFrames: boolean }[]): Promise<Told[]> {
  const { browser, chrome } = globalThis as ExtensionScope;
  const api = browser ?? chrome;
  if (!api) throw new Error('This is no page of an extension.');
  // A tab that does not answer shall not keep the others waiting (milliseconds).
  const LIMIT = 3000;
  const soon = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
    Promise.race([work.catch(() => otherwise), new Promise<T>((resolve) => setTimeout(resolve, LIMIT, otherwise))]);
  const message = { sidenote: 'page', name: 'state', argument: undefined };
  return Promise.all(
    tabs.map(async ({ id, hasFrames }) => {
      const inAll = { target: { tabId: id, allFrames: true }, func: () => 0 };
      const frames = hasFrames ? await soon(api.scripting.executeScript(inAll), [{ frameId: 0 }]) : [{ frameId: 0 }];
      const answers = await Promise.all(
        frames.map(async ({ frameId }) => ({
          frameId,
          answer: await soon<Answer | null>(api.tabs.sendMessage(id, message, { frameId }), null),
        })),
      );
      const own = answers.find(({ frameId }) => frameId === 0)?.answer?.value;
      const found = answers.flatMap(({ answer }) => answer?.value?.found?.map(({ text }) => text) ?? []);
      return { kind: own?.kind ?? null, reason: own?.reason ? `${own.reason.code} ${own.reason.detail}` : '', found };
    }),
  );
}
