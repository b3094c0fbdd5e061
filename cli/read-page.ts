/** A page from a file: `.html` as a browser's reader would see it, `.txt`, or `.json` blocks. */
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import * as z from 'zod/mini';
import type { BlockText, PageText } from '../matching/read-page.ts';
import { articleRoot } from '../page/article.ts';
import { readBlocks } from '../page/blocks.ts';
import { languageTag } from '../page/language.ts';
import { BadInput } from './bad-input.ts';
import { giveStyle } from './page-style.ts';
import { readJson, readText } from './read-list.ts';

const JsonPage = z.object({
  lang: z.optional(z.string()),
  title: z.optional(z.string()),
  blocks: z.array(z.union([z.string(), z.array(z.string())])),
});

/** Throws `BadInput` where the file cannot be read or is of no known kind. */
export function readPage(file: string): PageText {
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
    case '.xhtml':
      return fromHtml(readText(file, file));
    case '.txt':
    case '.md':
      return fromText(readText(file, file));
    case '.json':
      return fromJson(readJson(file, file), file);
    default:
      throw new BadInput(`${file} is of no kind that can be read: it has to end in .html, .txt or .json.`);
  }
}

function fromText(text: string): PageText {
  const title = /^# (.*)(?:\r?\n|$)/.exec(text);
  const body = title ? text.slice(title[0].length) : text;
  const blocks = body
    .split(/\r?\n[\t ]*\r?\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
  return { ...(title?.[1] ? { title: title[1].trim() } : {}), blocks: blocks.map((block) => ({ text: block })) };
}

function fromHtml(html: string): PageText {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  giveStyle(document);
  const lang = languageTag(document.documentElement.lang ?? '');
  return {
    ...(lang ? { lang } : {}),
    title: document.title,
    blocks: readBlocks(articleRoot(document)).map(({ text }) => ({ text })),
  };
}

function fromJson(value: unknown, file: string): PageText {
  const parsed = JsonPage.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadInput(`${file} is no page: at ${issue?.path.join('.') || 'the top'}: ${issue?.message}.`);
  }
  const { title, blocks } = parsed.data;
  const lang = languageTag(parsed.data.lang ?? '');
  return { ...(lang ? { lang } : {}), ...(title ? { title } : {}), blocks: blocks.map(jsonBlock) };
}

/** An inner array is one block whose sentences are given: they are joined by a space. */
function jsonBlock(block: string | string[]): BlockText {
  if (typeof block === 'string') return { text: block };
  let text = '';
  const sentences = block.map((sentence) => {
    if (text !== '') text += ' ';
    const start = text.length;
    text += sentence;
    return start;
  });
  return { text, sentences };
}
