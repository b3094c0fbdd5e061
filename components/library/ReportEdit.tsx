/** The form in which a kept report is changed, in its place. */
import { useEffect, useRef } from 'preact/hooks';
import { ReportFields } from '../ReportFields.tsx';
import { useReasonWords } from '../reason-words.ts';
import { useReportTexts } from '../report-texts.ts';
import type { EditedReport, ReportsActions } from './reports-state.ts';

export interface ReportEditProps {
  edited: EditedReport;
  actions: Pick<ReportsActions, 'onDraft' | 'onSaveEdit' | 'onCancelEdit'>;
}

export function ReportEdit({ edited, actions }: ReportEditProps) {
  const texts = useReportTexts();
  const why = useReasonWords();
  const form = useRef<HTMLFormElement>(null);
  const problem = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone
  useEffect(() => form.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (edited.problem !== null) problem.current?.focus();
  }, [edited.problem]);
  const canSave = edited.preview !== null && !edited.saving;
  return (
    <form
      ref={form}
      class="report-edit"
      tabIndex={-1}
      aria-label={texts.library.edit}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) actions.onSaveEdit();
      }}
    >
      <ReportFields form={edited} onDraft={actions.onDraft} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={!canSave}>
          {edited.saving ? texts.saving : texts.save}
        </button>
        <button type="button" data-action="cancel" disabled={edited.saving} onClick={actions.onCancelEdit}>
          {texts.library.cancel}
        </button>
      </div>
      <p ref={problem} class="outcome" role="status" tabIndex={-1}>
        {edited.problem && why(edited.problem)}
      </p>
    </form>
  );
}
