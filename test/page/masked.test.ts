// @vitest-environment happy-dom
// happy-dom gives forms no properties by the names of their fields: here they are put there as a browser does.
import { beforeEach, expect, test } from 'vitest';
import { articleRoot, looksLikeArticle } from '../../page/article.ts';
import { readBlocks } from '../../page/blocks.ts';
import { HOST_TAG, isOurs } from '../../page/host.ts';
import { parentAcross } from '../../page/kind.ts';
import { holds, isMasked, native, parentOf } from '../../page/masked.ts';
import { standsInUnread } from '../../page/unread.ts';

function find<E extends Element = Element>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

/** What a browser does for each `<input name=…>` of a form, wherever that stands. */
function mask(form: Element, field: Element, ...names: string[]): void {
  for (const name of names) Object.defineProperty(form, name, { value: field, configurable: true });
}

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML =
    '<main><p>Before.</p><form><input id="field"><p id="inner">Inside.</p></form><p>After.</p></main>';
});

test('a form is masked by what its fields are called, and only by what we ask for', () => {
  const form = find('form');
  expect(isMasked(form)).toBe(false);
  mask(form, find('#field'), 'email');
  expect(isMasked(form)).toBe(false);
  mask(form, find('#field'), 'parentElement');
  expect(isMasked(form)).toBe(true);
  expect(isMasked(find('p'))).toBe(false);
  expect(isMasked(document.createComment('x'))).toBe(false);
});

test.each(['localName', 'nodeType', 'textContent', 'nextSibling'])('nor is one missed that hides %s', (name) => {
  mask(find('form'), find('#field'), name);
  expect(isMasked(find('form'))).toBe(true);
});

test('the browser’s own properties are reached past the names', () => {
  const form = find('form');
  mask(form, find('#field'), 'parentElement', 'contains', 'getRootNode');
  expect(native(form, 'parentElement')).toBe(find('main'));
  expect(parentOf(form)).toBe(find('main'));
  expect(parentAcross(form)).toBe(find('main'));
  expect(holds(form, find('#inner'))).toBe(true);
  expect(holds(form, find('main'))).toBe(false);
});

test('a masked form is not read, and what follows it is', () => {
  const form = find('form');
  mask(form, find('#field'), 'nextSibling', 'firstChild', 'localName', 'hasAttribute');
  expect(readBlocks(document.body).map(({ text }) => text)).toEqual(['Before.', 'After.']);
});

test('a field before its form does not lead round and round', () => {
  const form = find('form');
  const field = find('#field');
  form.before(field);
  mask(form, field, 'nextSibling', 'parentElement');
  expect(readBlocks(document.body).map(({ text }) => text)).toEqual(['Before.', 'After.']);
  expect(standsInUnread(find('#inner'))).toBe(true);
});

test('the search for the story passes masked forms by', () => {
  document.body.innerHTML = `<main><form role="main"><input id="field"><p>${'Long enough to be prose. '.repeat(9)}</p></form></main>`;
  mask(find('form'), find('#field'), 'parentElement', 'querySelector', 'contains', 'localName');
  expect(articleRoot(document)).toBe(find('main'));
});

test('the document’s own properties are reached past the names of pictures and forms', () => {
  document.head.innerHTML = '<meta property="og:type" content="article">';
  const body = document.body;
  const picture = document.createElement('img');
  for (const name of ['querySelectorAll', 'querySelector', 'body', 'title']) {
    Object.defineProperty(document, name, { value: picture, configurable: true });
  }
  try {
    expect(looksLikeArticle(document)).toBe(true);
    expect(body.contains(articleRoot(document))).toBe(true);
  } finally {
    for (const name of ['querySelectorAll', 'querySelector', 'body', 'title']) Reflect.deleteProperty(document, name);
  }
});

test('our element is told from a form that is called so', () => {
  mask(find('form'), find('#field'), 'localName');
  expect(isOurs(find('form'))).toBe(false);
  expect(isOurs(document.createElement(`${HOST_TAG}-17`))).toBe(true);
});
