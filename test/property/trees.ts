/**
 * Paragraphs as trees, built into a page, and what a reader sees of them: told from the description, not from the page,
 * so that it can be compared with what was read.
 */
import fc from 'fast-check';
import { wellFormedText } from './texts.ts';

export type Part =
  | { kind: 'text' | 'comment' | 'unseen'; text: string }
  | { kind: 'break' }
  | { kind: 'inline'; name: string; parts: Part[] };

const INLINE = 'b i em a span u mark small q cite abbr time wbr'.split(' ');
/** Never read, while the text around them goes on. (Templates, too; but happy-dom has no right order around them.) */
const UNSEEN = ['script', 'style', 'button', '[hidden]', '[aria-hidden=true]'];

const readable = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('One. ', 'Two was said. ', ' so', ' ', '\n  ', 'Mr. A', '😀', 'ب', '的。', '\u00ad'),
  },
  { weight: 1, arbitrary: wellFormedText },
  { weight: 1, arbitrary: fc.constant('') },
);

const leaf: fc.Arbitrary<Part> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('text' as const), text: readable }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('comment' as const, 'unseen' as const), text: readable }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) },
);

/** The parts of one paragraph. */
export const paragraph: fc.Arbitrary<Part[]> = fc.letrec<{ parts: Part[]; part: Part }>((tie) => ({
  parts: fc.array(tie('part'), { maxLength: 6 }),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ kind: fc.constant('inline' as const), name: fc.constantFrom(...INLINE), parts: tie('parts') }),
  ),
})).parts;

/** Puts the parts into an element. Every text is a node of its own, also an empty one. */
export function build(into: Element, parts: readonly Part[]): void {
  for (const part of parts) {
    if (part.kind === 'text') into.append(document.createTextNode(part.text));
    else if (part.kind === 'comment') into.append(document.createComment(part.text.replaceAll('-', '')));
    else if (part.kind === 'break') into.append(document.createElement('br'));
    else if (part.kind === 'inline') {
      const element = document.createElement(part.name);
      build(element, part.parts);
      into.append(element);
    } else {
      const element = unseenElement(UNSEEN[part.text.length % UNSEEN.length] ?? 'script');
      element.append(document.createTextNode(part.text));
      into.append(element);
    }
  }
}

/** An element that a selector of ours fits. */
function unseenElement(selector: string): Element {
  const [, attribute, value = ''] = /^\[([\w-]+)(?:=(\w+))?\]$/.exec(selector) ?? [];
  const element = document.createElement(attribute === undefined ? selector : 'span');
  // Of another type than JavaScript, so that nothing runs.
  element.setAttribute(attribute ?? 'type', value || 'text/plain');
  return element;
}

const NOTHING = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Stands for a line break; in no text of ours. */
const BREAK = '\ue000';

/** `text` without what is rendered as nothing, every run of white space one space. */
export const collapsed = (text: string): string => text.replace(NOTHING, '').replace(/\s+/g, ' ');

/** The paragraphs that a reader sees: two line breaks with nothing between them part it. Those without a letter are none. */
export function seenIn(parts: readonly Part[]): string[] {
  const runs = shown(parts)
    .replace(NOTHING, '')
    .split(new RegExp(`${BREAK}(?:\\s*${BREAK})+`));
  const texts = runs.map((run) => collapsed(run.replaceAll(BREAK, ' ')).replace(/^ | $/g, ''));
  return texts.filter((text) => /\p{L}/u.test(text));
}

function shown(parts: readonly Part[]): string {
  const texts = parts.map((part) => {
    if (part.kind === 'text') return part.text.replaceAll(BREAK, '');
    if (part.kind === 'break') return BREAK;
    return part.kind === 'inline' ? shown(part.parts) : '';
  });
  return texts.join('');
}

/** Whether a reader sees a text node: it stands in nothing that is not read. */
const isSeen = (node: Node): boolean => node.parentElement?.closest(UNSEEN.join()) === null;

/** The text of a range as a reader sees it, white space collapsed; a line break is a space. */
export function seenInRange(range: Range): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!isSeen(startContainer) || !isSeen(endContainer)) return 'it begins or ends where nobody sees it';
  let text = '';
  let within = false;
  const visit = (node: Node) => {
    if (node === startContainer) within = true;
    if (within && node.nodeType === Node.TEXT_NODE && isSeen(node)) {
      const data = node.textContent ?? '';
      text += data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : data.length);
    } else if (within && node.nodeName === 'BR') text += ' ';
    for (const child of node.childNodes) visit(child);
    if (node === endContainer) within = false;
  };
  visit(document.body);
  return collapsed(text);
}
