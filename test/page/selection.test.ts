// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type Block, readBlocks } from '../../page/blocks.ts';
import { selectionIn } from '../../page/selection.ts';

let blocks: Block[];

function node(selector: string, child = 0): Node {
  const found = document.querySelector(selector)?.childNodes[child];
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The text of what `selectionIn` finds for a selection between two places. */
function found(from: Node, at: number, to: Node, end: number): string | undefined {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.setStart(from, at);
  range.setEnd(to, end);
  selection?.addRange(range);
  const span = selectionIn(blocks, selection);
  return span?.block.text.slice(span.start, span.end);
}

beforeEach(() => {
  document.body.innerHTML =
    '<nav id="menu">Menu</nav><p id="one">One  <b id="bold">bold</b>\n word&shy;s.</p><p id="two">Second block.</p>';
  blocks = readBlocks(document.body);
});

test('within a text node', () => {
  expect(found(node('#two'), 7, node('#two'), 12)).toBe('block');
});

test('across inline elements, white space and soft hyphens', () => {
  expect(found(node('#one'), 0, node('#one', 2), 8)).toBe('One bold words');
  expect(found(node('#bold'), 2, node('#one', 2), 4)).toBe('ld wo');
});

test('white space at the ends does not count', () => {
  expect(found(node('#one'), 3, node('#one', 2), 2)).toBe('bold');
});

test('element boundaries, as a triple click sets them', () => {
  const [one, two] = [document.querySelector('#one'), document.querySelector('#two')];
  if (!one || !two) throw new Error('no paragraphs');
  expect(found(one, 0, two, 0)).toBe('One bold words.');
  expect(found(document.body, 0, document.body, 3)).toBe('One bold words.');
});

test('of several blocks the first', () => {
  expect(found(node('#bold'), 0, node('#two'), 6)).toBe('bold words.');
});

test('nothing selected, or nothing that was read', () => {
  expect(selectionIn(blocks, null)).toBeNull();
  document.getSelection()?.removeAllRanges();
  expect(selectionIn(blocks, document.getSelection())).toBeNull();
  expect(found(node('#two'), 3, node('#two'), 3)).toBeUndefined();
  expect(found(node('#menu'), 0, node('#menu'), 4)).toBeUndefined();
  expect(found(node('#one'), 4, node('#one'), 5)).toBeUndefined();
});
