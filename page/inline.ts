import { isElement, isShadowRoot, parentAcross } from './kind.ts';
import { isMasked } from './masked.ts';

/** Elements that stand within a line of text, so that a sentence runs through them. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element of this local name stands within a line unless styled otherwise. */
export function isInline(name: string): boolean {
  return INLINE.has(name);
}

/** Local names of elements that are as often inline as not: only their style tells. */
export function mayBeEither(name: string): boolean {
  return name === 'span' || name === 'a' || name.includes('-');
}

/** Containers that pages lay out with `flex` or `grid`; a paragraph or a heading hardly ever is one. */
const CONTAINERS = new Set('div section article main aside header footer figure li a span'.split(' '));

/** Whether an element of this local name may lay out its children one by one, however they are called. */
export function mayLayOut(name: string): boolean {
  return CONTAINERS.has(name) || name.includes('-');
}

/**
 * The nearest element, itself or above it, that surely holds whole blocks: reading it again gives the same blocks as
 * reading the page. Above a shadow root's inline content that is the root's host or beyond.
 */
export function blockHolder(element: Element): Element {
  for (let holder = element; ; ) {
    const name = isMasked(holder) ? 'form' : holder.localName;
    const above = isInline(name) || mayBeEither(name) || name === 'slot' ? parentAcross(holder) : null;
    if (!above) return holder;
    holder = above;
  }
}

/** The same for what a range begins in; `null` where that is nowhere on the page. */
export function holderOf({ startContainer }: Range): Element | null {
  const element = isElement(startContainer) ? startContainer : startContainer.parentElement;
  const root = element ? null : startContainer.getRootNode();
  const around = element ?? (root && isShadowRoot(root) ? root.host : null);
  return around && blockHolder(around);
}
