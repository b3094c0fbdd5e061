import type { Block } from './blocks.ts';
import { isShadowRoot } from './kind.ts';

/** What the reader selected within a block: UTF-16 offsets in the block's text, `end` excluded. */
export interface BlockSelection {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/**
 * The reader's selection in the first block it touches, without white space at its ends. The caller widens it to
 * sentences.
 * @returns `null` if nothing is selected or nothing of it was read
 */
export function selectionIn(blocks: readonly Block[], selection: Selection | null): BlockSelection | null {
  if (!selection || selection.rangeCount === 0) return null;
  const ranges = [selection.getRangeAt(0), ...shadowRanges(blocks, selection)].filter((range) => !range.collapsed);
  for (const range of ranges) {
    for (const block of blocks) {
      const span = overlap(block, range);
      if (span) return span;
    }
  }
  return null;
}

function overlap(block: Block, range: Range): BlockSelection | null {
  const { text, nodes, runs } = block;
  const selected = nodes.map((node) => range.intersectsNode(node));
  if (!selected.includes(true)) return null;
  let start = -1;
  let end = -1;
  for (let run = 0; run < runs.length; run += 3) {
    const index = runs[run + 1] ?? -1;
    const node = nodes[index];
    if (!node || !selected[index]) continue;
    const runStart = runs[run] ?? 0;
    const length = (runs[run + 3] ?? text.length) - runStart;
    const offset = runs[run + 2] ?? 0;
    const from = Math.max(0, node === range.startContainer ? range.startOffset - offset : 0);
    const to = Math.min(length, node === range.endContainer ? range.endOffset - offset : length);
    if (from >= to) continue;
    if (start < 0) start = runStart + from;
    end = runStart + to;
  }
  if (start < 0) return null;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return start < end ? { block, start, end } : null;
}

/** A selection inside a shadow root shows from outside as a point at its host: the browser tells more when given the roots. */
function shadowRanges(blocks: readonly Block[], selection: Selection): Range[] {
  const shadowRoots = new Set<ShadowRoot>();
  for (const { element } of blocks) {
    const root = element.shadowRoot ?? element.getRootNode();
    if (isShadowRoot(root)) shadowRoots.add(root);
  }
  if (shadowRoots.size === 0 || typeof selection.getComposedRanges !== 'function') return [];
  return selection.getComposedRanges({ shadowRoots: [...shadowRoots] }).map((found) => {
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  });
}
