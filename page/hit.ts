import type { Tier } from './highlight-style.ts';
import { isShadowRoot } from './kind.ts';
import { native } from './masked.ts';

/** Not in TypeScript's DOM library yet: https://drafts.csswg.org/css-highlight-api-1/#interacting-with-custom-highlights */
interface PointRegistry extends HighlightRegistry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): readonly unknown[];
}

/** The nearer to the front, the sooner it is meant by a click. */
const FRONT: readonly Tier[] = ['yours', 'sure', 'possible'];

interface Painted {
  readonly range: Range;
  readonly tier: Tier;
}

/**
 * The painted sentence at a point of the view (client coordinates, CSS pixels); where several overlap, the one painted
 * on top; `null` if there is none.
 */
export function paintedAt<P extends Painted>(painted: readonly P[], x: number, y: number): P | null {
  if (painted.length === 0) return null;
  const shadowRoots = rootsOf(painted);
  const registry: PointRegistry | undefined = CSS.highlights;
  // The quick no: on most clicks nothing of anybody's is painted there.
  if (registry?.highlightsFromPoint?.(x, y, { shadowRoots }).length === 0) return null;
  const caret = native(document, 'caretPositionFromPoint')(x, y, { shadowRoots });
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  const hits = painted.filter(({ range }) => isAround(range, offsetNode, offset) && covers(range, x, y));
  hits.sort((one, other) => FRONT.indexOf(one.tier) - FRONT.indexOf(other.tier));
  return hits[0] ?? null;
}

function rootsOf(painted: readonly Painted[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { range } of painted) {
    const root = range.startContainer.getRootNode();
    if (isShadowRoot(root)) roots.add(root);
  }
  return [...roots];
}

function isAround(range: Range, node: Node, offset: number): boolean {
  return native(node, 'getRootNode')() === range.startContainer.getRootNode() && range.isPointInRange(node, offset);
}

/** The caret is put to the nearest text, however far: only the boxes tell whether the point is on it. */
function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
