import { type Block, readBlocks } from './blocks.ts';
import { isShadowRoot } from './kind.ts';
import { isFixedBar, standsInUnread } from './unread.ts';

/**
 * The blocks of a page after a part of it changed. Untouched blocks stay the same objects.
 * @param root what `blocks` were read from
 * @param dirty what `watchChanges` reported
 * @returns blocks in page order
 */
export function rereadBlocks(root: Element, blocks: readonly Block[], dirty: readonly Element[]): Block[] {
  const parts = outermost(dirty.map(surface));
  if (parts.some((part) => part.contains(root))) return root.isConnected ? readBlocks(root) : [];
  const after = blocks.filter(
    ({ element }) => element.isConnected && !parts.some((part) => part.contains(surface(element))),
  );
  for (const part of parts) {
    if (!root.contains(part) || !(part.checkVisibility?.({ visibilityProperty: true }) ?? true)) continue;
    if (standsInUnread(part) || isFixedBar(part, part.localName)) continue;
    after.splice(placeOf(part, after), 0, ...readBlocks(part));
  }
  return after;
}

/** Elements that are in no other of them. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = [...new Set(elements)];
  return all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
}

/** The element itself, or the host in the page's own tree whose shadow roots it is in. */
function surface(element: Element): Element {
  const root = element.getRootNode();
  return isShadowRoot(root) ? surface(root.host) : element;
}

/** How many of `blocks` (in page order) stand before `part`. */
function placeOf(part: Element, blocks: readonly Block[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    const text = block?.nodes[0];
    if (!block || !text) break;
    const at = surface(block.element) === block.element ? text : surface(block.element);
    if (part.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) high = middle;
    else low = middle + 1;
  }
  return low;
}
