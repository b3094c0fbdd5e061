/** Tells Sidenote of a sentence: one it missed, one it marked wrongly, one whose answer is out of date. */
import { useEffect, useRef } from 'preact/hooks';
import { ReportButtons } from './ReportButtons.tsx';
import { ReportFields } from './ReportFields.tsx';
import { ReportOutcome } from './ReportOutcome.tsx';
import { useReasonWords } from './reason-words.ts';
import type { ReportFormActions, ReportFormState } from './report-state.ts';
import { useReportTexts } from './report-texts.ts';
import { UndoReport } from './UndoReport.tsx';

export interface ReportFormProps {
  state: ReportFormState;
  actions: ReportFormActions;
}

export function ReportForm({ state, actions }: ReportFormProps) {
  const words = useReportTexts().form;
  const why = useReasonWords();
  const outcome = useRef<HTMLParagraphElement>(null);
  const told = state.kind === 'selected' ? state.problem : state.kind === 'saved' ? state.entry.report.id : state.kind;
  const tells = state.kind === 'saved' || state.kind === 'undone' || (state.kind === 'selected' && told !== null);
  // The button that was pressed is gone, and what it did stands above what is in view
  useEffect(() => {
    if (tells) outcome.current?.focus();
  }, [tells, told]);
  const fills = state.kind === 'selected' || state.kind === 'saving';
  return (
    <section class="report" data-report={state.kind} aria-label={words.title}>
      <h2 class="section-title">{words.title}</h2>
      {state.kind === 'nothingSelected' && <p class="how">{words.how}</p>}
      {state.kind === 'private' && <p class="how">{words.private}</p>}
      {fills && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (state.kind === 'selected' && state.preview) actions.onSave();
          }}
        >
          {/* Another sentence is another form: what was unfolded for the first one is not carried over. */}
          <ReportFields key={state.subject.text} form={state} onDraft={actions.onDraft} />
          <ReportButtons preview={state.preview} saving={state.kind === 'saving'} {...actions} />
        </form>
      )}
      <p ref={outcome} class="outcome" role="status" tabIndex={-1}>
        {state.kind === 'selected' && state.problem && why(state.problem)}
        {state.kind === 'saved' && <ReportOutcome entry={state.entry} destination={state.destination} />}
        {state.kind === 'undone' && words.undone}
      </p>
      {state.kind === 'saved' && <UndoReport entry={state.entry} onUndo={actions.onUndo} />}
    </section>
  );
}
