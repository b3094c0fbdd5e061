/**
 * What pages have in store for whoever comes, put up before the page's own text. Run in the page: they may use nothing
 * from outside themselves but what they are given.
 */
import type { PageSide } from './witness.ts';

export type Hostility = (page: PageSide) => void;

export const HOSTILITIES: Readonly<Record<string, Hostility>> = {
  'getters of nodes throw': ({ trapGetter }) => {
    const names = 'textContent nodeType nodeValue nodeName firstChild nextSibling parentNode parentElement isConnected';
    for (const name of names.split(' ')) trapGetter(Node.prototype, name);
    for (const name of 'localName shadowRoot assignedSlot'.split(' ')) trapGetter(Element.prototype, name);
    for (const name of ['data', 'length']) trapGetter(CharacterData.prototype, name);
  },
  'methods of elements throw': ({ trapMethod }) => {
    const names =
      'checkVisibility getAttribute hasAttribute hasAttributes closest matches querySelector querySelectorAll append getBoundingClientRect getClientRects';
    for (const name of names.split(' ')) trapMethod(Element.prototype, name);
    for (const name of 'getRootNode contains compareDocumentPosition appendChild'.split(' ')) {
      trapMethod(Node.prototype, name);
    }
  },
  'the document throws': ({ trapMethod, trapGetter }) => {
    const names = 'querySelector querySelectorAll createElement createRange createTreeWalker getSelection adoptNode';
    for (const name of names.split(' ')) trapMethod(Document.prototype, name);
    for (const name of 'body head title documentElement activeElement'.split(' ')) trapGetter(Document.prototype, name);
  },
  'ranges throw': ({ trapMethod, trapGetter }) => {
    for (const name of 'setStart setEnd toString getClientRects getBoundingClientRect cloneRange'.split(' ')) {
      trapMethod(Range.prototype, name);
    }
    for (const name of ['startContainer', 'endContainer', 'collapsed']) {
      trapGetter(AbstractRange.prototype, name);
      trapGetter(Range.prototype, name);
    }
  },
  'highlights throw': ({ trapMethod, trapGetter }) => {
    // It may have been taken away before.
    if (!globalThis.Highlight) return;
    for (const name of ['set', 'get', 'has', 'delete', 'clear', 'forEach']) {
      trapMethod(HighlightRegistry.prototype, name);
    }
    for (const name of ['add', 'delete', 'clear', 'forEach']) trapMethod(Highlight.prototype, name);
    trapGetter(HighlightRegistry.prototype, 'size');
  },
  'constructors replaced': ({ fault }) => {
    for (const name of ['Highlight', 'MutationObserver', 'CSSStyleSheet', 'Range', 'AbortController', 'WeakMap']) {
      Object.defineProperty(globalThis, name, {
        value: class {
          constructor() {
            fault(`somebody made a ${name}`);
            throw new Error(name);
          }
        },
      });
    }
  },
  'language replaced': ({ fault }) => {
    const broken = (name: string) => () => {
      fault(`somebody called ${name}`);
      throw new Error(name);
    };
    for (const name of ['flatMap', 'filter', 'some', 'every', 'toSorted', 'entries']) {
      Object.defineProperty(Array.prototype, name, { value: broken(name) });
    }
    for (const name of ['get', 'set', 'has', 'groupBy']) {
      Object.defineProperty(Map.prototype, name, { value: broken(name) });
    }
    Object.defineProperty(Object.prototype, 'sidenote', { get: () => 'page' });
  },
  'time and tasks replaced': ({ fault }) => {
    for (const name of ['setTimeout', 'clearTimeout', 'queueMicrotask', 'requestAnimationFrame', 'getComputedStyle']) {
      Object.defineProperty(globalThis, name, { value: () => fault(`somebody called ${name}`) });
    }
    Object.defineProperty(globalThis, 'scheduler', { value: undefined });
    Object.defineProperty(performance, 'now', { value: () => Number.NaN });
  },
  'no highlights at all': () => {
    Object.defineProperty(CSS, 'highlights', { value: undefined });
    Object.defineProperty(globalThis, 'Highlight', { value: undefined });
  },
  'highlights emptied all the time': ({ act, natives }) => {
    let left = 60;
    const empty = () => {
      act(() => natives.highlights.clear());
      if (--left > 0) natives.wait(empty, 15);
    };
    empty();
  },
  'highlights of its own': ({ act, natives, keepHighlight }) => {
    const put = () => {
      for (const name of ['search', 'zk-1', 'zk-9', 'zk-f']) {
        const range = new Range();
        range.selectNodeContents(natives.root(document));
        const highlight = new Highlight(range);
        keepHighlight(highlight);
        natives.highlights.set(name, highlight);
      }
    };
    natives.hear('DOMContentLoaded', () => act(put));
  },
  'our element thrown out': ({ act, natives }) => {
    const observer = new natives.Observer(() => {
      const ours = natives.findAll(document, 'aside-host')[0];
      if (ours) act(() => ours.remove());
    });
    natives.observe(observer, document, { childList: true, subtree: true });
  },
  'our element moved and dressed': ({ act, natives }) => {
    let left = 20;
    const observer = new natives.Observer(() => {
      const ours = natives.findAll(document, 'aside-host')[0];
      if (!ours || left-- < 0) return;
      act(() => {
        ours.setAttribute('style', 'display:none');
        natives.insertBefore(natives.root(document), ours, natives.firstChild(natives.root(document)));
      });
    });
    natives.observe(observer, document, { childList: true, subtree: true });
  },
  'our element made by the page': ({ act, natives }) => {
    natives.hear('DOMContentLoaded', () =>
      act(() => {
        customElements.define(
          'aside-host',
          class extends HTMLElement {
            connectedCallback() {
              act(() => {
                this.textContent = 'of the page';
              });
            }
          },
        );
      }),
    );
  },
  'our element has a root of the page': ({ act }) => {
    act(() => {
      customElements.define(
        'aside-host',
        class extends HTMLElement {
          constructor() {
            super();
            act(() => this.attachShadow({ mode: 'open' }));
          }
        },
      );
    });
  },
  'listens to everything and throws': ({ natives, fault }) => {
    const names = 'beforeinput input change click pointerdown copy cut paste message beforeprint';
    for (const name of names.split(' ')) {
      natives.hear(name, () => fault(`event ${name}`), true);
    }
  },
  'strange globals': () => {
    for (const name of ['browser', 'chrome', 'sidenote', 'sidenoteCard', 'process', 'define', 'exports', 'module']) {
      try {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new Error(name);
          },
        });
      } catch {
        // It may not be changed here.
      }
    }
  },
  'changes while it is read': ({ act, natives }) => {
    let left = 25;
    const turn = () => {
      act(() => {
        const all = document.querySelectorAll('p');
        const one = all[(left * 7) % Math.max(1, all.length)];
        if (!one) return;
        if (left % 4 === 0) one.after(one.cloneNode(true));
        else if (left % 4 === 1) one.append(' A word.');
        else if (left % 4 === 2) one.firstChild?.remove();
        else all[0]?.before(one);
      });
      if (--left > 0) natives.wait(turn, 7);
    };
    natives.hear('DOMContentLoaded', () => natives.wait(turn, 0));
  },
};
