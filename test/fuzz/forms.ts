/** Forms and named elements: their names stand in the way of the browser's own properties, for every script there is. */
import { pick, type Random } from '../../bench/random.ts';
import type { Material } from './kinds.ts';

/** Properties that scripts ask nodes, elements and forms for. */
const OF_ELEMENTS = (
  'textContent nodeType nodeValue nodeName firstChild nextSibling previousSibling parentNode parentElement childNodes children ' +
  'localName tagName id className classList attributes shadowRoot assignedSlot isConnected ownerDocument style lang hidden ' +
  'getAttribute hasAttribute hasAttributes matches closest querySelector querySelectorAll checkVisibility getRootNode contains ' +
  'getBoundingClientRect remove append elements length toString valueOf then constructor __proto__ host'
).split(' ');
/** And the document. */
const OF_DOCUMENTS = (
  'body head title documentElement activeElement querySelector querySelectorAll createElement createRange getSelection ' +
  'contentType lang defaultView scrollingElement addEventListener execCommand caretPositionFromPoint createTreeWalker cookie ' +
  'adoptedStyleSheets styleSheets nodeType firstChild implementation visibilityState hasFocus domain'
).split(' ');

type Form = (material: Material, random: Random) => string;

const fields = (random: Random, count: number) =>
  Array.from({ length: count }, () => `<input name="${pick(OF_ELEMENTS, random)}">`).join('');

export const FORMS: readonly Form[] = [
  ({ claim }, random) => `<form>${fields(random, 1)}<p>${claim()}</p></form>`,
  ({ claim }, random) =>
    `<form>${fields(random, 4)}<p>${claim()}</p>${fields(random, 2)}${claim()}</form><p>${claim()}</p>`,
  // The whole story in a form, as some sites have it.
  ({ claim }, random) =>
    `<form><article><h1>News</h1>${fields(random, 3)}<p>${claim()}</p></article></form><p>${claim()}</p>`,
  // A field that belongs to the form from outside of it, before it: whoever goes from node to node is led round and round.
  ({ claim }, random) =>
    `<div><input form="round" name="${pick(['nextSibling', 'parentElement', 'firstChild', 'parentNode'], random)}"><p>${claim()}</p><form id="round"><p>${claim()}</p></form><p>${claim()}</p></div>`,
  ({ claim }, random) => {
    const name = pick(OF_DOCUMENTS, random);
    return `${pick([`<img name="${name}">`, `<form name="${name}"></form>`, `<img id="${name}" name="${name}">`, `<iframe name="${name}"></iframe>`, `<object id="${name}"></object>`, `<embed name="${name}">`], random)}<p>${claim()}</p>`;
  },
  ({ claim }, random) =>
    `${Array.from({ length: 4 }, () => `<form name="${pick(OF_DOCUMENTS, random)}"><input name="${pick(OF_ELEMENTS, random)}"></form>`).join('')}<p>${claim()}</p>`,
  ({ claim }) =>
    `<a id="location"></a><a id="CSS"></a><a id="Highlight"></a><a id="scheduler"></a><a id="browser"></a><a id="navigation"></a><a id="self"></a><iframe name="top"></iframe><p>${claim()}</p>`,
  ({ claim }) =>
    `<form role="main"><input name="closest"><input name="matches"><input name="role"><p>${claim()}</p></form><form itemprop="articleBody"><input name="contains"><input name="querySelector"><p>${claim()}</p></form>`,
];
