/**
 * What is painted on the page, and what a reader sees there, made out without any code of ours. Runs in the page: it may
 * use nothing from outside itself.
 */
import type { Natives } from './natives.ts';

export interface PaintedText {
  name: string;
  /** What a reader reads under the paint, white space collapsed. */
  text: string;
  /** What the paint lies over besides, and should not: in words; empty if nothing. */
  fault: string;
}

export function makePaintReader(natives: Natives, ownHighlights: readonly unknown[]) {
  const { nodeType, nodeValue, firstChild, nextSibling, parentNode, localName, attribute } = natives;
  /** Stand in a line without being part of its text. */
  const GAPS =
    ' script style noscript template svg math button input textarea select option img code rt rp object embed video audio canvas iframe ';
  /** Ours alone: what the page itself has registered is its own affair. */
  const isOwn = (highlight: unknown) => {
    for (let at = 0; at < ownHighlights.length; at++) if (ownHighlights[at] === highlight) return true;
    return false;
  };

  const painted = (): PaintedText[] => {
    const all: PaintedText[] = [];
    natives.eachHighlight(natives.highlights, (highlight: unknown, name: string) => {
      if (isOwn(highlight)) return;
      natives.eachRange(highlight, (range: unknown) => {
        all[all.length] = { name, ...readRange(range) };
      });
    });
    return all;
  };

  const readRange = (range: unknown): { text: string; fault: string } => {
    const last: Node = natives.end(range);
    let node: Node | null = natives.start(range);
    // What has left the page is seen by nobody.
    if (!natives.isConnected(node)) return { text: '', fault: '' };
    if (nodeType(node) !== 3 || nodeType(last) !== 3) return { text: '', fault: 'begins or ends outside of text' };
    let text = '';
    let fault = '';
    let block: Node | null = null;
    for (; node; node = following(node)) {
      if (nodeType(node) === 1 && localName(node) === 'br') text += ' ';
      if (nodeType(node) === 3) {
        const from: number = node === natives.start(range) ? natives.startOffset(range) : 0;
        const value = nodeValue(node) ?? '';
        const to: number = node === last ? natives.endOffset(range) : value.length;
        const part: string = natives.slice(value, from, to);
        const why = unreadIn(node);
        if (why === 'edited' && natives.trim(part) !== '') fault ||= `lies over edited text: ${part}`;
        if (why === '') {
          const around = blockOf(node);
          if (natives.trim(part) !== '') block ??= around;
          if (block !== around && natives.trim(part) !== '') fault ||= `reaches into another block: ${part}`;
          text += part;
        }
      }
      if (node === last) break;
    }
    if (!node) fault ||= 'ends before it begins';
    return { text: normalised(text), fault };
  };
  const following = (from: Node): Node | null => {
    const first = firstChild(from);
    if (first) return first;
    for (let node: Node | null = from; node; node = parentNode(node)) {
      const next = nextSibling(node);
      if (next) return next;
    }
    return null;
  };
  /** Why a reader does not read a text node as part of the sentence; empty if they do. */
  const unreadIn = (text: Node): string => {
    let seenAsked = false;
    let inSummary = false;
    for (let at: Node | null = parentNode(text); at && nodeType(at) === 1; at = parentNode(at)) {
      const name: string = localName(at);
      if (natives.includes(GAPS, ` ${name} `)) return 'gap';
      const edited = attribute(at, 'contenteditable');
      if (edited !== null && edited !== 'false') return seen(at) ? 'edited' : 'hidden';
      if (attribute(at, 'hidden') !== null || attribute(at, 'aria-hidden') === 'true') return 'hidden';
      if (natives.includes(attribute(at, 'class') ?? '', 'sr-only')) return 'hidden';
      if (name === 'summary') inSummary = true;
      if (name === 'details' && attribute(at, 'open') === null && !inSummary) return 'hidden';
      if (name === 'sup' && natives.trim(natives.textContent(at) ?? '') === '[3]') return 'gap';
      // What has no box of its own says nothing of its children.
      if (!seenAsked && natives.style(at as Element).display !== 'contents') {
        seenAsked = true;
        if (!seen(at)) return 'hidden';
      }
    }
    return '';
  };
  const seen = (element: Node): boolean => natives.seen(element, { visibilityProperty: true });
  const blockOf = (text: Node): Node | null => {
    for (let at: Node | null = parentNode(text); at && nodeType(at) === 1; at = parentNode(at)) {
      if (!/^(?:inline|ruby|contents)/.test(natives.style(at as Element).display)) return at;
    }
    return null;
  };
  const normalised = (text: string): string =>
    natives.trim(
      natives.replace(
        natives.replace(text, /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g, ''),
        /\s+/g,
        ' ',
      ),
    );
  return { painted };
}
