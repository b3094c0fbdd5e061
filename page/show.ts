import { parentAcross } from './kind.ts';
import { isMasked, native } from './masked.ts';

/**
 * Scrolls a range to the middle of the view.
 * @returns false if it has gone or is not rendered (in a closed `details`, say); then nothing is done
 */
export function showRange(range: Range): boolean {
  const element = range.startContainer.parentElement;
  const page = native(document, 'scrollingElement');
  if (range.collapsed || !element?.isConnected || range.getClientRects().length === 0) return false;
  for (
    let box: Element | null = element;
    box && box !== page;
    box = (isMasked(box) ? null : box.assignedSlot) ?? parentAcross(box)
  ) {
    if (scrolls(box)) centre(box, range, 'instant');
  }
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const isFrame = window.top !== window;
  if (page) centre(page, range, isFrame ? 'instant' : behavior);
  // Nothing else reaches the pages around a frame, which may be from elsewhere.
  if (isFrame) element.scrollIntoView({ block: 'nearest', behavior });
  return true;
}

function centre(scroller: Element, range: Range, behavior: ScrollBehavior): void {
  const { top, height } = range.getBoundingClientRect();
  const isPage = scroller === native(document, 'scrollingElement');
  const frame = isPage ? 0 : scroller.getBoundingClientRect().top;
  // A sentence taller than the view is shown from its start.
  const space = Math.max(0, (isPage ? innerHeight : scroller.clientHeight) - height) / 2;
  scroller.scrollBy({ top: top - frame - space, behavior });
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
