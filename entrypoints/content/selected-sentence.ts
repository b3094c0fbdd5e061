/** The whole sentence around what the reader selected, for a report. */
import type { SelectedSentence } from '../../browser/messages.ts';
import { segment } from '../../matching/text/sentences.ts';
import type { Block } from '../../page/blocks.ts';
import { languageTag } from '../../page/language.ts';
import { selectionIn } from '../../page/selection.ts';

/** Text on either side that goes with a quotation (UTF-16 units). */
const AROUND = 32;
/** A longer selection is no sentence. */
const LONGEST = 2000;

/** `null` if nothing is selected. Outside what was read, the selection itself is taken. */
export function selectedSentence(document: Document, blocks: readonly Block[]): SelectedSentence | null {
  const selection = document.getSelection();
  const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return null;
  const pageLang = languageTag(document.documentElement.lang);
  const inBlock = selectionIn(blocks, selection);
  if (!inBlock) return { text: text.slice(0, LONGEST), prefix: '', suffix: '', lang: pageLang };
  const { block } = inBlock;
  const lang = block.lang ?? pageLang;
  const spans = segment(block.text, lang || 'en').filter(
    (span) => span.start < inBlock.end && span.end > inBlock.start,
  );
  const start = spans[0]?.start ?? inBlock.start;
  const end = Math.min(spans.at(-1)?.end ?? inBlock.end, start + LONGEST);
  return {
    text: block.text.slice(start, end),
    prefix: block.text.slice(Math.max(0, start - AROUND), start),
    suffix: block.text.slice(end, end + AROUND),
    lang,
  };
}
