/** The library as a reader comes to it, and goes about in it. */
import { popupIn } from './at-work.ts';
import type { Session, Tab, View } from './session.ts';
import { tabOf } from './tab.ts';
import { until } from './waiting.ts';

export type LibraryPart = 'stories' | 'page' | 'reports' | 'lists' | 'settings';

/** Presses "Library" or "Settings" in the popup over a tab, and returns the library that opens. */
export async function libraryFrom(popup: View, tab: Tab, part: 'stories' | 'settings'): Promise<Tab> {
  await popup.click(`[data-part=${part}]`);
  const library = await until('library', () => openLibrary(tab));
  await waitForPart(library, part);
  return library;
}

/** Opens the popup over a tab with matches and goes on from there into the library. */
export async function libraryOver(session: Session, tab: Tab, part: 'stories' | 'settings'): Promise<Tab> {
  // Before it has all it shows, its buttons move.
  return libraryFrom(await popupIn(session, tab, 'found'), tab, part);
}

/** Presses the name of a part in the library's head. */
export async function goToPart(library: Tab, part: LibraryPart): Promise<void> {
  await library.click(`.parts a[href="#${part}"]`);
  await waitForPart(library, part);
}

/** Waits until this part is said to be the present one, has something in it, and has come to its place. */
export async function waitForPart(library: Tab, part: LibraryPart): Promise<void> {
  await library.waitFor((name) => {
    const present = document.querySelector('.parts [aria-current=page]')?.getAttribute('href') === `#${name}`;
    return present && document.querySelector('main h2') !== null;
  }, part);
  // It is scrolled to its top a frame after it has come: a press that had scrolled to its own aim would miss it.
  await library.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Types into the search, after what stands there. */
export async function search(library: Tab, words: string): Promise<void> {
  await library.click('input[type=search]');
  await library.page.keyboard.type(words);
}

/** The browser's library tab; null while there is none. Its tabs do not say in every browser where they are. */
async function openLibrary(tab: Tab): Promise<Tab | null> {
  for (const page of await tab.page.browser().pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (/^(?:chrome|moz)-extension:.*\/library\.html/.test(address)) return tabOf(page);
  }
  return null;
}
