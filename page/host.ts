import { isElement } from './kind.ts';
import { isMasked, native } from './masked.ts';

/** The name of our one element. It is never defined: it only has to be allowed a shadow root. */
export const HOST_TAG = 'aside-host';

/** A part of our element on the page, for one thing of ours. */
export interface Host {
  /** Where that goes: in a closed shadow root, so that neither the page's style nor its scripts reach in. */
  readonly layer: HTMLElement;
  readonly element: HTMLElement;
  /** Takes the layer away, and the element with the last one; twice does no harm. */
  remove(): void;
}

/** What makes the element a point at the page's origin, over everything, whatever rules the page has for any element. */
const STYLE = {
  all: 'initial',
  // Not among `all`. From right to left even a point would make the page wider.
  direction: 'ltr',
  display: 'block',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};

/** The element while it is there: however much of ours is open at once, the page gets no second one. */
let live: { element: HTMLElement; root: ShadowRoot } | null = null;

/**
 * A layer in our element, which stands at the end of the document element: outside the body, which pages replace or
 * watch.
 * @param signal takes the layer away when aborted
 */
export function createHost(document: Document, signal?: AbortSignal): Host {
  live ??= createElement(document);
  const { element, root } = live;
  const layer = native(document, 'createElement')('div');
  const remove = () => {
    layer.remove();
    if (root.hasChildNodes()) return;
    element.remove();
    if (live?.element === element) live = null;
  };
  if (signal?.aborted) remove();
  else {
    root.append(layer);
    // Also where the page has thrown it out meanwhile.
    if (!element.isConnected) native(document, 'documentElement').append(element);
  }
  signal?.addEventListener('abort', remove, { once: true });
  return { layer, element, remove };
}

function createElement(document: Document): { element: HTMLElement; root: ShadowRoot } {
  try {
    return elementOf(document, HOST_TAG);
  } catch {
    // The page has an element of this name, with a root of its own: nobody has one of that name.
    return elementOf(document, `${HOST_TAG}-${crypto.getRandomValues(new Uint32Array(1))[0]}`);
  }
}

function elementOf(document: Document, name: string): { element: HTMLElement; root: ShadowRoot } {
  const element = native(document, 'createElement')(name);
  const root = element.attachShadow({ mode: 'closed' });
  // By script, not by a style attribute: a strict content security policy refuses the latter.
  for (const [property, value] of Object.entries(STYLE)) element.style.setProperty(property, value, 'important');
  return { element, root };
}

/** Whether a node is our element. */
export function isOurs(node: Node): boolean {
  return isElement(node) && !isMasked(node) && node.localName.startsWith(HOST_TAG);
}
