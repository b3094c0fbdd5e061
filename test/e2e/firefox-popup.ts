/**
 * The real toolbar popup of Firefox. It lives in a process of its own where BiDi does not look, so a frame script is put
 * into it, which runs what we ask and gives it trusted mouse and key events.
 */
import { writeFile } from 'node:fs/promises';
import type { Privileged } from './privileged.ts';
import type { View } from './session.ts';
import { until } from './waiting.ts';

/** Opens the popup over the tab in front, as a press of the toolbar button does, and waits until it is loaded. */
export async function openPopup(privileged: Privileged, id: string): Promise<View> {
  await closePopup(privileged);
  await privileged(open, id);
  return openedPopup(privileged);
}

/** The popup that is open, or is being opened. */
export async function openedPopup(privileged: Privileged): Promise<View> {
  await until('popup', () => privileged(attach, `(${frameScript})()`));
  const view: View = {
    evaluate: (look, ...args) =>
      privileged(ask, { name: 'evaluate', value: `(${look})(...${JSON.stringify(args)})` }) as never,
    waitFor: (look, ...args) => until(String(look), () => view.evaluate(look, ...args)),
    async click(selector) {
      const point = await view.waitFor(centreOf, selector);
      await privileged(ask, { name: 'click', value: point });
    },
    async press(key) {
      await privileged(ask, { name: 'press', value: key });
    },
    async screenshot(path) {
      const png = Buffer.from(await privileged(draw), 'base64');
      if (path) await writeFile(path, png);
      return png;
    },
    close: () => closePopup(privileged),
  };
  await view.waitFor(() => document.readyState === 'complete' && location.protocol === 'moz-extension:');
  return view;
}

/** Closes it if it is open. */
export async function closePopup(privileged: Privileged): Promise<void> {
  await until('popup closed', () => privileged(close));
}

/** Runs in the popup. Null until the element is there and has a size. */
function centreOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

// What follows runs in Firefox's window, except for `frameScript`, and is written against its own interfaces.

interface Message {
  data: { id: number; value: unknown; fault: string | null };
}

interface PopupBrowser extends HTMLElement {
  messageManager: {
    loadFrameScript(url: string, later: boolean): void;
    sendAsyncMessage(name: string, data: unknown): void;
    addMessageListener(name: string, listener: (message: Message) => void): void;
    removeMessageListener(name: string, listener: (message: Message) => void): void;
  };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(box: null, scale: number, ground: string): Promise<ImageBitmap> };
  };
  sidenote?: boolean;
}

interface Panel extends Element {
  state: string;
  hidePopup(): void;
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: object } | null };
declare const ChromeUtils: { importESModule(url: string): Record<string, unknown> };

async function open(id: string): Promise<void> {
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error('The extension is not installed.');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: object): { openPopup(window: Window): Promise<void> } } };
    };
  };
  await ExtensionParent.apiManager.global.browserActionFor(policy.extension).openPopup(window);
}

function attach(script: string): boolean {
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (popup?.closest<Panel>('panel')?.state !== 'open') return false;
  if (!popup.sidenote) {
    popup.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  }
  popup.sidenote = true;
  return true;
}

function ask(request: { name: string; value: unknown }): Promise<unknown> {
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (!popup) return Promise.reject(new Error('The popup is closed.'));
  return new Promise((resolve, reject) => {
    const id = Math.random();
    // A popup that closes on being pressed takes the answer with it.
    const closed = setInterval(() => !popup.isConnected && end(null, null), 50);
    const end = (value: unknown, fault: string | null) => {
      clearInterval(closed);
      if (popup.isConnected) popup.messageManager.removeMessageListener('sidenote:answer', hear);
      fault === null ? resolve(value) : reject(new Error(fault));
    };
    const hear = ({ data }: Message) => data.id === id && end(data.value, data.fault);
    popup.messageManager.addMessageListener('sidenote:answer', hear);
    popup.messageManager.sendAsyncMessage('sidenote:ask', { id, ...request });
  });
}

async function draw(): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (!popup) throw new Error('The popup is closed.');
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  // Inside XUL, `createElement` would not make an HTML element.
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

function close(): boolean {
  const popup = document.querySelector('browser.webextension-popup-browser');
  // The panel is there for a while before the popup and after it.
  const panel = popup?.closest<Panel>('panel') ?? document.querySelector<Panel>('#customizationui-widget-panel');
  panel?.hidePopup();
  return popup === null && panel === null;
}

declare const content: Window & {
  synthesizeMouseEvent(type: string, x: number, y: number, options: object, more: object): void;
  KeyboardEvent: typeof KeyboardEvent;
};
declare const addMessageListener: (
  name: string,
  listener: (message: { data: { id: number; name: string; value: unknown } }) => void,
) => void;
declare const sendAsyncMessage: (name: string, data: unknown) => void;
declare const Cu: {
  Sandbox(principal: object, options: object): object;
  evalInSandbox(code: string, sandbox: object): Promise<string>;
};
declare const Cc: Record<string, { createInstance(type: unknown): TextInput }>;
declare const Ci: Record<string, unknown>;
interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

/** Runs in the popup's process, beside the page. */
function frameScript(): void {
  const evaluate = async (code: string): Promise<unknown> => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
    return JSON.parse(await Cu.evalInSandbox(`(async () => JSON.stringify((await ${code}) ?? null))()`, sandbox));
  };
  const click = ({ x, y }: { x: number; y: number }) => {
    const one = { button: 0, clickCount: 1 };
    content.synthesizeMouseEvent('mousemove', x, y, { button: 0, clickCount: 0 }, {});
    content.synthesizeMouseEvent('mousedown', x, y, { ...one, buttons: 1 }, {});
    content.synthesizeMouseEvent('mouseup', x, y, { ...one, buttons: 0 }, {});
  };
  const press = (key: string) => {
    const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
    if (!input?.beginInputTransactionForTests(content)) throw new Error('No keyboard.');
    const event = new content.KeyboardEvent('', key === ' ' ? { key, code: 'Space' } : { key });
    input.keydown(event);
    input.keyup(event);
  };
  addMessageListener('sidenote:ask', async ({ data: { id, name, value } }) => {
    try {
      const answer =
        name === 'evaluate'
          ? await evaluate(value as string)
          : name === 'click'
            ? click(value as { x: number; y: number })
            : press(value as string);
      sendAsyncMessage('sidenote:answer', { id, value: answer ?? null, fault: null });
    } catch (error) {
      sendAsyncMessage('sidenote:answer', { id, value: null, fault: String(error) });
    }
  });
}
