/** The words a report is about, with a little of what stands around them; other words are chosen by selecting them. */
import { useId, useRef } from 'preact/hooks';
import type { ReportDraft, ReportSubject } from './report-state.ts';
import { useReportTexts } from './report-texts.ts';

/** So much is shown on either side, in UTF-16 units: enough to see where one is, too little to be read instead. */
const AROUND = 60;

export interface QuotedWordsProps {
  subject: Pick<ReportSubject, 'text' | 'lang'>;
  draft: Pick<ReportDraft, 'start' | 'end'>;
  /** UTF-16 offsets in the subject's text: whole words, never empty, no space at either end. */
  onChange(start: number, end: number): void;
}

export function QuotedWords({ subject: { text, lang }, draft: { start, end }, onChange }: QuotedWordsProps) {
  const words = useReportTexts().form;
  const how = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [before, after] = around(text, start, end);
  const take = () => {
    if (!field.current) return;
    const chosen = wholeWords(text, field.current.selectionStart, field.current.selectionEnd);
    // A caret is no choice, and what was chosen by us is none of the reader's.
    if (chosen && (chosen.start !== start || chosen.end !== end)) onChange(chosen.start, chosen.end);
  };
  return (
    <div class="quoted">
      <p class="visually-hidden">{words.sentence}</p>
      <blockquote lang={lang || undefined} dir="auto">
        <span class="around">{before}</span>
        <span class="exact">{text.slice(start, end)}</span>
        <span class="around">{after}</span>
      </blockquote>
      <details
        class="bounds"
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) select(field.current, start, end);
        }}
      >
        <summary>{words.changeWords}</summary>
        <p id={how} class="how">
          {words.changeWordsHow}
        </p>
        <textarea
          ref={field}
          class="bounds-field"
          readOnly
          rows={5}
          lang={lang || undefined}
          dir="auto"
          aria-label={words.textAround}
          aria-describedby={how}
          // A field makes one sign of a line's end that has two, and offsets would no longer fit.
          value={text.replaceAll('\r', ' ')}
          onSelect={take}
          onKeyUp={take}
          onPointerUp={take}
        />
      </details>
    </div>
  );
}

/** The selection as it is at first, in view. */
function select(field: HTMLTextAreaElement | null, start: number, end: number): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(start, end);
}

/** What stands before and after, cut between words. */
function around(text: string, start: number, end: number): [before: string, after: string] {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND);
  const to = text.length - end <= AROUND ? text.length : text.lastIndexOf(' ', end + AROUND);
  // A text without spaces shows nothing around rather than half of a sign.
  const before = from < 0 || from > start ? '' : text.slice(from, start);
  const after = to < end ? '' : text.slice(end, to);
  return [from > 0 && before !== '' ? `…${before}` : before, to < text.length && after !== '' ? `${after} …` : after];
}

/** As whole words, without the space at either end; `null` where nothing else is selected. */
function wholeWords(text: string, start: number, end: number): { start: number; end: number } | null {
  const chosen = text.slice(start, end);
  const words = chosen.trim();
  if (words === '') return null;
  const from = start + chosen.indexOf(words);
  // Where words end hardly depends on the language, and what a page says of its own may be no language at all.
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  const first = segments.containing(from);
  const last = segments.containing(from + words.length - 1);
  return {
    start: first?.index ?? from,
    end: last ? last.index + last.segment.length : from + words.length,
  };
}
