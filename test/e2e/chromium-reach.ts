/** What Chromium's interfaces outside every page do: its settings of extensions, and the keys of its window. */
import type { Browser, Page } from 'puppeteer-core';
import { behind } from './behind.ts';
import type { Keys } from './keys.ts';
import type { Appearance } from './session.ts';

type Change = 'addHostPermission' | 'removeHostPermission';

interface SettingsPage {
  chrome: { developerPrivate: Record<Change, (id: string, pattern: string) => Promise<void>> };
}

/** Changes host permissions with what stands behind the buttons of `chrome://extensions`. */
export function changeHosts(browser: Browser, id: string, change: Change, origins: readonly string[]): Promise<void> {
  return behind(browser, 'chrome://extensions/', (tab) =>
    tab.evaluate(
      async (extension, name, patterns) => {
        const { chrome } = globalThis as unknown as SettingsPage;
        for (const pattern of patterns) await chrome.developerPrivate[name](extension, pattern);
      },
      id,
      change,
      origins,
    ),
  );
}

/** CDP's bits for held keys. */
const HELD = { alt: 1, control: 2, meta: 4, shift: 8 } as const;

/**
 * Presses keys in the tab in front. An event with a native key code comes to the browser's window when the page has not
 * used it up, as a keyboard's does, and runs commands of extensions; Puppeteer's own events have none and do not.
 */
export async function pressKeys(page: Page, keys: Keys): Promise<void> {
  const cdp = await page.createCDPSession();
  const modifiers =
    (keys.alt ? HELD.alt : 0) |
    (keys.control ? HELD.control : 0) |
    (keys.meta ? HELD.meta : 0) |
    (keys.shift ? HELD.shift : 0);
  const { key, code, keyCode } = keys;
  const event = { modifiers, key, code, windowsVirtualKeyCode: keyCode, nativeVirtualKeyCode: keyCode };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await cdp.detach();
}

/** Puppeteer's session with a page or frame, which ends with it: what is set by another is undone at its end. */
interface WithSession {
  _client(): { send(method: string, parameters: object): Promise<unknown> };
}

/** Sets how the screen is for a page and the frames that it has now. */
export async function setAppearance(page: Page, appearance: Appearance): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: appearance.colorScheme ?? '' },
    { name: 'prefers-reduced-motion', value: appearance.reducedMotion ? 'reduce' : '' },
    { name: 'forced-colors', value: appearance.forcedColors ? 'active' : '' },
  ];
  // A frame of another site has a session of its own.
  const sessions = new Set(page.frames().map((frame) => (frame as unknown as WithSession)._client()));
  await Promise.all([...sessions].map((session) => session.send('Emulation.setEmulatedMedia', { features })));
}
