import type { Tab } from './session.ts';

/** Stops on the way of a hand. A listener that waits for the mouse to rest must see that it does not yet. */
const STOPS = 8;

export async function hover(tab: Tab, x: number, y: number): Promise<void> {
  await tab.page.bringToFront();
  await tab.page.mouse.move(x, y, { steps: STOPS });
}
