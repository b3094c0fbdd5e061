// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Block, readBlocks } from '../../page/blocks.ts';
import { rangeOf } from '../../page/ranges.ts';

function blockOf(html: string): Block {
  document.body.innerHTML = html;
  const [block] = readBlocks(document.body);
  if (!block) throw new Error('no block');
  return block;
}

/** The page's text in a range as a reader sees it. */
function seen(range: Range | null): string | undefined {
  return range
    ?.toString()
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}

test.each([
  'Plain text.',
  'One <a href="/">two <em>thr</em>ee</a>,  <b> four</b>\n  five.',
  'Soft&shy;hyphen, &nbsp; no-break,\u200b zero\ufeffwidth \u200b end',
  '  <i> a</i> <b>b </b> &shy; c  ',
  '<span>T</span>he 😀 emoji <b>👩‍👧</b>.',
  'قالت <b>الشركة</b> &nbsp; إن',
])('every span of %s is its range', (html) => {
  const block = blockOf(`<p>${html}</p>`);
  for (let start = 0; start < block.text.length; start++) {
    for (let end = start + 1; end <= block.text.length; end++) {
      expect(seen(rangeOf(block, start, end))).toBe(block.text.slice(start, end));
    }
  }
});

test('a range ends at its characters, not at the space around them', () => {
  const block = blockOf('<p>One. \n <b> Two.</b></p>');
  const range = rangeOf(block, 0, 4);
  expect(range?.toString()).toBe('One.');
  expect(rangeOf(block, 5, 9)?.startContainer.textContent).toBe(' Two.');
});

test('a line break holds no text: the range spans it', () => {
  const block = blockOf('<p>a<br>b</p>');
  expect(block.text).toBe('a b');
  expect(rangeOf(block, 0, 3)?.toString()).toBe('ab');
  expect(rangeOf(block, 1, 2)).toBeNull();
  expect(rangeOf(block, 1, 3)?.toString()).toBe('b');
});

test.each([
  [2, 2],
  [3, 1],
  [-1, 2],
  [0, 99],
  [Number.NaN, 2],
])('no range from %d to %d', (start, end) => {
  expect(rangeOf(blockOf('<p>Some text.</p>'), start, end)).toBeNull();
});

test('no range once the text has changed, except where it has not', () => {
  const block = blockOf('<p>First one. <b>Second</b> one.</p>');
  const bold = document.querySelector('b')?.firstChild;
  if (bold) bold.textContent = 'Third!';
  expect(rangeOf(block, 0, 10)?.toString()).toBe('First one.');
  expect(rangeOf(block, 11, block.text.length)).toBeNull();
});

test('no range once the nodes have gone', () => {
  const block = blockOf('<p>First one.</p>');
  document.body.replaceChildren();
  expect(rangeOf(block, 0, 5)).toBeNull();
});
