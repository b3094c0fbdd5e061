// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { articleRoot, looksLikeArticle } from '../../page/article.ts';

const PROSE = `<p>${'The company said that it had shared nothing with anyone. '.repeat(8)}</p>`;

function page(head: string, body = ''): Document {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}

function data(json: unknown): string {
  return `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
}

beforeEach(() => {
  history.replaceState(null, '', '/2024/story');
});

describe('looksLikeArticle', () => {
  test.each([
    ['a type', { '@type': 'NewsArticle' }],
    ['kin', { '@type': 'ReportageNewsArticle' }],
    ['a live blog', { '@type': 'LiveBlogPosting' }],
    ['several types', { '@type': ['WebPage', 'Article'] }],
    ['an address as type', { '@type': 'https://schema.org/OpinionNewsArticle' }],
    ['an array', [{ '@type': 'Organization' }, { '@type': 'BlogPosting' }]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, { '@type': 'Article' }] }],
    ['the main entity', { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } }],
    ['broken data', '{"@type": "NewsArticle", "headline": "He said "no"",}'],
    ['data in a comment', '<!-- {"@type": "NewsArticle"} -->'],
  ])('structured data: %s', (_, json) => {
    expect(looksLikeArticle(page(data(json)))).toBe(true);
  });

  test.each([
    ['another type', { '@type': 'Product', name: 'Article' }],
    ['a list of articles', { '@type': 'ItemList', itemListElement: [{ item: { '@type': 'NewsArticle' } }] }],
    ['a broken list', '{"@type": "ItemList", "x": [{"@type": "NewsArticle"}],}'],
    ['nothing', 'null'],
    ['no JSON', 'oops'],
  ])('structured data that tells of no article: %s', (_, json) => {
    expect(looksLikeArticle(page(data(json)))).toBe(false);
  });

  test('one broken script does not hide the next', () => {
    expect(looksLikeArticle(page(data('{') + data({ '@type': 'Article' })))).toBe(true);
  });

  test('og:type', () => {
    expect(looksLikeArticle(page('<meta property="og:type" content="article">'))).toBe(true);
    expect(looksLikeArticle(page('<meta property="og:type" content="website">'))).toBe(false);
  });

  test('one microdata article is an article, several are teasers', () => {
    const one = '<div itemscope itemtype="https://schema.org/NewsArticle"></div>';
    expect(looksLikeArticle(page('', one))).toBe(true);
    expect(looksLikeArticle(page('', one + one))).toBe(false);
  });

  test('enough prose, unless it is the home page', () => {
    expect(looksLikeArticle(page('', `<article>${PROSE.repeat(5)}</article>`))).toBe(true);
    expect(looksLikeArticle(page('', `<div>${PROSE.repeat(5)}</div>`))).toBe(true);
    expect(looksLikeArticle(page('', '<article><p>Short.</p></article>'))).toBe(false);
    expect(looksLikeArticle(page('', `<main>${`<article>${PROSE}</article>`.repeat(6)}</main>`))).toBe(false);
    history.replaceState(null, '', '/');
    expect(looksLikeArticle(page('', `<article>${PROSE.repeat(5)}</article>`))).toBe(false);
  });

  test('a page that asks for a password, a code or a card, unless it says that it is an article', () => {
    const prose = `<article>${PROSE.repeat(5)}</article>`;
    for (const field of [
      '<input type="password">',
      '<input type="password" autocomplete="current-password">',
      '<input autocomplete="cc-number">',
      '<input autocomplete="one-time-code">',
    ]) {
      expect(looksLikeArticle(page('', prose + field))).toBe(false);
      expect(looksLikeArticle(page(data({ '@type': 'NewsArticle' }), prose + field))).toBe(true);
    }
    expect(looksLikeArticle(page('', `${prose}<input type="search">`))).toBe(true);
  });

  test.each(['mail.example.com', 'webmail.example.org', 'outlook.example.com', 'eu.mail.example.com'])(
    'mail at %s is no article, whatever it says',
    (host) => {
      const letter = page(data({ '@type': 'NewsArticle' }), `<article>${PROSE.repeat(5)}</article>`);
      const at = (hostname: string) =>
        new Proxy(letter, {
          get: (target, name) =>
            name === 'location' ? { hostname, pathname: '/m/1' } : bound(target, Reflect.get(target, name, target)),
        });
      expect(looksLikeArticle(at(host))).toBe(false);
      expect(looksLikeArticle(at('www.dailymail.example'))).toBe(true);
    },
  );
});

/** A method taken from a proxy still needs its own object. */
function bound(target: object, value: unknown): unknown {
  return typeof value === 'function' ? value.bind(target) : value;
}

describe('articleRoot', () => {
  test.each([
    ['nothing stands out', `<div>${PROSE}</div>`, 'body'],
    ['an empty page', '', 'body'],
    [
      'the article, not what is beside it',
      `<main><article id="a"><h1>H</h1>${PROSE.repeat(3)}</article><div>${PROSE}</div></main>`,
      '#a',
    ],
    [
      'the long one of several',
      `<article id="a"><h1>H</h1>${PROSE.repeat(4)}</article><article>${PROSE}</article>`,
      '#a',
    ],
    ['the whole of a live blog', `<main id="a"><h1>H</h1>${`<article>${PROSE}</article>`.repeat(5)}</main>`, '#a'],
    ['with the headline', `<main id="a"><h1>H</h1><div itemprop="articleBody">${PROSE.repeat(3)}</div></main>`, '#a'],
    ['by microdata', `<div><div id="a" itemprop="articleBody">${PROSE.repeat(3)}</div><p>x</p></div>`, '#a'],
    [
      'text that is not in paragraphs',
      '<main><article id="a"><h1>H</h1><div>Some text.<br><br>More.</div></article></main>',
      '#a',
    ],
  ])('%s', (_, body, selector) => {
    expect(articleRoot(page('', body))).toBe(document.querySelector(selector));
  });
});
