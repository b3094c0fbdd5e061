/** The kinds of pages by how their text stands in them. */
import { pick, type Random } from '../../bench/random.ts';
import { FORMS } from './forms.ts';
import { escaped, JUNK, PROSE } from './sentences.ts';
import { brokenUp } from './soup.ts';

/** A sentence in HTML, freshly written at each call. */
export interface Material {
  /** Makes a claim of the list. */
  claim(): string;
  /** The same, unadorned. */
  plainClaim(): string;
  prose(): string;
}

export interface Kind {
  /** HTML of the story. */
  body(material: Material, random: Random): string;
  /** Whether something of it must be marked, if nothing hostile is done. Default true. */
  isMarked?: boolean;
  hasFrames?: boolean;
  /** How often it is chosen; default 1. */
  weight?: number;
}

const paragraphs = ({ claim, prose }: Material, random: Random) =>
  Array.from({ length: 2 + Math.floor(random() * 5) }, () => `<p>${random() < 0.5 ? claim() : prose()} ${claim()}</p>`);
const plainly = ({ plainClaim, prose }: Material) => `<p>${prose()}</p><p>${plainClaim()}</p>`;
const srcdoc = (html: string) => `<iframe width="400" height="200" srcdoc="${escaped(html)}"></iframe>`;
const around = (html: string, depth: number, tag: string) =>
  `<${tag}>`.repeat(depth) + html + `</${tag.split(' ')[0]}>`.repeat(depth);
/** About a million UTF-16 units in one text node. */
const MEGABYTE = 1_000_000;

