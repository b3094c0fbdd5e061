/** The card beside a sentence, and the announcement for screen readers: what stands in our closed root. */
import { writeFile } from 'node:fs/promises';
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { InRoot } from './closed-root.ts';
import { pause, until } from './waiting.ts';

/** The card itself, inside the root. */
const CARD = '[role=dialog]';
/** A status that is not a part of the card. */
const ANNOUNCEMENT = '[role=status]:not([role=dialog] *)';
/** The card moves to its place after it has appeared: this long must an element stay where it is (milliseconds). */
const STILL = 60;

/** A look into the open card. Every call looks for it anew: another card may have taken its place. */
export interface Card {
  /** Runs a function in the page with the card's closed root. Rejects if no card is open. Values travel as JSON. */
  evaluate<A extends unknown[], R>(look: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Asks again and again until the answer is truthy, and returns it. Rejects after ten seconds. */
  waitFor<A extends unknown[], R>(
    look: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<NonNullable<Awaited<R>>>;
  /** A trusted click in the middle of the first element that matches, waited for, scrolled to, and not covered. */
  click(selector: string): Promise<void>;
  /** Presses a key by its `KeyboardEvent.key`, where the focus is; see `View.press`. */
  press(key: string): Promise<void>;
  /** The text as a reader sees it, without what is folded away. */
  text(): Promise<string>;
  /** The element with the focus: its accessible name's text or label, and its tag, as `button: Close`. Null: none. */
  focused(): Promise<string | null>;
  /** A PNG of the card alone, as it lies on the page. */
  screenshot(path?: string): Promise<Uint8Array>;
  /** Resolves when it is gone. Rejects after ten seconds. */
  waitUntilClosed(): Promise<void>;
}

/** Waits for the card in this frame. Rejects if none opens in ten seconds. */
export async function cardIn(frame: Frame, page: Page, inRoot: InRoot): Promise<Card> {
  const isOpen = () => inRoot(frame, CARD, (root) => root !== null);
  const evaluate: Card['evaluate'] = async (look, ...args) => {
    if (!(await isOpen())) throw new Error('No card is open.');
    return inRoot(frame, CARD, look as (root: ShadowRoot | null, ...args: unknown[]) => never, ...args);
  };
  const card: Card = {
    evaluate,
    waitFor: (look, ...args) => until(String(look), () => evaluate(look, ...args)),
    async click(selector) {
      const { x, y } = await stillPoint(card, selector);
      const { left, top } = await offsetOf(frame);
      await page.mouse.click(left + x, top + y);
    },
    press: (key) => page.keyboard.press((key === ' ' ? 'Space' : key) as KeyInput),
    // biome-ignore lint/performance/useDomNodeTextContent: the text as it is shown
    text: () => evaluate((root, selector) => root.querySelector<HTMLElement>(selector)?.innerText ?? '', CARD),
    focused: () =>
      evaluate((root) => {
        const element = root.activeElement;
        if (!element) return null;
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return `${element.localName}: ${name.replace(/\s+/g, ' ').trim()}`;
      }),
    async screenshot(path) {
      const box = await card.evaluate((root, selector) => {
        const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      }, CARD);
      const { left, top } = await offsetOf(frame);
      // Puppeteer counts from the document's corner.
      const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
      const clip = { ...box, x: box.x + left + scrolled.x, y: box.y + top + scrolled.y };
      const png = await page.screenshot({ clip, captureBeyondViewport: false });
      if (path) await writeFile(path, png);
      return png;
    },
    waitUntilClosed: async () => void (await until('card closed', async () => !(await isOpen()))),
  };
  await until('card', isOpen);
  return card;
}

/** What is being announced in this frame, white space collapsed; null if there is no such element of ours. */
export function announcementIn(frame: Frame, inRoot: InRoot): Promise<string | null> {
  return inRoot(
    frame,
    ANNOUNCEMENT,
    (root, selector) => root?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null,
    ANNOUNCEMENT,
  );
}

/** The middle of an element (CSS pixels of the frame), once it has stopped moving and nothing lies over it. */
async function stillPoint(card: Card, selector: string): Promise<{ x: number; y: number }> {
  let before = '';
  return until(`${selector} in the card, still and uncovered`, async () => {
    const point = await card.evaluate(middleOf, selector);
    const now = JSON.stringify(point);
    if (point && now === before) return point;
    before = now;
    await pause(STILL);
    return null;
  });
}

/** Runs in the page. Null until the element is there, has a size and is what a click there would hit. */
function middleOf(root: ShadowRoot, selector: string): { x: number; y: number } | null {
  const element = root.querySelector(selector);
  if (!element) return null;
  const inView = (box: DOMRect) => box.top >= 0 && box.bottom <= innerHeight;
  if (!inView(element.getBoundingClientRect())) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  // The first line of a link that breaks: the middle of its box may be beside it.
  const box = element.getClientRects()[0];
  if (!box || box.width === 0 || box.height === 0) return null;
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = root.elementFromPoint(point.x, point.y);
  if (hit && element.contains(hit)) return point;
  // Under the card's own edge, in the part that scrolls.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return null;
}

/** Where the frame's viewport lies in the page's. */
async function offsetOf(frame: Frame): Promise<{ left: number; top: number }> {
  const element = frame.parentFrame() ? await frame.frameElement() : null;
  if (!element) return { left: 0, top: 0 };
  const [box, inner] = await Promise.all([
    element.boundingBox(),
    element.evaluate((one) => {
      const style = getComputedStyle(one);
      return {
        left: one.clientLeft + Number.parseFloat(style.paddingLeft),
        top: one.clientTop + Number.parseFloat(style.paddingTop),
      };
    }),
  ]);
  if (!box) throw new Error('The frame is not visible.');
  return { left: box.x + inner.left, top: box.y + inner.top };
}
