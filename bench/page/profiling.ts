import type { BrowserName, Tab } from '../../test/e2e/session.ts';
import { profileChromium } from './chromium-profile.ts';
import { profileFirefox } from './firefox-profile.ts';
import type { Slice } from './profile.ts';

/** Begins to profile a tab; the function returned ends it and resolves to the slices that were ours. */
export function startProfile(browser: BrowserName, tab: Tab): Promise<() => Promise<Slice[]>> {
  return browser === 'chromium' ? profileChromium(tab.page) : profileFirefox(tab.page);
}
