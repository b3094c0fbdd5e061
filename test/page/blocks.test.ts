// @vitest-environment happy-dom
// happy-dom has no checkVisibility and no layout: hiding by style is checked in the real browsers (in-browser.ts).
import { beforeEach, expect, test } from 'vitest';
import { readBlocks, readInSlices } from '../../page/blocks.ts';
import { HOST_TAG } from '../../page/host.ts';
import { rangeOf } from '../../page/ranges.ts';

function read(html: string): string[] {
  document.body.innerHTML = html;
  return readBlocks(document.body).map((block) => block.text);
}

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
});

test('an empty page has no blocks', () => {
  expect(read('')).toEqual([]);
  expect(read('<p> \n </p><p>—</p><p>12</p>')).toEqual([]);
});

test('each paragraph-like element is a block', () => {
  const names = ['p', 'h1', 'h2', 'h3', 'li', 'blockquote', 'figcaption', 'dd', 'div', 'summary'];
  expect(read(names.map((name) => `<${name}>In ${name}.</${name}>`).join(''))).toEqual(
    names.map((name) => `In ${name}.`),
  );
});

test('a sentence runs through inline elements', () => {
  expect(read('<p>One <a href="/">two <em>thr</em>ee</a>, <b>four</b><wbr>five.</p>')).toEqual([
    'One two three, fourfive.',
  ]);
});

test.each([
  ['tabs, lines and many spaces', 'a \t\n  b', 'a b'],
  ['at both ends', '\n  a  \n', 'a'],
  ['no-break spaces', 'a&nbsp;b&nbsp; c', 'a b c'],
  ['narrow no-break space', 'a\u202f!', 'a !'],
  ['across elements', 'a <b> b </b> c', 'a b c'],
  ['soft hyphens', 'Meinungs&shy;frei&shy;heit', 'Meinungsfreiheit'],
  ['zero-width', 'a\u200bb\u2060c\ufeffd', 'abcd'],
  ['zero-width beside a space', 'a \u200b b', 'a b'],
  ['joiners that spelling needs stay', 'می\u200cخواهم', 'می\u200cخواهم'],
])('white space: %s', (_, html, text) => {
  expect(read(`<p>${html}</p>`)).toEqual([text]);
});

test('one line break is a space, two part blocks', () => {
  expect(read('<div>a<br>b<br> <br>c<br/><br/><br/>d</div>')).toEqual(['a b', 'c', 'd']);
});

test('text directly in a division is a block on either side of a paragraph', () => {
  expect(read('<div>a<p>b</p>c</div>')).toEqual(['a', 'b', 'c']);
});

test('nested lists keep page order', () => {
  expect(read('<ul><li>a<ul><li>b</li><li>c</li></ul>d</li></ul>')).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  '<nav><p>Menu</p></nav>',
  '<script>let a = "Script"</script>',
  '<style>p { color: red }</style>',
  '<noscript>None</noscript>',
  '<template><p>Template</p></template>',
  '<pre>Code</pre>',
  '<svg><text>Drawing</text></svg>',
  '<button>Share</button>',
  '<form><p>Comment kindly</p><textarea>Typed</textarea></form>',
  '<p hidden>Hidden</p>',
  '<div aria-hidden="true"><p>Hidden</p></div>',
  '<div contenteditable><p>Edited</p></div>',
  '<div role="dialog"><p>Subscribe</p></div>',
  '<div class="Cookie-bar"><p>We use cookies</p></div>',
  '<section id="gdpr-notice"><p>Your choice</p></section>',
  '<header><p>The paper</p></header>',
  '<footer><p>All rights reserved</p></footer>',
  '<aside><h4>Related</h4><a href="/1">A story of this</a> <a href="/2">A story of that</a></aside>',
  '<ul><li><a href="/1">A story</a></li><li><a href="/2">Another</a></li></ul>',
  '<table><tr><td>Short cell</td></tr></table>',
  `<${HOST_TAG}><p>Ours</p></${HOST_TAG}>`,
])('not read: %s', (html) => {
  expect(read(`<p>Before.</p>${html}<p>After.</p>`)).toEqual(['Before.', 'After.']);
});

test.each([
  ['a header in an article', '<article><header><h1>Head</h1></header></article>', ['Head']],
  ['a header with the headline', '<header><h1>Head</h1></header>', ['Head']],
  ['a pull quote', '<aside><blockquote>She said so.</blockquote></aside>', ['She said so.']],
  ['a form around the whole page', '<form><main><p>Text.</p></main></form>', ['Text.']],
  ['a page that remembers consent', '<div class="cookie-ok"><article><p>Text.</p></article></div>', ['Text.']],
  [
    'a cell of prose',
    '<table><tr><td>This cell tells a whole story.</td></tr></table>',
    ['This cell tells a whole story.'],
  ],
  [
    'a list with some links',
    '<ul><li>It was <a href="/1">said</a> and <a href="/2">done</a>.</li></ul>',
    ['It was said and done.'],
  ],
])('read: %s', (_, html, texts) => {
  expect(read(html)).toEqual(texts);
});

test('footnote marks go, exponents stay', () => {
  expect(
    read('<p>So it was.<sup><a href="#1">[1]</a></sup> 10<sup>2</sup> more<a href="#2"><sup>2</sup></a>.</p>'),
  ).toEqual(['So it was. 102 more.']);
});

test('a drop cap joins its word', () => {
  expect(read('<p><span>T</span>he company</p>')).toEqual(['The company']);
});

test('the nearest language counts, and an empty one is none', () => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<p>a</p><div lang="fr"><p>b</p><p lang="">c</p></div><p>d <i lang="de">e</i></p>';
  expect(readBlocks(document.body).map((block) => block.lang)).toEqual(['en', 'fr', null, 'en']);
  document.body.innerHTML = '<p>a</p><p lang="en_US">b</p>';
  expect(readBlocks(document.body).map((block) => block.lang)).toEqual(['en', 'en-US']);
});

test('open shadow roots are read, with what is slotted', () => {
  document.body.innerHTML = '<div id="host"><p>light</p></div>';
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<p>before</p><slot></slot><p>after</p>';
  expect(readBlocks(document.body).map((block) => block.text)).toEqual(['before', 'light', 'after']);
});

test('in slices the result is the same, and an abort rejects', async () => {
  document.body.innerHTML = '<p>A <b>paragraph</b> here.</p>'.repeat(3000);
  const sliced = await readInSlices(document.body);
  expect(sliced.map((block) => block.text)).toEqual(readBlocks(document.body).map((block) => block.text));
  const control = new AbortController();
  const reading = readInSlices(document.body, control.signal);
  control.abort(new Error('left'));
  await expect(reading).rejects.toThrow('left');
  await expect(readInSlices(document.body, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
});

test('reading changes nothing', () => {
  document.body.innerHTML = '<article><h1>A</h1><p>b <i>c</i><br>d</p><nav>e</nav></article>';
  const before = document.documentElement.outerHTML;
  for (const block of readBlocks(document.body)) rangeOf(block, 0, block.text.length);
  expect(document.documentElement.outerHTML).toBe(before);
});
