import { HOST_TAG } from './host.ts';
import { parentAcross } from './kind.ts';
import { isMasked, native } from './masked.ts';

/** Never read; text goes on around them as if they were not there. */
const GAPS = new Set(
  `script style noscript template code svg math button input textarea select option datalist output progress meter img
  canvas rt rp head title ${HOST_TAG}`.split(/\s+/),
);
/** Never read; the text before and after them is not one paragraph. */
const BREAKS = new Set('nav pre iframe frame object embed video audio menu dialog'.split(' '));

/** Parts a page itself declares not to be its text. One native pass finds them all, which is cheaper than asking each. */
const DECLARED = [
  '[hidden]',
  '[aria-hidden=true]',
  '[aria-modal=true]',
  '[contenteditable]:not([contenteditable=false])',
  // For screen readers only ("opens in a new window"): a reader who sees the page does not see them.
  ...'sr-only visually-hidden visuallyhidden screen-reader'.split(' ').map((name) => `[class*=${name}]`),
].join();
const UNREAD_ROLE =
  /^(?:(?:alert)?dialog|navigation|search|menu(?:bar)?|toolbar|tablist|button|textbox|banner|contentinfo)$/;

const CONSENT = 'cookie consent gdpr'
  .split(' ')
  .map((word) => `[id*="${word}" i],[class*="${word}" i]`)
  .join();

/** Whether elements of this local name are never read and part no text. */
export function isGap(name: string): boolean {
  return GAPS.has(name);
}

/** What a story is in. */
export const STORY = 'article,main,[role=main],[itemprop~=articleBody]';
/** An element with one of these holds the page's story, whatever its name, place or class says. */
const HOLDS_STORY = `${STORY},h1`;

/** Link text above this share makes an aside a list of links, not a pull quote. */
const ASIDE_LINKS = 0.5;
/** The same for a list, in which single links within prose are common: only lists of nothing but links go. */
const LIST_LINKS = 0.9;

/** Adds to `unread` the elements under `root` that the page itself declares not to be text to read. */
export function findDeclared(root: ParentNode, unread: Set<Element>): void {
  for (const element of root.querySelectorAll(DECLARED)) unread.add(element);
  for (const element of root.querySelectorAll('[role]')) {
    if (!isMasked(element) && hasUnreadRole(element)) unread.add(element);
  }
  for (const element of root.querySelectorAll(CONSENT)) {
    if (!isMasked(element) && isContainer(element.localName) && !holdsStory(element)) unread.add(element);
  }
}

/** Whether an element is never read: `gap` if the text around it reads on, `break` if it ends there, else `null`. */
export function unreadKind(element: Element, name: string, inStory: boolean): 'gap' | 'break' | null {
  if (GAPS.has(name)) return 'gap';
  if (BREAKS.has(name)) return 'break';
  switch (name) {
    case 'form': // some sites put their whole page into one
      return holdsStory(element) ? null : 'break';
    case 'header':
    case 'footer':
      return inStory || (name === 'header' && element.querySelector('h1')) ? null : 'break';
    case 'aside':
      return linkShare(element) > ASIDE_LINKS ? 'break' : null;
    case 'ul':
    case 'ol':
      return linkShare(element) > LIST_LINKS ? 'break' : null;
    case 'sup':
      return isFootnoteMark(element) ? 'gap' : null;
    default:
      return null;
  }
}

/** Whether an element is a bar laid over the page (asks for its style: not to be called for every element). */
export function isFixedBar(element: Element, name: string): boolean {
  return isContainer(name) && getComputedStyle(element).position === 'fixed' && !holdsStory(element);
}

/** Whether `element` stands within something that is not read (the element itself counts). */
export function standsInUnread(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    if (isMasked(at)) {
      if (native(at, 'querySelector')(HOLDS_STORY) === null) return true;
      continue;
    }
    const name = at.localName;
    if (unreadKind(at, name, at.closest(STORY) !== null)) return true;
    if (at.matches(DECLARED) || hasUnreadRole(at)) return true;
    if (isContainer(name) && at.matches(CONSENT) && !holdsStory(at)) return true;
  }
  return false;
}

/** Whether an element stands within something that the reader may write in, be it the whole page. */
export function isWrittenIn(element: Element): boolean {
  return 'isContentEditable' in element && element.isContentEditable === true;
}

/** Whether the reader may write in an element, by its own word. */
export function isEdited(element: Element): boolean {
  return (element.getAttribute('contenteditable') ?? 'false') !== 'false';
}

function hasUnreadRole(element: Element): boolean {
  return UNREAD_ROLE.test(element.getAttribute('role') ?? '');
}

function isContainer(name: string): boolean {
  return name === 'div' || name === 'section' || name === 'aside' || name === 'footer' || name.includes('-');
}

function holdsStory(element: Element): boolean {
  return element.querySelector(HOLDS_STORY) !== null;
}

/** A number or sign in a raised link to a note: `[3]`, `12`, `*`. */
function isFootnoteMark(sup: Element): boolean {
  if (!/^\s*[[(]?\s*(\d{1,3}|[a-z]|[*†‡§]+)\s*[\])]?\s*$/.test(sup.textContent ?? '')) return false;
  return sup.parentElement?.localName === 'a' || sup.querySelector('a') !== null;
}

/** Share of an element's text that is link text, 0 to 1; 0 where there is at most one link. */
function linkShare(element: Element): number {
  const links = element.querySelectorAll('a');
  if (links.length < 2) return 0;
  let linked = 0;
  for (const link of links) linked += length(link);
  return linked / Math.max(1, length(element));
}

function length(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
