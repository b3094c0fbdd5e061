/**
 * What pages do to themselves after they were read. Each gets the elements in question, of which there is at least one,
 * and a number that chooses. Run in the page: they may use nothing from outside themselves but what they are given.
 */
import type { PageSide } from './witness.ts';

export type Mutation = (page: PageSide, paragraphs: ArrayLike<HTMLElement>, choice: number) => void;

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  nothing() {},
  'text of a node': ({ act, natives }, paragraphs, choice) => {
    act(() => {
      const walker = document.createTreeWalker(paragraphs[choice % paragraphs.length] as Node, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if ((natives.nodeValue(node)?.length ?? 0) > 3) (node as Text).data = 'Something else stands here now.';
      }
    });
  },
  'one letter': ({ act }, paragraphs, choice) => {
    act(() => {
      const walker = document.createTreeWalker(paragraphs[choice % paragraphs.length] as Node, NodeFilter.SHOW_TEXT);
      const text = walker.nextNode() as Text;
      text.replaceData(Math.min(3, text.length), 1, 'ß');
    });
  },
  'words between': ({ act, natives }, paragraphs, choice) => {
    act(() => {
      const paragraph = paragraphs[choice % paragraphs.length] as Node;
      natives.insertBefore(paragraph, natives.createText(document, ' and then '), paragraph.childNodes[1] ?? null);
    });
  },
  'all text nodes split': ({ act }, paragraphs) => {
    act(() => {
      for (let at = 0; at < paragraphs.length; at++) {
        const walker = document.createTreeWalker(paragraphs[at] as Node, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) texts[texts.length] = node as Text;
        for (let one = 0; one < texts.length; one++) {
          const text = texts[one] as Text;
          if (text.length > 1) text.splitText(Math.floor(text.length / 2));
        }
      }
    });
  },
  normalised: ({ act }) => act(() => document.normalize()),
  'the same text again': ({ act }, paragraphs) => {
    act(() => {
      for (let at = 0; at < paragraphs.length; at++) {
        const walker = document.createTreeWalker(paragraphs[at] as Node, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
          node.replaceData(0, node.length, node.data);
      }
    });
  },
  'drawn anew': ({ act }) => {
    act(() => {
      const body = document.body;
      body.innerHTML = String(body.innerHTML);
    });
  },
  'one removed': ({ act }, paragraphs, choice) => act(() => paragraphs[choice % paragraphs.length]?.remove()),
  'all removed': ({ act }, paragraphs) => {
    act(() => {
      for (let at = 0; at < paragraphs.length; at++) paragraphs[at]?.remove();
    });
  },
  'order turned round': ({ act }, paragraphs) => {
    act(() => {
      for (let at = 0; at < paragraphs.length; at++) paragraphs[0]?.before(paragraphs[at] as Node);
    });
  },
  'made editable': ({ act }, paragraphs) => {
    act(() => {
      for (let at = 0; at < paragraphs.length; at++) paragraphs[at]?.setAttribute('contenteditable', 'true');
    });
  },
  'body editable': ({ act }) => act(() => document.body.setAttribute('contenteditable', '')),
  'hidden by attribute': ({ act }, paragraphs) => {
    act(() => {
      for (let at = 0; at < paragraphs.length; at += 2) paragraphs[at]?.setAttribute('hidden', '');
    });
  },
  'hidden by class': ({ act }, paragraphs) => {
    act(() => {
      for (let at = 0; at < paragraphs.length; at += 2) paragraphs[at]?.setAttribute('class', 'gone');
    });
  },
  'hidden from readers of the screen': ({ act }, paragraphs) => {
    act(() => {
      for (let at = 0; at < paragraphs.length; at += 2) paragraphs[at]?.setAttribute('aria-hidden', 'true');
    });
  },
  'wrapped in spans': ({ act }, paragraphs) => {
    act(() => {
      for (let at = 0; at < paragraphs.length; at++) {
        const span = document.createElement('span');
        const paragraph = paragraphs[at] as HTMLElement;
        span.append(...paragraph.childNodes);
        paragraph.append(span);
      }
    });
  },
  'a paragraph begins within': ({ act }, paragraphs, choice) => {
    act(() => {
      const paragraph = paragraphs[choice % paragraphs.length] as HTMLElement;
      const block = document.createElement('div');
      block.append('A block in the midst of it.');
      paragraph.insertBefore(block, paragraph.childNodes[Math.floor(paragraph.childNodes.length / 2)] ?? null);
    });
  },
  'more of it': ({ act }, paragraphs) => {
    act(() => {
      for (let at = 0; at < paragraphs.length; at++) paragraphs[at]?.after(paragraphs[at]?.cloneNode(true) as Node);
    });
  },
  'a new document element': ({ act, natives }) => {
    act(() => {
      const root = document.documentElement;
      const copy = root.cloneNode(true) as Element;
      // Else the page would have an element of ours that is not of us.
      for (let at = copy.children.length - 1; at >= 0; at--) {
        const child = copy.children[at] as Element;
        if (natives.startsWith(natives.localName(child), 'aside-host')) child.remove();
      }
      document.replaceChild(copy, root);
    });
  },
  'the body goes and comes': ({ act }) => {
    act(() => {
      const body = document.body;
      body.remove();
      document.documentElement.append(body);
    });
  },
  'moved to another document': ({ act }, paragraphs) => {
    act(() => {
      const other = document.implementation.createHTMLDocument();
      for (let at = 0; at < paragraphs.length; at += 2) other.body.append(paragraphs[at] as Node);
    });
  },
  'into a shadow root': ({ act }, paragraphs) => {
    act(() => {
      const host = document.createElement('div');
      paragraphs[0]?.before(host);
      const root = host.attachShadow({ mode: 'open' });
      for (let at = 0; at < paragraphs.length; at += 2) root.append(paragraphs[at] as Node);
    });
  },
  'frames detached': ({ act }) => {
    act(() => {
      const frames = document.querySelectorAll('iframe');
      for (let at = 0; at < frames.length; at++) frames[at]?.remove();
    });
  },
  'frames come': ({ act }, paragraphs) => {
    act(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<article><p>Netflix could read the private messages of Facebook users.</article>';
      paragraphs[0]?.after(frame);
      frame.remove();
    });
  },
  'all at once, for a while': ({ act, natives }, paragraphs, choice) => {
    let left = 12;
    const turn = () => {
      act(() => {
        const paragraph = paragraphs[(choice + left) % paragraphs.length] as HTMLElement;
        if (left % 3 === 0) paragraph.append(' More.');
        else if (left % 3 === 1) paragraphs[0]?.before(paragraph);
        else paragraph.textContent = `${paragraph.textContent}`;
      });
      if (--left > 0) natives.wait(turn, choice % 40);
    };
    turn();
  },
  'another address': ({ act }) => {
    act(() => {
      history.pushState(null, '', `${location.pathname}?moved`);
      document.title = 'Netflix and Facebook, page two';
    });
  },
  'the reader selects and focuses': ({ act }, paragraphs) => {
    act(() => {
      getSelection()?.selectAllChildren(paragraphs[0] as Node);
      document.querySelector<HTMLElement>('input,button,a[href]')?.focus();
      scrollTo(0, 40);
    });
  },
  'highlights emptied': ({ act, natives }, paragraphs) => {
    act(() => {
      natives.highlights.clear();
      paragraphs[0]?.append(' ');
    });
  },
  'highlights moved': ({ act, natives }, paragraphs) => {
    act(() => {
      natives.eachHighlight(natives.highlights, (highlight: unknown) => {
        natives.eachRange(highlight, (range: unknown) => (range as Range).selectNodeContents(document.body));
      });
      paragraphs[0]?.append(' A word more.');
    });
  },
};
