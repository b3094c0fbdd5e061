import { isOurs } from './host.ts';
import { blockHolder, isInline, mayBeEither } from './inline.ts';
import { isElement, isShadowRoot, isText } from './kind.ts';
import { outermost } from './reread.ts';
import { isGap } from './unread.ts';

/** Reported when nothing has changed for this long, in milliseconds: a framework renders in bursts. */
const QUIET = 200;
/** Reported at the latest so long after the first change, in milliseconds: a running ticker must not hold us off. */
const LATEST = 1000;
/** More changed parts than this are reported as the whole root: to sort them out would cost more than to read it. */
const MANY = 20;

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
};

/**
 * Watches text under `root`, its open shadow roots included, until the signal's abort.
 * @param onChanged gets the outermost elements whose blocks may have changed; one that is no longer connected has gone,
 * also `root` itself
 */
export function watchChanges(root: Element, onChanged: (dirty: Element[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const dirty = new Set<Element>();
  /** Elements whose class or style changed, and whether they were seen the last time that happened. */
  const restyled = new Set<Element>();
  const seen = new WeakMap<Element, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;

  const report = () => {
    timer = undefined;
    for (const element of restyled) {
      const visible = element.checkVisibility?.({ visibilityProperty: true }) ?? true;
      // The first change of an element may have shown or hidden anything in it; later ones only count if it went or
      // came itself, or every animation would make us read.
      if (seen.get(element) !== visible && element.textContent?.trim()) dirty.add(blockHolder(element));
      seen.set(element, visible);
    }
    restyled.clear();
    const parts = dirty.size > MANY ? [root] : outermost([...dirty]);
    dirty.clear();
    for (const part of parts) if (part.isConnected) watchShadows(part);
    if (parts.length > 0) onChanged(parts);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) note(record, root, dirty, restyled);
    if (dirty.size === 0 && restyled.size === 0) return;
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(report, Math.max(0, Math.min(QUIET, first + LATEST - now)));
  });
  const watchShadows = (part: Element) => {
    for (const element of [part, ...part.querySelectorAll('*')]) {
      const shadow = element.shadowRoot;
      if (!shadow) continue;
      observer.observe(shadow, WATCHED);
      for (const child of shadow.children) watchShadows(child);
    }
  };

  observer.observe(root, WATCHED);
  watchShadows(root);
  // A framework that draws the page anew takes the root away with one of these.
  for (let above = root.parentElement; above; above = above.parentElement) observer.observe(above, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

function note(record: MutationRecord, root: Element, dirty: Set<Element>, restyled: Set<Element>): void {
  const { target, type, attributeName } = record;
  if (isOurs(target)) return;
  if (target !== root && target.contains(root)) {
    if (!root.isConnected) dirty.add(root);
    return;
  }
  const element = isElement(target) ? target : isShadowRoot(target) ? target.host : target.parentElement;
  if (!element) return;
  if (type === 'characterData') dirty.add(blockHolder(element));
  else if (type === 'attributes') {
    if (attributeName === 'class' || attributeName === 'style') restyled.add(element);
    else dirty.add(blockHolder(element));
  } else noteChildren(record, element, dirty);
}

/** A block that came or went is a change of its own, unless it stands in the midst of text. */
function noteChildren(record: MutationRecord, parent: Element, dirty: Set<Element>): void {
  const changed = [...record.addedNodes, ...record.removedNodes].filter((node) => !isOurs(node) && !isNothing(node));
  if (changed.length === 0) return;
  if ([...changed, record.previousSibling, record.nextSibling].some(isOfLine)) dirty.add(blockHolder(parent));
  else for (const node of changed) if (isElement(node) && hasText(node)) dirty.add(node);
}

/** Whether a node neither has text nor parts any. */
function isNothing(node: Node): boolean {
  return isElement(node) ? isGap(node.localName) : !isText(node) || node.data.trim() === '';
}

/** Whether a node takes part in a line of text. */
function isOfLine(node: Node | null): boolean {
  if (isText(node)) return node.data.trim() !== '';
  if (!isElement(node)) return false;
  const name = node.localName;
  return name === 'br' || ((isInline(name) || mayBeEither(name)) && hasText(node));
}

function hasText(element: Element): boolean {
  return element.shadowRoot !== null || (element.textContent ?? '').trim() !== '';
}
