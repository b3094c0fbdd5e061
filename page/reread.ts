import { type Block, type OnShadow, walkBlocks } from './blocks.ts';
import { isShadowRoot } from './kind.ts';
import { runInSlices } from './slices.ts';
import { isFixedBar, standsInUnread } from './unread.ts';

/** Blocks looked at between two chances to pause: some tenths of a millisecond. */
const STRIDE = 256;

/**
 * The blocks of a page after a part of it changed, a few milliseconds at a time. Untouched blocks stay the same objects.
 * @param root what `blocks` were read from
 * @param dirty what `watchChanges` reported
 * @param onShadow gets every open shadow root on the way
 * @returns blocks in page order; rejects with the signal's reason when aborted
 */
export function rereadInSlices(
  root: Element,
  blocks: readonly Block[],
  dirty: readonly Element[],
  signal: AbortSignal,
  onShadow: OnShadow,
): Promise<Block[]> {
  return runInSlices(reread(root, blocks, dirty, onShadow), signal);
}

function* reread(
  root: Element,
  blocks: readonly Block[],
  dirty: readonly Element[],
  onShadow?: OnShadow,
): Generator<void, Block[]> {
  const parts = outermost(dirty.map(surface));
  if (parts.some((part) => part.contains(root))) return root.isConnected ? yield* walkBlocks(root, onShadow) : [];
  const changed = new Set(parts);
  const after: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.element.isConnected && !isWithin(changed, block.surface)) after.push(block);
    if (at % STRIDE === 0) yield;
  }
  for (const part of parts) {
    if (!root.contains(part) || !(part.checkVisibility?.({ visibilityProperty: true }) ?? true)) continue;
    if (standsInUnread(part) || isFixedBar(part, part.localName)) continue;
    const read = yield* walkBlocks(part, onShadow);
    after.splice(placeOf(part, after), 0, ...read);
    yield;
  }
  return after;
}

/** Elements that are in no other of them. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => !isWithin(all, element.parentElement));
}

/** Whether an element is one of these or in one of them. */
function isWithin(elements: ReadonlySet<Element>, element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) if (elements.has(at)) return true;
  return false;
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
    const at = block.surface === block.element ? text : block.surface;
    if (part.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) high = middle;
    else low = middle + 1;
  }
  return low;
}
