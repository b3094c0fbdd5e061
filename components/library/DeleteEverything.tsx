/** Deletes what Sidenote keeps, after one more question in the same place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reason } from '../../data/told-fault.ts';
import { useReader } from '../reader.ts';
import { useReasonWords } from '../reason-words.ts';

type DeleteState =
  | { kind: 'offered' }
  /** The reader was asked and kept it. */
  | { kind: 'kept' }
  | { kind: 'asking' }
  | { kind: 'deleting' }
  | { kind: 'deleted' }
  | { kind: 'failed'; reason: Reason };

export function DeleteEverything({ onDelete }: { onDelete(): Promise<Reason | null> }) {
  const { texts } = useReader();
  const words = texts.libraryPage;
  const why = useReasonWords();
  const [state, setState] = useState<DeleteState>({ kind: 'offered' });
  const offer = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  const asking = state.kind === 'asking' || state.kind === 'deleting';
  // The button that was pressed is gone with each step: the focus goes where the reader goes on, first to what harms nothing
  useEffect(() => {
    if (state.kind === 'asking') keep.current?.focus();
    if (state.kind === 'kept') offer.current?.focus();
    if (state.kind === 'deleted' || state.kind === 'failed') outcome.current?.focus();
  }, [state.kind]);
  const remove = () => {
    setState({ kind: 'deleting' });
    void onDelete().then((reason) => setState(reason ? { kind: 'failed', reason } : { kind: 'deleted' }));
  };
  return (
    <div class="delete" data-state={state.kind}>
      <p id="delete-more">{words.deleteMore}</p>
      {asking ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div
          role="group"
          class="delete-ask"
          aria-labelledby="delete-sure"
          onKeyDown={(event) => {
            if (event.key === 'Escape' && state.kind === 'asking') setState({ kind: 'kept' });
          }}
        >
          <p id="delete-sure">{words.deleteSure}</p>
          <div class="buttons">
            <button
              ref={keep}
              type="button"
              disabled={state.kind === 'deleting'}
              onClick={() => setState({ kind: 'kept' })}
            >
              {words.deleteNo}
            </button>
            <button type="button" class="danger" disabled={state.kind === 'deleting'} onClick={remove}>
              {words.deleteYes}
            </button>
          </div>
        </div>
      ) : (
        state.kind !== 'deleted' && (
          <div class="buttons">
            <button
              ref={offer}
              type="button"
              aria-describedby="delete-more"
              onClick={() => setState({ kind: 'asking' })}
            >
              {words.deleteAll}
            </button>
          </div>
        )
      )}
      <p ref={outcome} class="outcome" role="status" tabIndex={-1}>
        {state.kind === 'deleted' && words.deleted}
        {state.kind === 'failed' && why(state.reason)}
      </p>
    </div>
  );
}
