/** Page text → sentences with their language and mentions, in reading order. */

import { findMentions, type Mention } from './tables/mentions.ts';
import type { Vocabulary } from './tables/vocabulary.ts';
import { languageBy } from './text/language.ts';
import { segment } from './text/sentences.ts';
import { type Token, tokenise } from './text/tokenise.ts';

/** What the engine is given of a page. Strings only: it knows no DOM. */
export interface PageText {
  /** The language the page declares, BCP 47; a prior, not a verdict. */
  lang?: string;
  title?: string;
  blocks: readonly BlockText[];
  /** What earlier calls learned of this page, when only a part of it is read now. */
  facts?: PageFacts;
}

/** A paragraph-like run of page text. */
export interface BlockText {
  text: string;
  /** Where each sentence begins (UTF-16 offsets in `text`), if the caller knows; else the engine segments. */
  sentences?: readonly number[];
  /** The text that stands before this block on the page, where the block before it is not part of this call. */
  before?: string;
}

/** What a page is about: plain data, so that it can travel and be merged. */
export interface PageFacts {
  /** `list/entity` → how often the page names it. */
  entities: Record<string, number>;
  /** `list/claim` → how many sentences clearly make it: what tells that the page is about the claim's story. */
  claims: Record<string, number>;
  /** `list/claim` → how much the page's sentences speak for it: against which a single sentence has to stand out. */
  evidence: Record<string, MostEvidence>;
}

/** The two highest evidences (nats) of a page's sentences for one claim; equal ones are one sentence, read again. */
export interface MostEvidence {
  most: number;
  second: number;
}

export interface ReadSentence {
  block: number;
  sentence: number;
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
  lang: string;
  text: string;
  /** Offsets of tokens are those of the block. */
  tokens: Token[];
  mentions: Mention[];
  /** The two sentences before this one, the nearest first. */
  before: ReadSentence[];
}

/** How many sentences back "it" and "the company" may point. */
const CONTEXT_SENTENCES = 2;

/** All sentences of the page. `title` is read as a sentence of its own for context, and is not among them. */
export function readSentences(
  page: PageText,
  vocabulary: Vocabulary,
): { sentences: ReadSentence[]; title: ReadSentence | null } {
  const prior = page.lang ?? '';
  const title = page.title ? readText(page.title, -1, prior, vocabulary, []).at(0) : undefined;
  const sentences: ReadSentence[] = [];
  let last: ReadSentence[] = [];
  page.blocks.forEach((block, i) => {
    if (block.before !== undefined)
      last = readText(block.before, -1, prior, vocabulary, []).slice(-CONTEXT_SENTENCES).reverse();
    for (const sentence of readText(block.text, i, prior, vocabulary, last, block.sentences)) {
      sentences.push(sentence);
      last = [sentence, ...last].slice(0, CONTEXT_SENTENCES);
    }
  });
  return { sentences, title: title ?? null };
}

function readText(
  text: string,
  block: number,
  prior: string,
  vocabulary: Vocabulary,
  last: readonly ReadSentence[],
  begins?: readonly number[],
): ReadSentence[] {
  const tokens = tokenise(text);
  const lang = languageBy(vocabulary.lexicon.stopWords, text, tokens, prior);
  let before = [...last];
  let at = 0;
  return segment(text, lang, begins).map(({ start, end }, sentence) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
    const own = tokens.slice(from, at);
    const read: ReadSentence = {
      block,
      sentence,
      start,
      end,
      lang,
      text: text.slice(start, end),
      tokens: own,
      mentions: findMentions(own, lang, vocabulary),
      before,
    };
    before = [read, ...before].slice(0, CONTEXT_SENTENCES);
    return read;
  });
}
