import { isOurs } from './host.ts';
import { blockHolder, isInline, mayBeEither } from './inline.ts';
import { isElement, isShadowRoot, isText } from './kind.ts';
import { holds, isMasked, parentOf } from './masked.ts';
import { outermost } from './reread.ts';
import { isGap, STORY } from './unread.ts';

/** Reported when nothing has changed for this long, in milliseconds: a framework renders in bursts. */
const QUIET = 200;
/** Reported at the latest so long after the first change, in milliseconds: a running ticker must not hold us off. */
const LATEST = 1000;
/** The same where something painted was among it, in milliseconds: the eye is on it. */
const SOON = 50;
/** More changed parts than this are reported as the whole root: to sort them out would cost more than to read it. */
const MANY = 500;
/** So many elements whose style has changed are asked at once whether they are still seen: some milliseconds. */
const RESTYLED_AT_ONCE = 200;

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable'],
};

/** What happens to the elements around the root and is of interest. */
const ABOVE: MutationObserverInit = { childList: true, attributes: true, attributeFilter: ['contenteditable'] };

export interface ChangeListener {
  /** Text or elements have just changed. Returns whether that hit what the reader sees of ours. */
  onTouched(): boolean;
  /**
   * Gets the outermost elements whose blocks may have changed; one that is no longer connected has gone, also `root`
   * itself. `root` also where another story came beside it.
   */
  onChanged(dirty: Element[]): void;
}

/**
 * Watches text under `root` until the signal's abort.
 * @returns what a shadow root found under `root` is given to, to be watched as well
 */
export function watchChanges(
  root: Element,
  listener: ChangeListener,
  signal: AbortSignal,
): (shadow: ShadowRoot) => void {
  const dirty = new Set<Element>();
  /** Elements whose class or style changed, and whether they were seen the last time that happened. */
  const restyled = new Set<Element>();
  const seen = new WeakMap<Element, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;

  /** Reports in this many milliseconds, or when the first change has waited long enough. */
  const reportIn = (delay: number) => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(report, Math.max(0, Math.min(delay, first + LATEST - now)));
  };
  const report = () => {
    timer = undefined;
    for (const element of [...restyled].slice(0, RESTYLED_AT_ONCE)) {
      restyled.delete(element);
      const visible = element.checkVisibility?.({ visibilityProperty: true }) ?? true;
      // The first change of an element may have shown or hidden anything in it; later ones only count if it went or
      // came itself, or every animation would make us read.
      if (seen.get(element) !== visible && element.textContent?.trim()) dirty.add(blockHolder(element));
      seen.set(element, visible);
    }
    const parts = dirty.size > MANY ? [root] : outermost([...dirty]);
    dirty.clear();
    if (restyled.size > 0) reportIn(QUIET);
    if (parts.length > 0) listener.onChanged(parts);
  };
  const observer = new MutationObserver((records) => {
    let touched = false;
    for (const record of records) {
      touched ||= record.type !== 'attributes';
      // Beyond that everything is read again: what else has changed is of no interest.
      if (dirty.size <= MANY || holds(record.target, root)) note(record, root, dirty, restyled);
    }
    const urgent = touched && listener.onTouched();
    if (dirty.size > 0 || restyled.size > 0) reportIn(urgent ? SOON : QUIET);
  });

  if (!signal.aborted) {
    observer.observe(root, WATCHED);
    // A framework that draws the page anew takes the root away with one of these.
    for (let above = parentOf(root); above; above = parentOf(above)) observer.observe(above, ABOVE);
    observer.observe(root.ownerDocument, { childList: true });
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return (shadow) => {
    if (!signal.aborted) observer.observe(shadow, WATCHED);
  };
}

function note(record: MutationRecord, root: Element, dirty: Set<Element>, restyled: Set<Element>): void {
  const { target, type, attributeName } = record;
  if (isOurs(target)) return;
  if (!root.isConnected) {
    dirty.add(root);
    return;
  }
  if (target !== root && holds(target, root)) {
    if (type === 'attributes' || bringsStory(record)) dirty.add(root);
    return;
  }
  if (isMasked(target)) return;
  const element = isElement(target) ? target : isShadowRoot(target) ? target.host : target.parentElement;
  if (!element) return;
  if (type === 'characterData') dirty.add(blockHolder(element));
  else if (type === 'attributes') {
    if (attributeName === 'class' || attributeName === 'style') restyled.add(element);
    else dirty.add(blockHolder(element));
  } else noteChildren(record, element, dirty);
}

/** Whether something that may hold a story came beside the root: an endless page goes on with the next one. */
function bringsStory({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) {
    if (isElement(node) && !isMasked(node) && (node.matches(STORY) || node.querySelector(STORY))) return true;
  }
  return false;
}

/** A block that came or went is a change of its own, unless it stands in the midst of text. */
function noteChildren(record: MutationRecord, parent: Element, dirty: Set<Element>): void {
  const changed: Node[] = [];
  for (const nodes of [record.addedNodes, record.removedNodes]) {
    for (const node of nodes) {
      // Once it is clear that there is too much, the rest need not be looked at.
      if (dirty.size + changed.length > MANY) break;
      if (!isOurs(node) && !isNothing(node)) changed.push(node);
    }
  }
  if (changed.length === 0) return;
  if (changed.some(isOfLine) || isOfLine(record.previousSibling) || isOfLine(record.nextSibling)) {
    dirty.add(blockHolder(parent));
  } else for (const node of changed) if (isElement(node) && hasText(node)) dirty.add(node);
}

/** Whether a node neither has text nor parts any. */
function isNothing(node: Node): boolean {
  if (isMasked(node)) return true;
  return isElement(node) ? isGap(node.localName) : !isText(node) || node.data.trim() === '';
}

/** Whether a node takes part in a line of text. */
function isOfLine(node: Node | null): boolean {
  if (isText(node)) return node.data.trim() !== '';
  if (!isElement(node) || isMasked(node)) return false;
  const name = node.localName;
  return name === 'br' || ((isInline(name) || mayBeEither(name)) && hasText(node));
}

function hasText(element: Element): boolean {
  return element.shadowRoot !== null || (element.textContent ?? '').trim() !== '';
}
