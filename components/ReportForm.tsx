/** Tells Sidenote of a sentence it missed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import { ClaimChoice } from './ClaimChoice.tsx';
import { useReader } from './reader.ts';
import type { ReportState } from './report-state.ts';

export interface ReportFormProps {
  state: ReportState;
  onSave(claim: ClaimRecord): void;
}

export function ReportForm({ state, onSave }: ReportFormProps) {
  const { texts } = useReader();
  const [chosen, setChosen] = useState<ClaimRecord | null>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  const told = state.kind === 'saved' || (state.kind === 'selected' && state.problem !== null);
  // The button that was pressed is gone, and what it did stands above what is in view
  useEffect(() => {
    if (told) outcome.current?.focus();
  }, [told]);
  return (
    <section class="report" data-report={state.kind} aria-label={texts.report}>
      <h2 class="section-title">{texts.report}</h2>
      {state.kind === 'nothingSelected' ? (
        <p class="how">{texts.reportHow}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen && state.kind === 'selected') onSave(chosen);
          }}
        >
          <p class="how">{texts.reportSentence}</p>
          <blockquote lang={state.sentence.lang || undefined} dir="auto">
            {state.sentence.text}
          </blockquote>
          {state.kind === 'saved' ? null : (
            <>
              <ClaimChoice claims={state.claims} chosen={chosen} onChoose={setChosen} />
              <button type="submit" class="primary" disabled={chosen === null || state.kind === 'saving'}>
                {state.kind === 'saving' ? texts.saving : texts.save}
              </button>
            </>
          )}
          <p ref={outcome} class="outcome" role="status" tabIndex={-1}>
            {state.kind === 'saved' ? texts.saved : ''}
            {state.kind === 'selected' && state.problem !== null ? state.problem : ''}
          </p>
        </form>
      )}
    </section>
  );
}
