/**
 * Properties that a page's own names stand before: in a form each field is a property by its name, in the document each
 * form, picture and frame, for every script there is (https://html.spec.whatwg.org/#dom-form-nameditem). A form with a
 * field called `parentElement` leads whoever climbs up from it round and round.
 */

/** What we ask elements for. */
const ASKED = (
  'nodeType localName firstChild nextSibling previousSibling parentElement parentNode textContent shadowRoot assignedSlot ' +
  'isConnected hasAttribute hasAttributes getAttribute checkVisibility querySelector querySelectorAll closest matches ' +
  'contains getRootNode compareDocumentPosition getBoundingClientRect'
).split(' ');

/** A property as the browser has it, whatever the page calls so. Methods come bound. */
export function native<T extends object, K extends keyof T>(of: T, name: K): T[K] {
  const value: T[K] = Reflect.get(Object.getPrototypeOf(of), name, of) ?? of[name];
  return typeof value === 'function' ? value.bind(of) : value;
}

/**
 * Whether a node is a form whose fields stand before something that we ask for. Such a form is not read.
 * Asked for each element of a page: one look at its name must do for all but forms.
 */
export function isMasked(node: Node & { readonly localName?: unknown }): boolean {
  const name = node.localName;
  if (typeof name === 'string' && name !== 'form') return false;
  return (typeof node.nodeType !== 'number' || node.nodeType === 1) && hidesOwn(node);
}

function hidesOwn(node: Node): boolean {
  const prototype = Object.getPrototypeOf(node);
  return ASKED.some(
    (asked) => asked in prototype && !isSame(Reflect.get(node, asked), Reflect.get(prototype, asked, node)),
  );
}

/** Fields stand there themselves, as elements or lists of them; a DOM that is no browser's may bind its methods. */
function isSame(value: unknown, own: unknown): boolean {
  return typeof own === 'function' ? typeof value === 'function' && !('nodeType' in value) : value === own;
}

/** The element's parent, whatever the element is. */
export function parentOf(element: Element): Element | null {
  return isMasked(element) ? native(element, 'parentElement') : element.parentElement;
}

/** Whether `other` is the node or in it, whatever the node is. */
export function holds(node: Node, other: Node): boolean {
  return isMasked(node) ? native(node, 'contains')(other) : node.contains(other);
}
