// @vitest-environment happy-dom
// Each of these was found by generated pages (`npm run fuzz`), and is written down here as small as it gets.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Block, readBlocks } from '../../page/blocks.ts';
import { watchChanges } from '../../page/changes.ts';
import { createPainter } from '../../page/highlights.ts';
import { rangeOf } from '../../page/ranges.ts';
import { rereadInSlices } from '../../page/reread.ts';

let control: AbortController;

const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const read = (html: string) => {
  document.body.innerHTML = html;
  return texts(readBlocks(document.body));
};
const reread = (root: Element, blocks: readonly Block[], dirty: readonly Element[]) =>
  rereadInSlices(root, blocks, dirty, control.signal, () => undefined);

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

beforeEach(() => {
  control = new AbortController();
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what the reader is writing parts the text around it', () => {
  expect(read('<p>Netflix could <span contenteditable>a word</span> read it.</p>')).toEqual([
    'Netflix could',
    'read it.',
  ]);
  expect(read('<p>Netflix could <span contenteditable="false">not</span> read it.</p>')).toEqual([
    'Netflix could not read it.',
  ]);
});

test('nothing is read where the whole page is written in', () => {
  document.body.innerHTML = '<p>A letter.</p>';
  Object.defineProperty(document.body, 'isContentEditable', { value: true, configurable: true });
  expect(readBlocks(document.body)).toEqual([]);
  Reflect.deleteProperty(document.body, 'isContentEditable');
});

test('of what is folded away only the summary is read', () => {
  const folded = '<summary>A summary.</summary>Text. <b>Bold.</b><p>A paragraph.</p>';
  expect(read(`<details>${folded}</details><p>After.</p>`)).toEqual(['A summary.', 'After.']);
  expect(read(`<details open>${folded}</details>`)).toEqual(['A summary.', 'Text. Bold.', 'A paragraph.']);
  expect(read('<details>No summary.</details>')).toEqual([]);
  document.body.innerHTML = `<details>${folded}</details>`;
  expect(texts(readBlocks(find('details')))).toEqual(['A summary.']);
});

test('what a container lays out one by one is not one line', () => {
  const parts = 'A label.<span>The one.</span><b>The other.</b>';
  expect(read(`<div style="display:flex">${parts}</div>`)).toEqual(['A label.', 'The one.', 'The other.']);
  expect(read(`<div style="color:red">${parts}</div>`)).toEqual(['A label.The one.The other.']);
  const boxless = '<span style="display:contents">Text <b>is one,</b> text is</span> another.';
  expect(read(`<div style="display:grid">${boxless}</div>`)).toEqual(['Text', 'is one,', 'text is another.']);
});

test('what is put into a slot is read once when it changes', async () => {
  document.body.innerHTML = '<main><div id="host"><p id="slotted">Slotted.</p></div></main>';
  find('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>Around.</p><slot></slot>';
  const main = find('main');
  const blocks = readBlocks(main);
  expect(texts(blocks)).toEqual(['Around.', 'Slotted.']);
  find('#slotted').textContent = 'Changed.';
  expect(texts(await reread(main, blocks, [find('#slotted')]))).toEqual(['Around.', 'Changed.']);
});

test('what moves into a shadow root is read there, and not where it was', async () => {
  document.body.innerHTML = '<main><div id="host"></div><p id="mover">Moves.</p><p>Stays.</p></main>';
  const main = find('main');
  const blocks = readBlocks(main);
  find('#host').attachShadow({ mode: 'open' }).append(find('#mover'));
  expect(texts(await reread(main, blocks, [find('#host')]))).toEqual(['Moves.', 'Stays.']);
});

test('what has moved out of the root is not kept, though only what is around it was reported', async () => {
  document.body.innerHTML = '<main><div><p id="mover">Moves.</p><i>Stays.</i></div></main>';
  const main = find('main');
  const blocks = readBlocks(main);
  document.implementation.createHTMLDocument().body.append(find('#mover'));
  expect(texts(await reread(main, blocks, [find('div')]))).toEqual(['Stays.']);
});

test('what has no box of its own is read with what is around it', async () => {
  document.body.innerHTML =
    '<main><div id="around">Before <p id="boxless" style="display:contents">it.</p></div></main>';
  const boxless = find('#boxless');
  Object.defineProperty(boxless, 'checkVisibility', { value: () => false });
  const main = find('main');
  const blocks = readBlocks(main);
  expect(texts(blocks)).toEqual(['Before it.']);
  boxless.textContent = 'that.';
  const after = await reread(main, blocks, [boxless]);
  expect(texts(after)).toEqual(['Before that.']);
  document.body.append(boxless);
  expect(texts(await reread(main, after, [boxless]))).toEqual(['Before']);
});

test('the root is reported when the document gets another element, or is written in', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p>One.</p></main>';
  const main = find('main');
  const reports: Element[][] = [];
  const listener = { onTouched: () => false, onChanged: (dirty: Element[]) => void reports.push(dirty) };
  watchChanges(main, listener, control.signal);
  document.body.setAttribute('contenteditable', '');
  await vi.advanceTimersByTimeAsync(1500);
  document.body.removeAttribute('contenteditable');
  await vi.advanceTimersByTimeAsync(1500);
  expect(reports).toEqual([[main], [main]]);
  const root = document.documentElement;
  root.remove();
  await vi.advanceTimersByTimeAsync(1500);
  document.append(root);
  expect(reports[2]).toEqual([main]);
});

test('what became editable is reported', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p id="one">One.</p></main>';
  const reports: Element[][] = [];
  const listener = { onTouched: () => false, onChanged: (dirty: Element[]) => void reports.push(dirty) };
  watchChanges(find('main'), listener, control.signal);
  find('#one').setAttribute('contenteditable', 'true');
  await vi.advanceTimersByTimeAsync(1500);
  expect(reports).toEqual([[find('#one')]]);
});

test('a range whose text has gone before it was first painted is not painted', () => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', class extends Set<Range> {});
  document.body.innerHTML = '<p>One sentence.</p>';
  const [block] = readBlocks(document.body);
  const range = block && rangeOf(block, 0, block.text.length);
  if (!range) throw new Error('no range');
  const painted = { key: 'a', range, under: range.toString(), tier: 'sure', stance: null } as const;
  (find('p').firstChild as Text).data = 'Something else.';
  const painter = createPainter(control.signal);
  painter.paint([painted]);
  expect([...CSS.highlights.values()].flatMap((highlight) => [...highlight])).toEqual([]);
});
