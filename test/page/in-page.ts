/**
 * The part of the real-browser check that runs on the page, as a content script. Sends its result to the page as a message.
 */
import { watchAddress } from '../../page/address.ts';
import { articleRoot, looksLikeArticle } from '../../page/article.ts';
import { type Block, readBlocks, readInSlices } from '../../page/blocks.ts';
import { watchChanges } from '../../page/changes.ts';
import { highlightCss, type Tier } from '../../page/highlight-style.ts';
import { createPainter, type Painted } from '../../page/highlights.ts';
import { paintedAt } from '../../page/hit.ts';
import { createHost } from '../../page/host.ts';
import { rangeOf } from '../../page/ranges.ts';
import { rereadInSlices } from '../../page/reread.ts';
import { selectionIn } from '../../page/selection.ts';
import { showRange } from '../../page/show.ts';

/** What came out: the checks by name (an empty text is a pass, any other says what is wrong), and lines to print. */
export interface PageResult {
  checks: Record<string, string>;
  notes: string[];
}

/** What a reader sees on the nasty page, block by block. */
const EXPECTED = [
  'Exclusive',
  'The “headline” of itself & more',
  'By A. Writer, 4 May',
  'The company said on Tuesday that nothing had been shared. A second sentence, with a note and 102 more.',
  'The drop cap joins its word. Yes.',
  'Soft hyphens, zerowidth, a wordjoiner and a no-break space. End of it.',
  'First run of text. A line of the same run.',
  'Second run here.',
  'Third run there.',
  'Direct text before.',
  'A paragraph in between.',
  'Direct text after.',
  'Outer one.',
  'Inner one.',
  'Inner two.',
  'Outer goes on.',
  'Outer two.',
  '“A pull quote stays,” she said.',
  'Contents have no box, but are shown.',
  'A caption tells of it. Photo: X',
  'This cell has a whole sentence in it.',
  'قالت الشركة إن الادعاء غير صحيح. وهذه جملة ثانية.',
  '« Elle n’a rien lu », dit-il ; rien du tout !',
  '会社は否定した。漢字もある。',
  'Inside a shadow root it is said again. Twice even.',
  'Before',
  'the slotted words',
  'after the slot.',
  'On a dark ground the paint must be legible too. It is a second sentence.',
  'A second on dark ground.',
  'A third on dark ground.',
  'The last paragraph 😀 has an emoji 👩‍👩‍👧. And a last sentence',
];

const checks: Record<string, string> = {};
const notes: string[] = [];

function same(name: string, actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  checks[name] = a === b ? '' : `got ${a}, expected ${b}`;
}

