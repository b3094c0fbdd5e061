/**
 * A file has no window: nothing is laid out. This gives `page/` the little of style that it asks for (is an element
 * shown, inline, floated, fixed?), from the page's own `<style>` elements and `style` attributes. Linked style sheets are
 * not read, and media queries are taken as met.
 */
import { isInline } from '../page/inline.ts';

const ASKED = ['display', 'visibility', 'position', 'float'] as const;
type Asked = Record<(typeof ASKED)[number], string>;

const RULE = /([^{}@;]+)\{([^{}]*)\}/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;

interface Rule {
  selector: string;
  style: Partial<Asked>;
}

/** Makes `getComputedStyle` and `checkVisibility` answer for this document's elements, until the next call. */
export function giveStyle(document: Document): void {
  const rules = [...document.querySelectorAll('style')].flatMap((sheet) => readRules(sheet.textContent ?? ''));
  const known = new WeakMap<Element, Asked>();
  const styleOf = (element: Element): Asked => {
    let style = known.get(element);
    if (!style) {
      style = computed(element, rules);
      known.set(element, style);
    }
    return style;
  };
  const isShown = (element: Element) => {
    const { display, visibility } = styleOf(element);
    return display !== 'none' && visibility !== 'hidden' && !element.hasAttribute('hidden');
  };
  Object.assign(globalThis, { getComputedStyle: styleOf });
  const { Element: ElementType } = document.defaultView ?? {};
  Object.assign(ElementType?.prototype ?? {}, {
    checkVisibility(this: Element) {
      return isShown(this);
    },
  });
}

function computed(element: Element, rules: readonly Rule[]): Asked {
  const style: Asked = {
    display: isInline(element.localName) || element.localName.includes('-') ? 'inline' : 'block',
    visibility: 'visible',
    position: 'static',
    float: 'none',
  };
  for (const rule of rules) if (matches(element, rule.selector)) Object.assign(style, rule.style);
  return Object.assign(style, readDeclarations(element.getAttribute('style') ?? ''));
}

/** A selector that this document cannot read (`:hover`, nesting) is passed over. */
function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

function readRules(css: string): Rule[] {
  return [...css.replace(COMMENT, '').matchAll(RULE)].flatMap(([, selector = '', body = '']) => {
    const style = readDeclarations(body);
    return Object.keys(style).length > 0 ? [{ selector: selector.trim(), style }] : [];
  });
}

function readDeclarations(text: string): Partial<Asked> {
  const style: Partial<Asked> = {};
  for (const declaration of text.split(';')) {
    const [name = '', value = ''] = declaration.split(':').map((part) => part.trim().toLowerCase());
    const asked = ASKED.find((candidate) => candidate === name);
    if (asked) style[asked] = value.replace(/\s*!important$/, '');
  }
  return style;
}
