/** Pages with Sidenote at work on them. */
import assert from 'node:assert/strict';
import type { Frame } from 'puppeteer-core';
import type { Card } from './card.ts';
import { paintWhen } from './painting.ts';
import type { Session, Tab, View } from './session.ts';
import { pause, until } from './waiting.ts';

export const EVERY_PAGE = '*://*/*';

/** Sees to it that every news page is allowed. */
export async function allowEverywhere(session: Session): Promise<void> {
  if (!(await session.access()).includes(EVERY_PAGE)) await session.grantEverywhere();
}

/** Waits until exactly these sentences are painted in the tab and its frames, and fails if they never are. */
export async function assertPainted(session: Session, tab: Tab, texts: readonly string[]): Promise<void> {
  const wanted = texts.toSorted();
  const painted = await paintWhen(session, tab, (now) => now.toSorted().join('\n') === wanted.join('\n'));
  assert.deepEqual(painted.toSorted(), wanted);
}

/** Opens a page of this HTML and waits for the paint. */
export async function openPainted(
  session: Session,
  html: string,
  texts: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Tab> {
  const tab = await session.open(session.pages.html(html, undefined, headers));
  await assertPainted(session, tab, texts);
  return tab;
}

/** Opens the popup over the tab and waits until it is in this state of `popup-state.ts`. */
export async function popupIn(session: Session, tab: Tab, state: string): Promise<View> {
  const popup = await session.clickToolbar(tab);
  await waitForState(popup, state);
  return popup;
}

export async function waitForState(popup: View, state: string): Promise<void> {
  const stateOf = () => document.querySelector('.popup')?.getAttribute('data-state');
  let now: unknown;
  await until(`popup ${state}`, async () => {
    now = await popup.evaluate(stateOf);
    return now === state;
  }).catch(() => assert.equal(now, state, 'what the popup says'));
}

/** Presses "Check this page once" in the popup over the tab, which stays open. */
export async function checkOnce(session: Session, tab: Tab, state = 'found'): Promise<View> {
  const popup = await popupIn(session, tab, 'noAccess');
  await popup.click('.popup .primary');
  await waitForState(popup, state);
  return popup;
}

/** After this long without a card a reader presses again, in milliseconds. */
const IMPATIENCE = 2_000;

/**
 * Clicks on a painted sentence of the tab or of one of its own frames, and returns the card. Once more if nothing opens:
 * highlights are registered a moment before their style and the card's code have come, when a reader sees none yet.
 */
export async function pressSentence(session: Session, tab: Tab, text: string, frame?: Frame): Promise<Card> {
  const press = async () => {
    const { x, y } = await until(`painted: ${text}`, () => tab.evaluate(placeOf, text));
    await tab.clickAt(x, y);
  };
  await press();
  const card = session.card(tab, frame);
  const soon = await Promise.race([card.catch(() => null), pause(IMPATIENCE)]);
  if (soon) return soon;
  await press();
  return card;
}

/** Runs in the page. The middle of the first line of a painted sentence, brought into view; null if it is not painted. */
export function placeOf(text: string): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight.keys()) {
      if (!(range instanceof Range)) continue;
      const found = range
        .toString()
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (found !== text) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = [...range.getClientRects()].find(({ width, height }) => width > 20 && height > 0);
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  }
  return null;
}
