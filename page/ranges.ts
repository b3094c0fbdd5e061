import type { Block } from './blocks.ts';

/** A place in a text node, UTF-16. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The page's range that holds the characters from `start` to `end` (UTF-16 offsets in the block's text, `end` excluded).
 * @returns `null` if the span is empty, outside the text, or if its nodes have left the page or have other text by now;
 * text put in between the nodes is not noticed here but by `watchChanges`
 */
export function rangeOf(block: Block, start: number, end: number): Range | null {
  const { text, nodes, runs } = block;
  if (!(start >= 0 && start < end && end <= text.length)) return null;
  let first: Place | null = null;
  let last: Place | null = null;
  for (let run = runAt(runs, start); run < runs.length; run += 3) {
    const runStart = runs[run] ?? 0;
    if (runStart >= end) break;
    const node = nodes[runs[run + 1] ?? -1];
    if (!node) continue; // a line break's space
    const from = Math.max(start, runStart);
    const to = Math.min(end, runs[run + 3] ?? text.length);
    const offset = (runs[run + 2] ?? 0) + from - runStart;
    if (!node.isConnected || !isSame(node.data.slice(offset, offset + to - from), text.slice(from, to))) return null;
    first ??= { node, offset };
    last = { node, offset: offset + to - from };
  }
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

/** Index in `runs` of the run that holds the character at `offset`. */
export function runAt(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle * 3] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}

/** Whether a node's text is what was read, white space of any kind being a space. */
function isSame(data: string, text: string): boolean {
  return data === text || data.replace(/\s/g, ' ') === text;
}
