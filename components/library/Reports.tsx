/** The reader's reports: what was said, where it has got to, and what can be done with it. */
import { useMemo } from 'preact/hooks';
import type { ClaimRecord } from '../../data/record.ts';
import { Delayed } from '../Delayed.tsx';
import { Notice } from '../Notice.tsx';
import { useReader } from '../reader.ts';
import { useReasonWords } from '../reason-words.ts';
import { useReportTexts } from '../report-texts.ts';
import { ReportEntries } from './ReportEntries.tsx';
import { ReportsHead } from './ReportsHead.tsx';
import type { EditedReport, ReportsActions, ReportsState } from './reports-state.ts';
import { Unreadable } from './Unreadable.tsx';

export interface ReportsProps extends ReportsActions {
  state: ReportsState;
  /** `null`: none is being changed. */
  editing: EditedReport | null;
  /** Every known claim. */
  claims: readonly ClaimRecord[];
}

export function Reports({ state, editing, claims, ...actions }: ReportsProps) {
  const { texts } = useReader();
  const words = useReportTexts().library;
  const why = useReasonWords();
  const entries = state.kind === 'known' ? state.entries : [];
  const lists = useMemo(() => [...new Set(claims.map(({ list }) => list))], [claims]);
  return (
    <div class="spread my-reports" data-state={state.kind}>
      <div class="side">
        <h2>{words.title}</h2>
        {state.kind === 'known' && <ReportsHead entries={entries} lists={lists} actions={actions} />}
      </div>
      <div class="column">
        {state.kind === 'loading' && (
          <Delayed>
            <p class="waiting" aria-busy="true">
              …
            </p>
          </Delayed>
        )}
        {state.kind === 'failed' && (
          <Notice says={why(state.reason)}>
            <button type="button" class="primary" onClick={actions.onTryAgain}>
              {texts.tryAgain}
            </button>
          </Notice>
        )}
        {state.kind === 'known' && (
          <>
            <Unreadable count={state.unreadable} actions={actions} />
            <ReportEntries entries={entries} editing={editing} claims={claims} actions={actions} />
          </>
        )}
      </div>
    </div>
  );
}