async function attempt(name: string, check: () => void | Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    checks[name] = `threw ${String(error)}`;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const texts = (blocks: readonly Block[]) => blocks.map((block) => block.text);

/** The page as text, shadow roots included. */
function serialised(): string {
  const shadows = [...document.querySelectorAll('*')].map((element) => element.shadowRoot?.innerHTML ?? '');
  return document.documentElement.outerHTML + shadows.join('');
}

/** What a reader sees of a range: made from a copy of its nodes, without any code of ours. */
function seen(range: Range): string {
  const copy = range.cloneContents();
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
  for (const hidden of copy.querySelectorAll('code,rt,[hidden],.gone,.unseen,.sr-only,sup:has(a)')) hidden.remove();
  return (copy.textContent ?? '')
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every sentence, every word and every single character of a block. */
function spans(block: Block): [number, number][] {
  const found: [number, number][] = [];
  for (const granularity of ['sentence', 'word', 'grapheme'] as const) {
    const segmenter = new Intl.Segmenter(block.lang ?? 'en', { granularity });
    for (const { segment, index } of segmenter.segment(block.text)) {
      const kept = segment.trim();
      if (kept) found.push([index + segment.indexOf(kept), index + segment.indexOf(kept) + kept.length]);
    }
  }
  return found;
}

async function checkNasty(): Promise<void> {
  const before = serialised();
  const root = articleRoot(document);
  same('the story is in the article', root.localName, 'article');
  const blocks = readBlocks(root);
  same('blocks are what a reader sees', texts(blocks), EXPECTED);
  same('from the body too', texts(readBlocks(document.body)), EXPECTED);
  same('languages', [...new Set(blocks.map((block) => block.lang))], ['en', 'ar', 'fr', 'ja']);
  same('in slices', texts(await readInSlices(root)), EXPECTED);

  let wrong = '';
  let count = 0;
  for (const block of blocks) {
    for (const [start, end] of spans(block)) {
      count++;
      const range = rangeOf(block, start, end);
      const expected = block.text.slice(start, end);
      if (!range || seen(range) !== expected) wrong ||= `${expected} / ${range && seen(range)}`;
    }
  }
  checks[`each of ${count} spans has its range`] = wrong;

  await attempt('paint', () => checkPaint(root, blocks));
  await attempt('selection', () => checkSelection(blocks));
  await attempt('host', () => {
    const host = createHost(document);
    same('host is last in the document element', document.documentElement.lastElementChild === host.element, true);
    same('host is closed', host.element.shadowRoot, null);
    host.remove();
  });
  same('the page is unchanged', serialised() === before, true);
  await attempt('changes', () => checkChanges(root, blocks));
  await attempt('address', checkAddress);
  await attempt('screenshot', () => paintForScreenshot(root));
}

/** Paints the sentences of all blocks in turn. */
function allPainted(blocks: readonly Block[]): Painted[] {
  const tiers: Tier[] = ['sure', 'possible', 'yours'];
  const stances = [null, 'asserts', 'attributes', 'denies', 'asks'] as const;
  return blocks.flatMap((block, at) => {
    const [, ...rest] = spans(block);
    const first =
      new Intl.Segmenter('en', { granularity: 'sentence' }).segment(block.text).containing(0)?.segment ?? '';
    const range = rest.length > 0 ? rangeOf(block, 0, first.trimEnd().length) : null;
    return range ? [{ key: `${at}`, range, tier: tiers[at % 3] ?? 'sure', stance: stances[at % 5] ?? null }] : [];
  });
}

async function checkPaint(root: Element, blocks: readonly Block[]): Promise<void> {
  const control = new AbortController();
  const painter = createPainter(control.signal);
  const painted = allPainted(blocks);
  painter.paint(painted);
  let wrong = '';
  for (const one of painted) {
    if (!showRange(one.range)) wrong ||= `not shown: ${one.range}`;
    window.scrollTo({ top: scrollY + one.range.getBoundingClientRect().top - 200, behavior: 'instant' });
    const box = one.range.getClientRects()[0];
    if (!box) continue;
    const hit = paintedAt(painted, box.left + Math.min(9, box.width / 2), box.top + box.height / 2);
    if (hit !== one) wrong ||= `${one.range} hit ${hit?.range}`;
  }
  checks[`each of ${painted.length} painted sentences is hit`] = wrong;
  const { left, top } = root.getBoundingClientRect();
  same('nothing is hit beside', paintedAt(painted, left - 4, Math.max(1, top)), null);
  const last = painted[painted.length - 1];
  if (last) {
    window.scrollTo({ top: 0, behavior: 'instant' });
    showRange(last.range);
    for (let waited = 0; waited < 3000; waited += 100) {
      await pause(100);
      const { top: at, bottom } = last.range.getBoundingClientRect();
      if (at > 0 && bottom < innerHeight) break;
    }
    const { top: at, bottom } = last.range.getBoundingClientRect();
    same('a shown sentence is in view', at > 0 && bottom < innerHeight, true);
  }
  control.abort();
  same('abort takes the paint away', painter.painted().length + CSS.highlights.size, 0);
}

function checkSelection(blocks: readonly Block[]): void {
  const selection = document.getSelection();
  let wrong = '';
  for (const block of blocks) {
    for (const [start, end] of spans(block)) {
      const range = rangeOf(block, start, end);
      if (!range || !selection || range.startContainer.getRootNode() !== document) continue;
      selection.removeAllRanges();
      selection.addRange(range);
      const found = selectionIn(blocks, selection);
      if (found?.block !== block || found.start !== start || found.end !== end) {
        wrong ||= `${block.text.slice(start, end)} / ${found?.block.text.slice(found.start, found.end)}`;
      }
    }
  }
  checks['selections come back as they were made'] = wrong;
  const inShadow = blocks.find((block) => block.text.startsWith('Inside a shadow'));
  const range = inShadow && rangeOf(inShadow, 9, 15);
  if (range && selection) {
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    const found = selectionIn(blocks, selection);
    same('a selection in a shadow root', found?.block.text.slice(found.start, found.end), 'shadow');
  }
  selection?.removeAllRanges();
  same('no selection', selectionIn(blocks, selection), null);
}

/** Changes the page as pages do, and compares what is read again with a reading from scratch. */
async function checkChanges(root: Element, blocks: readonly Block[]): Promise<void> {
  const control = new AbortController();
  let current: readonly Block[] = blocks;
  let reports = 0;
  const follow = watchChanges(
    root,
    {
      onTouched: () => false,
      async onChanged(dirty) {
        reports++;
        current = await rereadInSlices(root, current, dirty, control.signal, follow);
      },
    },
    control.signal,
  );
  await readInSlices(root, control.signal, follow);
  const changes: Record<string, () => void> = {
    'text of an inline element': () => {
      const em = root.querySelector('#links em');
      if (em?.firstChild) em.firstChild.textContent = 'something ';
    },
    'a paragraph is added': () => root.querySelector('#links')?.insertAdjacentHTML('afterend', '<p>An added one.</p>'),
    'a block within direct text': () => {
      root.querySelector('#breaks')?.firstChild?.after(document.createElement('hr'));
    },
    'a paragraph is removed': () => root.querySelector('#last')?.remove(),
    'a class shows a part': () => root.querySelector('div.gone')?.classList.remove('gone'),
    'a part is hidden': () => root.querySelector('.dark')?.toggleAttribute('hidden'),
    'text in a shadow root': () => {
      root.querySelector('story-part')?.shadowRoot?.querySelector('p')?.append(' Thrice.');
    },
    'a wrapper is put around': () => {
      const links = root.querySelector('#links');
      const wrapper = document.createElement('div');
      links?.replaceWith(wrapper);
      if (links) wrapper.append(links);
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    const before = texts(current);
    change();
    await pause(350);
    const fresh = texts(readBlocks(root));
    same(`changed: ${name}`, texts(current), fresh);
    const moved = name === 'a wrapper is put around';
    if (!moved && JSON.stringify(fresh) === JSON.stringify(before)) checks[`changed: ${name}`] = 'nothing changed';
  }
  const before = reports;
  createHost(document).remove();
  root.append(document.createComment('no text'), document.createElement('script'));
  await pause(350);
  same('our element and comments are no change', reports, before);
  control.abort();
  root.append('Late text.');
  await pause(350);
  same('abort ends the watch', reports, before);
}

async function checkAddress(): Promise<void> {
  const control = new AbortController();
  const moves: string[] = [];
  watchAddress((address) => moves.push(new URL(address).pathname), control.signal);
  window.postMessage({ move: '/elsewhere' }, '*');
  await pause(200);
  window.postMessage({ move: '/elsewhere#fragment' }, '*');
  await pause(200);
  control.abort();
  same('single-page moves are noticed', moves, ['/elsewhere']);
}

function paintForScreenshot(root: Element): void {
  for (const hidden of root.querySelectorAll('.dark')) hidden.removeAttribute('hidden');
  window.scrollTo({ top: 0, behavior: 'instant' });
  const painter = createPainter(new AbortController().signal);
  painter.setStyle(highlightCss({ style: 'tint', colour: 'amber' }));
  const painted = allPainted(readBlocks(root));
  painter.paint(painted);
  const flashed = painted[4];
  if (flashed) painter.flash(flashed.range);
}

/** Median time of five, in milliseconds. */
function timed(work: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}

async function measureLong(): Promise<void> {
  same('a long page looks like an article', looksLikeArticle(document), true);
  let nodes = 0;
  const walkBare = () => {
    nodes = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes++;
  };
  const bareFirst = performance.now();
  walkBare();
  const bareCold = performance.now() - bareFirst;
  const bare = timed(walkBare);
  const data = timed(() => {
    let length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
    return length;
  });
  const first = performance.now();
  let blocks = readBlocks(document.body);
  const cold = performance.now() - first;
  const read = timed(() => {
    blocks = readBlocks(document.body);
  });
  const root = timed(() => articleRoot(document));
  const gate = timed(() => looksLikeArticle(document));
  const words = texts(blocks).join(' ').split(' ').length;

  let longest = 0;
  const sliced = performance.now();
  let resumed = sliced;
  const pass = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    longest = Math.max(longest, performance.now() - resumed);
    await pass();
    resumed = performance.now();
  };
  await readInSlices(document.body);
  const inSlices = performance.now() - sliced;

  const painter = createPainter(new AbortController().signal);
  const some = blocks.filter((_, at) => at % Math.ceil(blocks.length / 200) === 0);
  const paint = timed(() => {
    const painted = some.flatMap((block) => {
      const range = rangeOf(block, 0, block.text.length);
      return range ? [{ key: block.text, range, tier: 'sure' as const, stance: null }] : [];
    });
    painter.paint(painted);
    return document.body.offsetHeight;
  });
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  notes.push(
    `${words} words, ${nodes} text nodes, ${blocks.length} blocks`,
    `bare walk ${ms(bare)} (first ${ms(bareCold)}), walk and text ${ms(data)}, readBlocks ${ms(read)} (first ${ms(cold)}) = ${(read / bare).toFixed(1)} × bare, ${(read / data).toFixed(1)} × with text`,
    `in slices ${ms(inSlices)}, longest slice ${ms(longest)}; ${some.length} ranges and paint ${ms(paint)}; articleRoot ${ms(root)}, looksLikeArticle ${ms(gate)}`,
  );
}

const work = location.pathname === '/long' ? measureLong : checkNasty;
await attempt('the check runs to its end', work);
const result: PageResult = { checks, notes };
window.postMessage({ result: JSON.stringify(result) }, '*');
