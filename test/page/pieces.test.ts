// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readBlocks } from '../../page/blocks.ts';
import { rangeOf } from '../../page/ranges.ts';

const SENTENCE = 'The bridge was closed for the winter, and nobody was asked. ';

/** One paragraph of so many nodes with so many sentences each, every second one in bold. */
function show(nodes: number, text: string): string {
  const paragraph = document.createElement('p');
  for (let at = 0; at < nodes; at++) {
    const around = at % 2 === 0 ? paragraph : paragraph.appendChild(document.createElement('b'));
    around.append(text);
    if (at % 3 === 0) paragraph.append(document.createElement('br'));
  }
  document.body.replaceChildren(paragraph);
  return paragraph.textContent ?? '';
}

test.each([
  ['one node', 1, SENTENCE.repeat(4000)],
  ['many nodes', 300, SENTENCE.repeat(9)],
  ['no sentence ends', 2, 'word '.repeat(20_000)],
  ['no space', 1, '\u{1F9C2}'.repeat(1) + 'a'.repeat(39_998) + '\u{1F9C2}'.repeat(30_000)],
])('a text without paragraphs comes in pieces that lose nothing: %s', (_, nodes, text) => {
  const all = show(nodes, text);
  const blocks = readBlocks(document.body);
  expect(blocks.length).toBeGreaterThan(1);
  expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(40_000);
  const letters = (of: string) => of.replace(/\s+/g, '');
  expect(letters(blocks.map((block) => block.text).join(''))).toBe(letters(all));
  for (const block of blocks) {
    expect(block.text.isWellFormed()).toBe(true);
    for (const [start, end] of [
      [0, 8],
      [block.text.length - 8, block.text.length],
      [0, block.text.length],
    ] as const) {
      const range = rangeOf(block, start, end);
      expect(letters(range?.toString() ?? '')).toBe(letters(block.text.slice(start, end)));
    }
  }
});

test('pieces end where sentences do', () => {
  show(1, SENTENCE.repeat(4000));
  for (const { text } of readBlocks(document.body)) expect([text.slice(0, 3), text.at(-1)]).toEqual(['The', '.']);
});
