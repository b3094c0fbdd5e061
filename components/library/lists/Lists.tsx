/** The claim lists: those in use, how it stands with each, and the way to another. */
import { Delayed } from '../../Delayed.tsx';
import { Notice } from '../../Notice.tsx';
import { useReader } from '../../reader.ts';
import { useReasonWords } from '../../reason-words.ts';
import { ListEntries } from './ListEntries.tsx';
import { useListTexts } from './list-texts.ts';
import type { ListsActions, ListsState, SubscribeActions, SubscribeState } from './lists-state.ts';
import { Subscribe } from './Subscribe.tsx';

export interface ListsProps extends ListsActions, SubscribeActions {
  state: ListsState;
  subscribe: SubscribeState;
}

export function Lists({ state, subscribe, ...actions }: ListsProps) {
  const { texts } = useReader();
  const words = useListTexts();
  const why = useReasonWords();
  return (
    <div class="spread lists" data-state={state.kind}>
      <div class="side">
        <h2>{words.title}</h2>
        <p class="lists-what">{words.what}</p>
        {state.kind === 'known' && state.lists.every(({ on }) => !on) && (
          <p class="lists-none" role="status">
            {words.noneOn}
          </p>
        )}
        {state.kind === 'known' && state.lists.some(({ subscription }) => subscription) && (
          <p class="lists-tools">
            <button type="button" data-action="update-all" onClick={actions.onUpdateAll}>
              {words.updateAll}
            </button>
          </p>
        )}
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
            <Subscribe state={subscribe} {...actions} />
            <ListEntries lists={state.lists} actions={actions} />
          </>
        )}
      </div>
    </div>
  );
}
