import { native } from './masked.ts';

/** TypeScript's DOM library promises it everywhere; not every browser has it. */
interface WithNavigation {
  navigation?: EventTarget;
}

/**
 * Watches for moves to another page without a load (single-page navigation), until the signal's abort. A mere move to
 * a fragment of the same page is none, except for fragments that are routes (`#/…`, `#!…`).
 * @param onMove gets the new address
 */
export function watchAddress(onMove: (address: string) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let before = page(location.href);
  const look = () => {
    const now = page(location.href);
    if (now === before) return;
    before = now;
    onMove(location.href);
  };
  const { navigation }: WithNavigation = globalThis;
  navigation?.addEventListener('currententrychange', look, { signal });
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
  const head = native(document, 'head');
  if (navigation || !head) return;
  // Without the navigation API nothing tells of pushState; but a new page has a new title.
  const observer = new MutationObserver(look);
  observer.observe(head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function page(address: string): string {
  return address.replace(/#(?![/!]).*$/, '');
}
