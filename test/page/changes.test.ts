// @vitest-environment happy-dom
// happy-dom's records lack the siblings of what was added: a block put into the midst of text is checked in the real browsers.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Block, readBlocks } from '../../page/blocks.ts';
import { watchChanges } from '../../page/changes.ts';
import { createHost } from '../../page/host.ts';
import { rereadInSlices } from '../../page/reread.ts';

let control: AbortController;
let reports: string[][];

/** What was reported for a change, after everything has settled: ids or local names. */
async function reported(change: () => void): Promise<string[][]> {
  change();
  await vi.advanceTimersByTimeAsync(1500);
  return reports.splice(0);
}

const reread = (root: Element, blocks: readonly Block[], dirty: readonly Element[]) =>
  rereadInSlices(root, blocks, dirty, control.signal, () => undefined);

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<main><div id="mixed">Direct <b>text</b>.<p id="inner">Inner.</p></div><p id="one">One <em><i>two</i></em>.</p><p id="two">Two.</p></main>';
  control = new AbortController();
  reports = [];
  watchChanges(
    find('main'),
    {
      onTouched: () => false,
      onChanged: (dirty) => reports.push(dirty.map((element) => element.id || element.localName)),
    },
    control.signal,
  );
});

afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

test.each<[string, () => void, string[]]>([
  ['text deep in a paragraph', () => (find('#one i').textContent = 'three'), ['one']],
  ['a text node', () => find('#two').append(' More.'), ['two']],
  ['a new paragraph', () => find('#one').insertAdjacentHTML('afterend', '<p id="new">New.</p>'), ['new']],
  ['a paragraph gone', () => find('#two').remove(), ['two']],
  ['a class', () => find('#two').classList.add('shown'), ['two']],
  ['two at once', () => ['#one', '#two'].forEach((at) => void find(at).append('!')), ['one', 'two']],
  ['one within the other', () => ['#mixed', '#inner'].forEach((at) => void find(at).append('!')), ['mixed']],
])('reports %s', async (_, change, expected) => {
  expect(await reported(change)).toEqual([expected]);
});

test.each<[string, () => void]>([
  ['our element', () => createHost(document).element.setAttribute('class', 'x')],
  ['our element in the text', () => find('#two').append(createHost(document).element)],
  ['comments', () => find('#two').append(document.createComment('x'))],
  ['scripts', () => find('main').append(document.createElement('script'))],
  ['an empty block between blocks', () => find('#one').after(document.createElement('div'))],
  ['what is outside', () => document.body.insertAdjacentHTML('beforeend', '<p>Outside.</p>')],
])('says nothing of %s', async (_, change) => {
  expect(await reported(change)).toEqual([]);
});

test('waits for quiet, but not for ever', async () => {
  const ticks: number[] = [];
  for (let at = 0; at < 1300; at += 100) {
    find('#two').append('x');
    await vi.advanceTimersByTimeAsync(100);
    if (reports.splice(0).length > 0) ticks.push(at + 100);
  }
  expect(ticks).toEqual([1000]);
});

test('many changes are the root', async () => {
  const html = Array.from({ length: 600 }, (_, at) => `<p id="n${at}">New.</p>`).join('');
  expect(await reported(() => find('#two').insertAdjacentHTML('afterend', html))).toEqual([['main']]);
});

test('tells when the root itself is taken away', async () => {
  expect(await reported(() => find('main').remove())).toEqual([['main']]);
});

test('abort ends it, also what is under way', async () => {
  find('#two').append('x');
  await vi.advanceTimersByTimeAsync(50);
  control.abort();
  expect(await reported(() => find('#one').append('y'))).toEqual([]);
});

test('what is read again is what a whole reading gives, and the rest stays as it is', async () => {
  const root = find('main');
  const before = readBlocks(root);
  find('#one').insertAdjacentHTML('afterend', '<p id="new">New.</p>');
  find('#two').textContent = 'Changed.';
  find('#inner').remove();
  const inner = before.find((block) => block.text === 'Inner.');
  const after = await reread(root, before, [find('#new'), find('#two'), inner?.element ?? root]);
  expect(after.map((block) => block.text)).toEqual(readBlocks(root).map((block) => block.text));
  expect(after[0]).toBe(before[0]);
  expect(after.filter((block) => before.includes(block))).toHaveLength(2);
});

test('what is put where nothing is read is not read', async () => {
  const root = find('main');
  const before = readBlocks(root);
  find('#two').insertAdjacentHTML('afterend', '<nav><p id="new">Menu.</p></nav>');
  expect(await reread(root, before, [find('#new')])).toEqual(before);
});

test('a root that has gone has no blocks', async () => {
  const root = find('main');
  const before = readBlocks(root);
  root.remove();
  expect(await reread(root, before, [root])).toEqual([]);
});
