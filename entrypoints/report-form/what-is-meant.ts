/** What a report begins with: the whole sentence around a selection, or a match that is shown. */
import type { MeantMatch, SelectedText } from '../../browser/messages.ts';
import type { ReportDraft, ReportSubject } from '../../components/report-state.ts';
import { LONGEST_QUOTE } from '../../data/report.ts';
import { segment } from '../../matching/text/sentences.ts';

export interface Meant {
  subject: Pick<ReportSubject, 'text' | 'lang'>;
  draft: Pick<ReportDraft, 'start' | 'end' | 'kind'>;
  /** `list/claim` of a match; `null` where the reader is still to choose. */
  claim: { list: string; claim: string } | null;
}

/** Every sentence that the selection touches. */
export function meantSelection({ text, start, end, lang }: SelectedText): Meant {
  const spans = segment(text, lang || 'en').filter((span) => span.start < end && span.end > start);
  const from = spans[0]?.start ?? start;
  const to = Math.min(spans.at(-1)?.end ?? end, from + LONGEST_QUOTE);
  return { subject: { text, lang }, draft: { start: from, end: to, kind: 'makes-claim' }, claim: null };
}

/** Who has something to say of a match says most often that its answer is old: that it is wrong has a button of its own. */
export function meantMatch({ quote, lang, list, claim }: MeantMatch): Meant {
  const { prefix, exact, suffix } = quote;
  const start = prefix.length;
  return {
    subject: { text: prefix + exact + suffix, lang },
    draft: { start, end: start + exact.length, kind: 'out-of-date' },
    claim: { list, claim },
  };
}
