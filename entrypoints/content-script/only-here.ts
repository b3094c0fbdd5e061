/** One content script a page: who comes later ends who was there. */
import { browser } from 'wxt/browser';

declare global {
  /** Set in the content scripts' own world, which the page cannot see. */
  var sidenoteLife: AbortController | undefined;
}

/** When an extension that is gone may be noticed: when the reader comes back to the page, or touches it. */
const NOTICED_BY = ['visibilitychange', 'pointerdown', 'keydown'] as const;

/** Ends the script of ours that was here before. The one that calls ends by this controller's abort. */
export function onlyHere(): AbortController {
  globalThis.sidenoteLife?.abort();
  const life = new AbortController();
  globalThis.sidenoteLife = life;
  // Chromium leaves a script behind where its extension was updated; the new one is in another world, out of reach. Its paint
  // stands in the place of the old one's already.
  const leaveIfOrphan = () => {
    if (browser.runtime?.id === undefined) life.abort();
  };
  for (const type of NOTICED_BY) document.addEventListener(type, leaveIfOrphan, { signal: life.signal, capture: true });
  return life;
}
