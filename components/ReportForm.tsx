/** Tells Sidenote of a sentence it missed. */
import { useState } from 'preact/hooks';
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
          <p class="outcome" role="status">
            {state.kind === 'saved' ? texts.saved : ''}
            {state.kind === 'selected' && state.problem !== null ? state.problem : ''}
          </p>
        </form>
      )}
    </section>
  );
}
