/** What a report says, to be filled in: the same in the popup and, for a kept report, in the library. */
import { useId } from 'preact/hooks';
import { ClaimChoice } from './ClaimChoice.tsx';
import { KindChoice } from './KindChoice.tsx';
import { PageChoice } from './PageChoice.tsx';
import { QuotedWords } from './QuotedWords.tsx';
import { ReportPreviewView } from './ReportPreviewView.tsx';
import type { FilledForm, ReportDraft } from './report-state.ts';
import { useReportTexts } from './report-texts.ts';

/** As long as a report may be, in UTF-16 units (`data/report.ts`). */
const LONGEST_NOTE = 2000;

export interface ReportFieldsProps {
  form: FilledForm;
  onDraft(patch: Partial<ReportDraft>): void;
}

export function ReportFields({ form: { subject, draft, preview }, onDraft }: ReportFieldsProps) {
  const words = useReportTexts().form;
  const note = useId();
  return (
    <>
      <QuotedWords subject={subject} draft={draft} onChange={(start, end) => onDraft({ start, end })} />
      <KindChoice chosen={draft.kind} onChoose={(kind) => onDraft({ kind })} />
      <ClaimChoice claims={subject.claims} chosen={draft.claim} onChoose={(claim) => onDraft({ claim })} />
      <label class="field-name" for={note}>
        {words.note}
      </label>
      <textarea
        id={note}
        class="note-field"
        rows={2}
        maxLength={LONGEST_NOTE}
        value={draft.note}
        onInput={({ currentTarget }) => onDraft({ note: currentTarget.value })}
      />
      <PageChoice pages={subject.pages} chosen={draft.page} onChoose={(page) => onDraft({ page })} />
      {preview && draft.claim && <ReportPreviewView preview={preview} claim={draft.claim} />}
    </>
  );
}
