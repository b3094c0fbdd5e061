import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { isMasked, native, parentOf } from './masked.ts';
import { STORY } from './unread.ts';

/** schema.org's Article and its kin (https://schema.org/Article, "More specific Types"), with or without prefix. */
const ARTICLE_TYPE = /(?:^|[/:#])(?:\w*Article|\w*BlogPosting|Report)$/;
/** Finds the types in structured data that does not parse. */
const TYPE_TEXT = /"@type"\s*:\s*(?:\[\s*)?"([^"]*)"/g;

/** So many articles, none of which stands out, are an overview; fewer may be a story and what is linked below it. */
const OVERVIEW = 4;
/** A paragraph shorter than this (UTF-16 units) is a teaser, a caption or a button: the figure of Readability. */
const PARAGRAPH = 140;
/** Paragraphs looked at: a handful of milliseconds in the slower browser. */
const SAMPLE = 500;
/** Share of the page's prose that makes an element the story's; with less it is a part of it, or one of many. */
const MOST = 0.6;
/** Share of an element's prose that an element within it must have to be the story's in its stead. */
const ENOUGH_WITHIN = 0.7;

/** Addresses at which people read their mail. */
const MAIL = /(?:^|\.)(?:web)?mail\.|^(?:outlook|inbox|imap|owa|roundcube)\./i;
/** Fields of pages that know their visitor: sign-in, bank, payment. */
const SECRETS = [
  'input[type="password"]',
  'input[autocomplete^="cc-"]',
  'input[autocomplete="one-time-code"]',
  'input[autocomplete="transaction-amount"]',
].join(',');

/**
 * Whether a page says it is an article, or looks like one where it says nothing. A home page is none unless it says so
 * in its structured data; mail never is, and a page that asks for a password or a card only if it says so.
 */
export function looksLikeArticle(document: Document): boolean {
  if (isMail(document)) return false;
  if (declaresArticle(document)) return true;
  if (native(document, 'querySelector')(SECRETS)) return false;
  if (document.location && /^\/?$/.test(document.location.pathname)) return false;
  return !isOverview(document) && isProbablyReaderable(document);
}

function isMail({ location }: Document): boolean {
  return location !== null && MAIL.test(location.hostname);
}

/** Whether many articles share the page's prose: a section's or an archive's page. */
function isOverview(document: Document): boolean {
  const articles: number[] = [];
  for (const [story, length] of proseByStory(document)) if (story?.localName === 'article') articles.push(length);
  const all = articles.reduce((sum, length) => sum + length, 0);
  return articles.length >= OVERVIEW && Math.max(...articles) < MOST * all;
}

/** The element that holds the story: headline and text where they have one in common; the body if nothing stands out. */
export function articleRoot(document: Document): Element {
  const prose = proseByStory(document);
  let root: Element | null = null;
  let least = Math.max(1, MOST * (prose.get(null) ?? 0));
  // In page order, so that an element comes before those within it.
  for (const [story, length] of prose) {
    if (!story || length < least || (root && !root.contains(story))) continue;
    root = story;
    least = ENOUGH_WITHIN * length;
  }
  root ??= soleStory(document);
  if (!root) return native(document, 'body') ?? native(document, 'documentElement');
  // The headline is part of the story, and often stands above the element of the text.
  for (let around: Element | null = root; around; around = storyAround(around.parentElement)) {
    if (around.querySelector('h1')) return around;
  }
  return root;
}

function declaresArticle(document: Document): boolean {
  for (const script of native(document, 'querySelectorAll')('script[type="application/ld+json" i]')) {
    if (hasArticle(script.textContent ?? '')) return true;
  }
  const meta = native(document, 'querySelector')('meta[property="og:type" i],meta[name="og:type" i]');
  const kind = meta?.getAttribute('content');
  if (kind && /^\s*(?:news[.:])?article\s*$/i.test(kind)) return true;
  const items = unmasked(native(document, 'querySelectorAll')('[itemscope][itemtype]:not([itemprop])'));
  // Several are the teasers of an overview.
  const types = items.filter((item) => ARTICLE_TYPE.test(item.getAttribute('itemtype')?.trim() ?? ''));
  return types.length === 1;
}

function hasArticle(json: string): boolean {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    const types = [...json.matchAll(TYPE_TEXT)].map(([, type = '']) => type);
    return !types.includes('ItemList') && types.some((type) => ARTICLE_TYPE.test(type));
  }
  return isArticle(data);
}

/** Looks at what the page is, not at what it lists: overviews name articles too. */
function isArticle(data: unknown): boolean {
  if (Array.isArray(data)) return data.some(isArticle);
  if (typeof data !== 'object' || data === null) return false;
  const types: unknown[] = '@type' in data ? [data['@type']].flat() : [];
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return true;
  return ('@graph' in data && isArticle(data['@graph'])) || ('mainEntity' in data && isArticle(data.mainEntity));
}

/**
 * Length of the paragraphs (UTF-16 units) in each element that may hold a story; of the whole page under `null`. Of very
 * many paragraphs a sample, evenly spread: only the proportions count.
 */
function proseByStory(document: Document): Map<Element | null, number> {
  const prose = new Map<Element | null, number>([[null, 0]]);
  for (const story of storiesOf(document)) prose.set(story, 0);
  const paragraphs = native(document, 'querySelectorAll')('p');
  const stride = Math.ceil(paragraphs.length / SAMPLE);
  for (let at = 0; at < paragraphs.length; at += stride) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const length = paragraph.textContent?.length ?? 0;
    if (length < PARAGRAPH) continue;
    prose.set(null, (prose.get(null) ?? 0) + length);
    for (let story = storyAround(paragraph); story; story = storyAround(story.parentElement)) {
      prose.set(story, (prose.get(story) ?? 0) + length);
    }
  }
  return prose;
}

/** The innermost of the elements that may hold a story, if all are one in the other: its text may not be in paragraphs. */
function soleStory(document: Document): Element | null {
  const stories = storiesOf(document);
  const innermost = stories[stories.length - 1];
  return innermost && stories.every((story) => story.contains(innermost)) ? innermost : null;
}

function storiesOf(document: Document): Element[] {
  return unmasked(native(document, 'querySelectorAll')(STORY));
}

/** The nearest element that may hold a story, itself or above it. */
function storyAround(element: Element | null): Element | null {
  let story = element?.closest(STORY) ?? null;
  while (story && isMasked(story)) story = parentOf(story)?.closest(STORY) ?? null;
  return story;
}

function unmasked(elements: Iterable<Element>): Element[] {
  return [...elements].filter((element) => !isMasked(element));
}
