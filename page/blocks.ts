import { type Collapsed, Collector } from './collapsed.ts';
import { isInline, mayBeEither, mayLayOut } from './inline.ts';
import { isElement, isSlot, isText, parentAcross } from './kind.ts';
import { languageTag } from './language.ts';
import { isMasked, native } from './masked.ts';
import { piecesOf } from './pieces.ts';
import { runAtOnce, runInSlices } from './slices.ts';
import { findDeclared, isEdited, isFixedBar, isWrittenIn, STORY, unreadKind } from './unread.ts';

/** A paragraph-like run of readable text and the way from its UTF-16 offsets back to the page's text nodes. */
export interface Block extends Collapsed {
  /** The nearest element that holds the whole block (it may hold others too). */
  readonly element: Element;
  /** `element`, or the host in the page's own tree in whose shadow roots it is. */
  readonly surface: Element;
  /** The nearest `lang`, BCP 47; `null` where the page says none. */
  readonly lang: string | null;
}

/** Elements looked at between two chances to pause: some tenths of a millisecond. */
const STRIDE = 64;
/** A table cell shorter than this (UTF-16 units) is a figure or a label, not prose. */
const SHORT_CELL = 25;
/** Bars over the page are looked for this deep: they are put beside the page's parts, never into a paragraph. */
const BAR_DEPTH = 3;
/** A floated run at most this long (UTF-16 units: a letter and its quotation mark) is a drop cap and part of its word. */
const DROP_CAP = 3;

/** Link text above this share of a block makes it a teaser for another story, not a paragraph of this one. */
const TEASER_LINKS = 0.8;

const VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true };
const LETTER = /\p{L}/u;

/** An element being read. */
interface Frame {
  next: Node | null;
  /** Nodes assigned to a slot, read instead of siblings. */
  readonly assigned: Iterator<Node> | null;
  /** Whether text inside and outside belong to different blocks. */
  readonly apart: boolean;
  /** Whether its children stand directly in `block`, without a box between. */
  readonly direct: boolean;
  /** The nearest element that is a block. */
  readonly block: Element;
  /** Whether that lays out its children one by one, as `flex` and `grid` do; `null` until it is asked. */
  laysOut: boolean | null;
  /** The host in the page's own tree in whose shadow roots this is; `null` outside of any. */
  readonly surface: Element | null;
  readonly lang: string | null;
  readonly inStory: boolean;
  readonly inLink: boolean;
}

/**
 * The readable blocks under `root` in page order, without menus, forms, hidden parts and the like; empty if there are
 * none. Open shadow roots are read. Changes nothing.
 */
export function readBlocks(root: Element): Block[] {
  return runAtOnce(walkBlocks(root));
}

/**
 * {@link readBlocks}, a few milliseconds at a time. Rejects with the signal's reason when aborted.
 * @param onShadow gets every open shadow root on the way
 */
export function readInSlices(root: Element, signal?: AbortSignal, onShadow?: OnShadow): Promise<Block[]> {
  return runInSlices(walkBlocks(root, onShadow), signal);
}

export type OnShadow = (shadow: ShadowRoot) => void;

