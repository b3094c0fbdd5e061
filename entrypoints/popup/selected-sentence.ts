/** The whole sentence around what the reader selected, for a report. */
import type { SelectedSentence, SelectedText } from '../../browser/messages.ts';
import { segment } from '../../matching/text/sentences.ts';

/** Text on either side that goes with a quotation (UTF-16 units). */
const AROUND = 32;
/** A longer selection is no sentence. */
const LONGEST = 2000;

/** Every sentence the selection touches, with a little of what stands around. */
export function selectedSentence({ text, start, end, lang }: SelectedText): SelectedSentence {
  const spans = segment(text, lang || 'en').filter((span) => span.start < end && span.end > start);
  const from = spans[0]?.start ?? start;
  const to = Math.min(spans.at(-1)?.end ?? end, from + LONGEST);
  return {
    text: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - AROUND), from),
    suffix: text.slice(to, to + AROUND),
    lang,
  };
}