export const KINDS: Readonly<Record<string, Kind>> = {
  paragraphs: { weight: 2, body: (material, random) => paragraphs(material, random).join('\n') },
  'deep nesting': {
    body: (material, random) =>
      around(
        paragraphs(material, random).join(''),
        50 + Math.floor(random() * 400),
        pick(['div', 'section', 'span', 'b', 'x-deep', 'blockquote'], random),
      ),
  },
  tables: {
    body: (material) =>
      `<table><caption>${material.claim()}</caption><tr><td>${material.claim()}<td><p>${material.claim()}</p></td></tr>
      <tr><th>${material.claim()}</th><td><table><tr><td>${material.claim()}</td></tr></table></td></tr></table>${plainly(material)}`,
  },
  lists: {
    body: ({ claim, prose }) =>
      `<ul><li>${claim()}<li>${prose()}<ol><li>${claim()}</ol></ul><dl><dt>${claim()}<dd>${claim()}</dl>
      <details open><summary>${claim()}</summary>${claim()}</details><details><summary>Closed</summary>${claim()}<p>${claim()}</p></details>`,
  },
  'line breaks': {
    body: ({ claim, prose, plainClaim }) =>
      `${claim()}<br><br>${prose()}<br>${claim()}<br> <br><div>${plainClaim()}<br><br><br>${claim()}</div>${claim()}`,
  },
  'text beside blocks': {
    body: (material) =>
      `${material.claim()}<div>${material.claim()}</div>${material.claim()}<span><p>${material.claim()}</p>${material.prose()}</span>
      <b>${material.claim()}<h2>${material.claim()}</h2></b>${plainly(material)}`,
  },
  'shadow roots': {
    body: ({ claim, prose, plainClaim }) =>
      `<div><template shadowrootmode="open"><p>${claim()}</p><slot></slot><p>${plainClaim()}</p></template>${claim()}<p>${claim()}</p></div>
      <x-card><template shadowrootmode="closed"><p>${claim()}</p></template>${prose()}</x-card>
      <p>${prose()} <span><template shadowrootmode="open">${claim()}<slot name="a"></slot></template><i slot="a">${claim()}</i></span> ${claim()}</p>
      <section><template shadowrootmode="open"><div><template shadowrootmode="open"><slot></slot> ${claim()}</template>${plainClaim()}</div></template></section>`,
  },
  frames: {
    hasFrames: true,
    body: (material, random) =>
      `${paragraphs(material, random).join('')}${srcdoc(`<article><h1>In a frame</h1><p>${material.plainClaim()}</p></article>`)}
      ${srcdoc(`<p>${material.claim()}</p>`)}<iframe src="about:blank"></iframe><iframe src="javascript:'of the page'"></iframe>
      <iframe sandbox srcdoc="<p>Nothing here.</p>"></iframe>`,
  },
  'odd characters': {
    body: ({ claim, plainClaim, prose }, random) => {
      const odd = [
        '👩‍👩‍👧‍👦',
        '🏳️‍🌈',
        'Z̸̧̰a̴͓͠l̷̟̆g̸̣̀o̵͇̚',
        'אני קורא',
        'قالت الشركة إن',
        '会社は否定した。',
        'ﬁﬂ',
        '\ufffe\uffff',
        '\u0000',
        '\u{10ffff}',
        'İIıi',
        '\u200d\u200c',
        '&#55357;',
        '\u0085\u2028\u2029',
        '𝓝𝓮𝓽𝓯𝓵𝓲𝔁',
        'Ⓝⓔⓣ',
        '\u3000',
        '️⃣',
      ];
      const some = () => Array.from({ length: 3 }, () => pick(odd, random)).join('');
      return `<p>${some()} ${claim()} ${some()}</p><p dir="rtl">${some()} ${claim()}</p><p>${plainClaim()}</p><p>${some()}. ${claim()} ${prose()} ${some()}.</p>
      <p>${odd.join(' ')}</p>`;
    },
  },
  'bidirectional text': {
    body: ({ claim, plainClaim }) =>
      `<p dir="rtl">${claim()} קראו <bdo dir="rtl">abc</bdo></p><p>\u202e${claim()}\u202c</p><div dir="auto">${claim()}</div><p style="unicode-bidi:bidi-override;direction:rtl">${claim()}</p><p>\u2067${plainClaim()}\u2069</p>`,
  },
  'a megabyte of text': {
    weight: 0.12,
    body: ({ plainClaim, prose }, random) => {
      const before = prose()
        .repeat(Math.ceil(MEGABYTE / 190))
        .slice(0, Math.floor(random() * MEGABYTE));
      const after = pick(['x', ' ', 'a\n', '&shy;', 'word ', '. '], random);
      return `<p>${plainClaim()}</p><p>${before}. ${plainClaim()} ${after.repeat(Math.floor((MEGABYTE - before.length) / after.length))}</p>`;
    },
  },
  'many nodes': {
    weight: 0.25,
    body: ({ claim, plainClaim }) =>
      `<p>${'<i>a</i> '.repeat(3000)}</p><p>${plainClaim()}</p>${`<p>${claim()}</p>`.repeat(150)}<p>${'<!-- -->'.repeat(5000)}</p>`,
  },
  'broken markup': {
    weight: 2,
    isMarked: false,
    body: (material, random) => brokenUp(paragraphs(material, random).join('\n'), random),
  },
  'named forms and fields': {
    weight: 2,
    body: (material, random) => `${pick(FORMS, random)(material, random)}${plainly(material)}`,
  },
  'hidden and edited': {
    body: (material, random) => {
      const { claim } = material;
      const parts = [
        `<p hidden>${claim()}</p>`,
        `<p style="display:none">${claim()}</p>`,
        `<p style="visibility:hidden">${claim()}<b style="visibility:visible">seen</b></p>`,
        `<div contenteditable>${claim()}<p>${claim()}</p></div>`,
        `<div contenteditable="plaintext-only">${claim()}</div>`,
        `<div contenteditable><p contenteditable="false">${claim()}</p></div>`,
        `<textarea>${escaped('Netflix could read the private messages of Facebook users.')}</textarea>`,
        `<div aria-hidden="true">${claim()}</div>`,
        `<div style="opacity:0">${claim()}</div>`,
        `<div inert>${claim()}</div>`,
        `<p class="gone">${claim()}</p>`,
        `<template>${claim()}</template><noscript>${claim()}</noscript><dialog>${claim()}</dialog>`,
        `<div role="textbox">${claim()}</div><pre>${claim()}</pre><div popover>${claim()}</div>`,
        `<p style="font-size:0">${claim()}</p><p style="position:absolute;left:-9999px">${claim()}</p>`,
        `<form><input type="password" value="Netflix could read private Facebook messages."></form>`,
        `<p>${claim()} <span contenteditable>${pick(JUNK, random)}</span> ${claim()}</p>`,
      ];
      return parts.filter(() => random() < 0.5).join('') + plainly(material);
    },
  },
  'custom elements': {
    body: (material) =>
      `<script>for (const name of ['x-word','x-deep','x-throws']) customElements.define(name, class extends HTMLElement {
        static observedAttributes = ['class','style','lang'];
        constructor() { super(); if (this.tagName === 'X-THROWS') try { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Netflix spent $150 million on Facebook ads in 2017.</p><slot></slot>'; } catch {} }
        get textContent() { throw new Error('of the page'); }
        get localName() { return 'of the page'; }
        attributeChangedCallback() { throw new Error('of the page'); }
      })</script><x-word>${material.claim()}</x-word><x-throws>${material.claim()}</x-throws><p><x-word>${material.claim()}</x-word></p>${plainly(material)}`,
  },
  'pictures and formulas': {
    body: (material) =>
      `<svg width="300" height="50"><text y="20">${material.plainClaim()}</text><foreignObject width="300" height="50"><p xmlns="http://www.w3.org/1999/xhtml">${material.claim()}</p></foreignObject></svg>
      <math><mtext>${material.claim()}</mtext></math><p><ruby>${material.claim()}<rt>note</rt></ruby></p><figure><img alt="x"><figcaption>${material.claim()}</figcaption></figure>
      <p>${material.claim()}<svg width="9" height="9"></svg> ${material.claim()}</p>${plainly(material)}`,
  },
  'floats and columns': {
    body: (material) =>
      `<style>.drop::first-letter{float:left;font-size:3em}.cols{columns:3}.flex{display:flex}.grid{display:grid}</style><p class="drop">${material.claim()}</p>
      <div class="cols"><p>${material.claim()}</p>${material.claim()}</div><div class="flex">${material.claim()} <span>${material.claim()}</span></div><div class="grid"><span>${material.claim()}</span>${material.claim()}</div>
      <p><span style="float:left">${material.claim()}</span>${material.claim()}</p><p><span style="display:block">${material.claim()}</span> ${material.claim()}</p><p style="display:contents">${material.claim()}</p>
      <p><span style="position:absolute">${PROSE[0]}</span>${material.claim()}</p>${plainly(material)}`,
  },
};