/** {@link readBlocks} as steps, for who reads several parts in one go. `root` is in the page's own tree. */
export function* walkBlocks(root: Element, onShadow?: OnShadow): Generator<void, Block[]> {
  if (isWrittenIn(root)) return [];
  const blocks: Block[] = [];
  const unread = new Set<Element>();
  const languages = new Map<Element, string | null>();
  const collector = new Collector();
  /** Text length at the last line break: a second one there ends the block. */
  let brokenAt = -1;
  /** Text length within links since the block began. */
  let linked = 0;
  let seen = 0;

  const survey = (tree: ParentNode) => {
    findDeclared(tree, unread);
    for (const element of tree.querySelectorAll('[lang]')) {
      if (!isMasked(element)) languages.set(element, languageTag(element.getAttribute('lang') ?? '') || null);
    }
  };
  const flush = (frame: Frame) => {
    const inLinks = linked;
    linked = 0;
    brokenAt = -1;
    const collapsed = collector.take();
    if (!collapsed || !LETTER.test(collapsed.text)) return;
    const { block: element, surface, lang } = frame;
    if (inLinks > TEASER_LINKS * collapsed.text.length && element.localName !== 'h1') return;
    const isCell = element.localName === 'td' || element.localName === 'th';
    if (isCell && collapsed.text.length < SHORT_CELL) return;
    for (const { text, nodes, runs } of piecesOf(collapsed))
      blocks.push({ element, surface: surface ?? element, text, nodes, runs, lang });
  };

  const surveyShadow = (shadow: ShadowRoot) => {
    survey(shadow);
    onShadow?.(shadow);
  };
  survey(root);
  const shadow = root.shadowRoot;
  if (shadow) surveyShadow(shadow);
  const top: Frame = {
    next: isFolded(root, root.localName) ? null : (shadow ?? root).firstChild,
    assigned: isFolded(root, root.localName) ? summaryOf(root).values() : null,
    apart: true,
    direct: true,
    block: root,
    laysOut: null,
    surface: shadow ? root : null,
    lang: languageAround(root),
    inStory: root.closest(STORY) !== null,
    inLink: root.closest('a[href]') !== null,
  };
  const stack: Frame[] = [top];

  for (let frame: Frame | undefined = top; frame; frame = stack[stack.length - 1]) {
    const node: Node | null = frame.assigned ? (frame.assigned.next().value ?? null) : frame.next;
    if (!node) {
      if (frame.apart) flush(frame);
      stack.pop();
      continue;
    }
    if (isText(node)) {
      if (!frame.assigned) frame.next = node.nextSibling;
      const before = collector.length;
      collector.add(node);
      if (frame.inLink) linked += collector.length - before;
      continue;
    }
    const masked = isMasked(node);
    if (!frame.assigned) frame.next = masked ? native(node, 'nextSibling') : node.nextSibling;
    if (masked) flush(frame);
    if (masked || !isElement(node)) continue;
    if (++seen % STRIDE === 0) yield;

    const name = node.localName;
    if (name === 'br') {
      if (brokenAt === collector.length) flush(frame);
      else {
        collector.breakLine();
        brokenAt = collector.length;
      }
      continue;
    }
    if (unread.has(node)) {
      // What the reader is writing is in nobody's sentence, and the paint of one must not lie over it.
      if (isEdited(node)) flush(frame);
      continue;
    }
    const kind = unreadKind(node, name, frame.inStory);
    if (kind) {
      if (kind === 'break') flush(frame);
      continue;
    }
    const placing = placingOf(node, name);
    if (placing === 'hidden') continue;
    let apart = placing === 'apart' || (placing === 'inLine' && frame.direct && laysOutItems(frame));
    if (stack.length <= BAR_DEPTH && isFixedBar(node, name)) continue;

    const inner = node.shadowRoot;
    const folded = isFolded(node, name);
    const assigned = folded ? summaryOf(node) : name === 'slot' && isSlot(node) ? node.assignedNodes() : [];
    if (inner) surveyShadow(inner);
    // No range reaches across the edge of a shadow root: nor does a block.
    if (inner || assigned.length > 0) apart = true;
    const next = folded ? null : (inner ?? node).firstChild;
    if (apart) flush(frame);
    if (!next && assigned.length === 0) continue;
    stack.push({
      next,
      assigned: assigned.length > 0 ? assigned.values() : null,
      apart,
      direct: apart || (placing === 'boxless' && frame.direct),
      block: apart ? node : frame.block,
      laysOut: null,
      surface: frame.surface ?? (inner ? node : null),
      lang: languages.has(node) ? (languages.get(node) ?? null) : frame.lang,
      inStory: frame.inStory || name === 'article' || name === 'main',
      inLink: frame.inLink || (name === 'a' && node.hasAttribute('href')),
    });
  }
  return blocks;
}

/**
 * Whether an element is rendered, and if so, within a line, apart from it, or as if only its children were there. Its
 * style is asked for only where its name leaves that open: that is the dearest question of all.
 */
function placingOf(element: Element, name: string): 'hidden' | 'inLine' | 'apart' | 'boxless' {
  if (isInline(name) && !element.hasAttributes()) return 'inLine';
  if (mayBeEither(name) && (name.includes('-') || element.hasAttribute('class') || element.hasAttribute('style'))) {
    const { display, float, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return 'hidden';
    if (display === 'contents') return 'boxless';
    if (/^(?:inline|ruby)/.test(display)) return 'inLine';
    return float === 'none' || (element.textContent ?? '').trim().length > DROP_CAP ? 'apart' : 'inLine';
  }
  if (element.checkVisibility?.(VISIBILITY) ?? true) return isInline(name) ? 'inLine' : 'apart';
  // No box is no hiding if the children have theirs.
  return getComputedStyle(element).display === 'contents' ? 'boxless' : 'hidden';
}

/** Whether what stands in a line elsewhere is a box of its own here. Asked once, where elements stand directly in it. */
function laysOutItems(frame: Frame): boolean {
  const { block } = frame;
  frame.laysOut ??=
    mayLayOut(block.localName) && block.hasAttributes() && /flex|grid/.test(getComputedStyle(block).display);
  return frame.laysOut;
}

function isFolded(element: Element, name: string): boolean {
  return name === 'details' && !element.hasAttribute('open');
}

/** What is seen of a `details` that is not open. */
function summaryOf(details: Element): Element[] {
  return [...details.children].filter(({ localName }) => localName === 'summary').slice(0, 1);
}

/** The language declared on an element or above it, also above the shadow root it is in. */
function languageAround(element: Element): string | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const declared = isMasked(at) ? null : at.getAttribute('lang');
    if (declared !== null) return languageTag(declared) || null;
  }
  return null;
}
