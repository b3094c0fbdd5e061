/**
 * The browser's own functions, taken before a page can put others in their place, and callable past its named forms and
 * fields. Runs in the page, first of all: it may use nothing from outside itself.
 */
export function keepNatives() {
  const { apply, ownKeys, get } = Reflect;
  const { getOwnPropertyDescriptor } = Object;
  const getter = <T>(prototype: object, name: string) => {
    const read = getOwnPropertyDescriptor(prototype, name)?.get;
    if (!read) throw new Error(`no getter ${name}`);
    return (on: unknown): T => apply(read, on, []);
  };
  const method = <T>(prototype: object, name: string) => {
    const call = get(prototype, name);
    return (on: unknown, ...given: unknown[]): T => apply(call, on, given);
  };
  /** Chromium has these two on the ranges themselves, Firefox where the standard says. */
  const container = (name: 'startContainer' | 'endContainer') =>
    Object.hasOwn(AbstractRange.prototype, name)
      ? getter<Node>(AbstractRange.prototype, name)
      : (on: unknown): Node => get(on as object, name);
  const node = Node.prototype;
  const element = Element.prototype;
  const range = AbstractRange.prototype;
  return {
    nodeType: getter<number>(node, 'nodeType'),
    nodeName: getter<string>(node, 'nodeName'),
    nodeValue: getter<string | null>(node, 'nodeValue'),
    firstChild: getter<Node | null>(node, 'firstChild'),
    nextSibling: getter<Node | null>(node, 'nextSibling'),
    parentNode: getter<Node | null>(node, 'parentNode'),
    isConnected: getter<boolean>(node, 'isConnected'),
    insertBefore: method<Node>(node, 'insertBefore'),
    textContent: getter<string | null>(node, 'textContent'),
    localName: getter<string>(element, 'localName'),
    shadowRoot: getter<ShadowRoot | null>(element, 'shadowRoot'),
    attributeNames: method<string[]>(element, 'getAttributeNames'),
    attribute: method<string | null>(element, 'getAttribute'),
    seen: method<boolean>(element, 'checkVisibility'),
    findAll: method<NodeListOf<HTMLElement>>(Document.prototype, 'querySelectorAll'),
    createText: method<Text>(Document.prototype, 'createTextNode'),
    root: getter<Element>(Document.prototype, 'documentElement'),
    focused: getter<Element | null>(Document.prototype, 'activeElement'),
    view: getter<Window | null>(Document.prototype, 'defaultView'),
    title: getter<string>(Document.prototype, 'title'),
    cookie: getter<string>(Document.prototype, 'cookie'),
    sheets: getter<StyleSheetList>(Document.prototype, 'styleSheets'),
    length: getter<number>(StyleSheetList.prototype, 'length'),
    selection: method<Selection | null>(Document.prototype, 'getSelection'),
    adopted: getter<ArrayLike<CSSStyleSheet>>(Document.prototype, 'adoptedStyleSheets'),
    adoptedInRoot: getter<ArrayLike<CSSStyleSheet>>(ShadowRoot.prototype, 'adoptedStyleSheets'),
    start: container('startContainer'),
    startOffset: getter<number>(range, 'startOffset'),
    end: container('endContainer'),
    endOffset: getter<number>(range, 'endOffset'),
    highlights: CSS.highlights,
    eachHighlight: method<void>(HighlightRegistry.prototype, 'forEach'),
    eachRange: method<void>(Highlight.prototype, 'forEach'),
    style: getComputedStyle.bind(globalThis),
    stringify: JSON.stringify,
    replace: method<string>(String.prototype, 'replace'),
    trim: method<string>(String.prototype, 'trim'),
    slice: method<string>(String.prototype, 'slice'),
    startsWith: method<boolean>(String.prototype, 'startsWith'),
    includes: method<boolean>(String.prototype, 'includes'),
    wait: setTimeout.bind(globalThis),
    Observer: MutationObserver,
    observe: method<void>(MutationObserver.prototype, 'observe'),
    takeRecords: method<MutationRecord[]>(MutationObserver.prototype, 'takeRecords'),
    hear: addEventListener.bind(globalThis),
    ownKeys,
  };
}

export type Natives = ReturnType<typeof keepNatives>;
