/** What the reader selected, with the text around it: the sentence is made of it where the report is. */
import type { SelectedText } from '../../browser/messages.ts';
import type { Block } from '../../page/blocks.ts';
import { languageTag } from '../../page/language.ts';
import { native } from '../../page/masked.ts';
import { selectionIn } from '../../page/selection.ts';

/** `null` if nothing is selected. Outside what was read, the selection itself is taken. */
export function selectedText(document: Document, blocks: readonly Block[]): SelectedText | null {
  const selection = native(document, 'getSelection')();
  const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return null;
  const lang = languageTag(native(document, 'documentElement').lang);
  const found = selectionIn(blocks, selection);
  if (!found) return { text, start: 0, end: text.length, lang };
  const { block, start, end } = found;
  return { text: block.text, start, end, lang: block.lang ?? lang };
}
