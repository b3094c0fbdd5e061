import { type Block, type OnShadow, walkBlocks } from './blocks.ts';
import { blockHolder } from './inline.ts';
import { parentAcross } from './kind.ts';
import { holds, isMasked, parentOf } from './masked.ts';
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
  const torn = blocks.filter(isTorn).map(({ element }) => blockHolder(element));
  const parts = outermost([...dirty, ...torn].map((element) => surface(boxed(element), root)));
  if (parts.some((part) => holds(part, root))) return root.isConnected ? yield* walkBlocks(root, onShadow) : [];
  const changed = new Set(parts);
  const after: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const { element, surface: around } = block;
    // It may be connected elsewhere: in another document, beside the story.
    if (element.isConnected && root.contains(around) && !isWithin(changed, around)) after.push(block);
    if (at % STRIDE === 0) yield;
  }
  for (const part of parts) {
    if (isMasked(part) || !root.contains(part) || !isSeen(part)) continue;
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
  return [...all].filter((element) => !isWithin(all, parentOf(element)));
}

/** Whether an element is one of these or in one of them. */
function isWithin(elements: ReadonlySet<Element>, element: Element | null): boolean {
  for (let at = element; at; at = parentAcross(at)) if (elements.has(at)) return true;
  return false;
}

/** Whether text has gone from a block that itself is there: with an element that had no box of its own. */
function isTorn({ element, surface: around, nodes }: Block): boolean {
  const stands = (node: Node | undefined) => node && (around === element ? element.contains(node) : node.isConnected);
  return element.isConnected && !(stands(nodes[0]) && stands(nodes.at(-1)));
}

/** The element itself, or the nearest around it that has a box: without one its text is part of what is around. */
function boxed(element: Element): Element {
  let at = element;
  while (!isMasked(at) && !isSeen(at) && at.isConnected && getComputedStyle(at).display === 'contents') {
    const around = parentAcross(at);
    if (!around) break;
    at = blockHolder(around);
  }
  return at;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/**
 * The element itself, or the outermost host up to `root` that it is read as a part of: in its shadow roots, or put into
 * one of their slots.
 */
function surface(element: Element, root: Element): Element {
  let outermost = element;
  for (let at: Element | null = element; at; at = at === root ? null : parentAcross(at)) {
    if (!isMasked(at) && at.shadowRoot) outermost = at;
  }
  return outermost;
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
