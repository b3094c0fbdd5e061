/** The memory that a tab holds. */
import type { BrowserName, Tab } from '../../test/e2e/session.ts';
import { heldInChromium } from './chromium-memory.ts';
import { heldInFirefox } from './firefox-memory.ts';

/** After everything was collected that can be (bytes). What is ours of it is the difference to the same page without us. */
export function heldBytes(browser: BrowserName, tab: Tab): Promise<number> {
  return browser === 'chromium' ? heldInChromium(tab.page) : heldInFirefox(tab.page);
}

/** What the figure is, for those who read it. */
export const WHAT_IS_HELD: Record<BrowserName, string> = {
  chromium: "the heaps of the page's isolate, which our world shares (V8's, Blink's, and what array buffers hold)",
  firefox: "`explicit` of about:memory for the page's process, in which nothing else runs",
};
