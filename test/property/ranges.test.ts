// @vitest-environment happy-dom
/** What is read of a page is what a reader sees of it, and a range holds exactly the characters it was asked for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../matching/text/sentences.ts';
import { type Block, readBlocks } from '../../page/blocks.ts';
import { rangeOf } from '../../page/ranges.ts';
import { build, collapsed, type Part, paragraph, seenIn, seenInRange } from './trees.ts';
import { tries } from './tries.ts';

const page = fc.array(paragraph, { minLength: 1, maxLength: 3 });

/** Every paragraph in an element of its own. */
function show(paragraphs: readonly Part[][]): Block[] {
  document.body.replaceChildren(
    ...paragraphs.map((parts) => {
      const element = document.createElement('p');
      build(element, parts);
      return element;
    }),
  );
  return readBlocks(document.body);
}

/** Spans of a text: its sentences, and others from one visible character to another. */
function spansOf(text: string, places: readonly number[]): { start: number; end: number }[] {
  const isSpace = (at: number) => /\s/.test(text[at] ?? ' ');
  const other = places.map((place, i) => {
    const [start = 0, end = 0] = [place % text.length, (places[i - 1] ?? 0) % text.length].sort((a, b) => a - b);
    return { start, end: end + 1 };
  });
  return [...segment(text, 'en'), ...other.filter(({ start, end }) => !isSpace(start) && !isSpace(end - 1))];
}

const places = fc.array(fc.nat(200), { maxLength: 6 });

it('blocks are what a reader sees of the paragraphs', () => {
  fc.assert(
    fc.property(page, (paragraphs) => {
      const blocks = show(paragraphs);
      expect(blocks.map(({ text }) => text)).toEqual(paragraphs.flatMap(seenIn));
    }),
    tries(2),
  );
});

describe('the range of a sentence', () => {
  it('has the sentence’s text, and nothing around it', () => {
    fc.assert(
      fc.property(page, places, (paragraphs, at) => {
        for (const block of show(paragraphs)) {
          for (const { start, end } of spansOf(block.text, at)) {
            const range = rangeOf(block, start, end);
            expect(range && seenInRange(range)).toBe(collapsed(block.text.slice(start, end)));
          }
        }
      }),
      tries(),
    );
  });

  it('is none, or has the same text, once the page has changed', () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom('remove', 'empty', 'other', 'split', 'shorter', 'join', 'same'));
    fc.assert(
      fc.property(page, places, fc.array(change, { minLength: 1, maxLength: 4 }), (paragraphs, at, changes) => {
        const blocks = show(paragraphs);
        const nodes = blocks.flatMap((block) => [...block.nodes]);
        for (const [place, what] of changes) {
          const node = nodes[place % nodes.length];
          if (!node) continue;
          if (what === 'remove') node.remove();
          else if (what === 'empty') node.data = '';
          else if (what === 'other') node.data = 'Another sentence altogether. ';
          else if (what === 'split' && node.parentNode && node.length > 1) node.splitText(1);
          else if (what === 'shorter') node.deleteData(0, 1);
          else if (what === 'join') node.parentElement?.normalize();
          else node.data = `${node.data}`;
        }
        for (const block of blocks) {
          for (const { start, end } of spansOf(block.text, at)) {
            const range = rangeOf(block, start, end);
            if (range) expect(seenInRange(range)).toBe(collapsed(block.text.slice(start, end)));
          }
        }
      }),
      tries(),
    );
  });
});
