/** What a list marks in some pages, as one HTML file: no script, no other file, nothing fetched. */
import type { ClaimList } from '../../data/claim-list.ts';
import { claimRecord } from '../../data/record.ts';
import type { SentenceResult } from '../../matching/match-page.ts';
import type { PageText } from '../../matching/read-page.ts';
import { escaped } from './escape.ts';
import { localised } from './localised.ts';
import { previewCard } from './preview-card.ts';
import { PREVIEW_STYLE } from './preview-style.ts';

export interface PreviewedPage {
  /** Where it was read from. */
  file: string;
  page: PageText;
  sentences: readonly SentenceResult[];
}

/** The whole document. Everything from the list and the pages is escaped. */
export function previewPage(list: ClaimList, pages: readonly PreviewedPage[]): string {
  const title = localised(list.title, 'en')?.text ?? list.id;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}: preview</title><style>${PREVIEW_STYLE}</style></head><body>
<header><h1>${escaped(title)}</h1>
<p class="quiet">${escaped(list.publisher.name)} · ${escaped(list.id)}, version ${list.version}, ${escaped(list.updated)} · ${list.claims.length} claims · ${escaped(list.licence)}</p>
<p class="quiet">A tinted ground is a sure match, a thin line alone a possible one. The line: <span class="mark sure asserts">states it</span>,
<span class="mark sure attributes">reports it</span>, <span class="mark sure denies">denies it</span>, <span class="mark sure asks">asks</span>,
<span class="mark sure">not clear</span>. A marked sentence leads to its note.</p></header>
<main>${pages.map((page, at) => articleHtml(list, page, at)).join('\n')}</main>
<footer><p class="quiet">A sentence without a mark is not thereby true.</p></footer>
</body></html>
`;
}

function articleHtml(list: ClaimList, { file, page, sentences }: PreviewedPage, at: number): string {
  const matched = sentences.filter(({ matches }) => matches.length > 0);
  const blocks = page.blocks.map(({ text }, block) => {
    const own = matched.filter((sentence) => sentence.block === block);
    return `${paragraph(text, own, at)}${own.map((sentence) => cards(list, sentence, at)).join('\n')}`;
  });
  const lang = page.lang ? ` lang="${escaped(page.lang)}"` : '';
  return `<article><h2${lang}>${escaped(page.title ?? file)}</h2>
<p class="quiet">${escaped(file)} · ${sentences.length} sentences, ${matched.length} marked</p>
<div${lang}>${blocks.join('\n')}</div></article>`;
}

function paragraph(text: string, matched: readonly SentenceResult[], at: number): string {
  let end = 0;
  const parts = matched.map((sentence) => {
    const before = escaped(text.slice(end, sentence.start));
    end = sentence.end;
    const [best] = sentence.matches;
    const classes = ['mark', best?.tier ?? '', best?.stance ?? ''].filter(Boolean).join(' ');
    return `${before}<a class="${classes}" href="#${idOf(sentence, at)}">${escaped(text.slice(sentence.start, end))}</a>`;
  });
  return `<p>${parts.join('')}${escaped(text.slice(end))}</p>`;
}

function cards(list: ClaimList, sentence: SentenceResult, at: number): string {
  return sentence.matches
    .map((match, i) => {
      const record = claimRecord(list, match.claim);
      const id = i === 0 ? idOf(sentence, at) : `${idOf(sentence, at)}-${i}`;
      return record ? previewCard(record, match, sentence.lang, id) : '';
    })
    .join('\n');
}

const idOf = ({ block, sentence }: SentenceResult, page: number): string => `m${page}-${block}-${sentence}`;
