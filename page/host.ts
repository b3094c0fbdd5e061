/** The name of our one element. It is never defined: it only has to be allowed a shadow root. */
export const HOST_TAG = 'aside-host';

/** Our element on the page. */
export interface Host {
  /** Where our interface goes: closed, so that neither the page's style nor its scripts reach in. */
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Takes the element away; twice does no harm. */
  remove(): void;
}

/** What makes the element a point at the page's origin, over everything, whatever rules the page has for any element. */
const STYLE = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};

/**
 * Adds our element at the end of the document element: outside the body, which pages replace or watch.
 * @param signal takes the element away when aborted
 */
export function createHost(document: Document, signal?: AbortSignal): Host {
  const element = document.createElement(HOST_TAG);
  // By script, not by a style attribute: a strict content security policy refuses the latter.
  for (const [name, value] of Object.entries(STYLE)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const remove = () => element.remove();
  if (!signal?.aborted) document.documentElement.append(element);
  signal?.addEventListener('abort', remove, { once: true });
  return { root, element, remove };
}

/** Whether a node is our element. */
export function isOurs(node: Node): boolean {
  return node.nodeType === 1 && node.nodeName.toLowerCase() === HOST_TAG;
}
