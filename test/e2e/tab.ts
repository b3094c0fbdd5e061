/** A tab, or a popup that can be driven like one, through Puppeteer. */
import { writeFile } from 'node:fs/promises';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import type { Tab } from './session.ts';
import { until } from './waiting.ts';

export function tabOf(page: Page, popup = false): Tab {
  const evaluate: Tab['evaluate'] = (look, ...args) =>
    // Puppeteer's own types cannot say that the result is the function's: they see handles too.
    page.evaluate(look as (...args: unknown[]) => unknown, ...args) as never;
  return {
    page,
    evaluate,
    waitFor: (look, ...args) => until(String(look), () => evaluate(look, ...args)),
    async goto(url) {
      if (!url.startsWith('moz-extension:')) {
        await page.goto(url);
        return;
      }
      // Firefox does not report the loading of extension pages, so nothing must be awaited but the document itself.
      await page.goto(url, { waitUntil: [] });
      await until(url, () => evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url));
    },
    async click(selector) {
      if (!popup) await page.bringToFront();
      const found = await page.waitForSelector(selector, { visible: true, timeout: 10_000 });
      // To the middle, as a reader would: at the edge it may lie under something fixed, which would get the click.
      await found?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await found?.click();
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press((key === ' ' ? 'Space' : key) as KeyInput),
    async selectText(text) {
      if (!(await evaluate(select, text))) throw new Error(`Not on the page: ${text}`);
    },
    html: () => page.content(),
    async screenshot(path) {
      const png = await page.screenshot();
      if (path) await writeFile(path, png);
      return png;
    },
    close: () => page.close(),
  };
}

/** Runs in the page. */
function select(text: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ends: [Node, number][] = [];
  let seen = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let offset = 0; offset < text.length; offset++) {
      const white = /\s/.test(text.charAt(offset));
      if (white && (seen === '' || seen.endsWith(' '))) continue;
      seen += white ? ' ' : text.charAt(offset);
      ends.push([node, offset]);
    }
  }
  const at = seen.indexOf(text);
  const first = ends[at];
  const last = ends[at + text.length - 1];
  if (at < 0 || !first || !last) return false;
  getSelection()?.setBaseAndExtent(first[0], first[1], last[0], last[1] + 1);
  last[0].parentElement?.scrollIntoView({ block: 'center' });
  return true;
}

/** The texts under the live highlights of a page and its frames; see `Session.paintedTexts`. */
export async function paintedTexts(page: Page): Promise<string[]> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(painted).catch(() => [])));
  return [...new Set(texts.flat())];
}

/** Runs in the page, which sees the same registry of highlights as a content script. */
function painted(): string[] {
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight.keys()])
    .filter((range) => range instanceof Range)
    .map((range) => ({ box: range.getBoundingClientRect(), text: range.toString() }))
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
    .map(({ text }) =>
      text
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
}

/** Resolves when the browser has ended. */
export async function ended(browser: Browser): Promise<void> {
  if (browser.connected) await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}
