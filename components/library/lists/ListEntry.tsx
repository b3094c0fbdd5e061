/** One list: what it is, how it stands with it, and what can be done with it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Destination } from '../../../data/destination.ts';
import { useReader } from '../../reader.ts';
import { useReasonWords } from '../../reason-words.ts';
import { Switch } from '../../Switch.tsx';
import { Words } from '../../Words.tsx';
import { ListFacts } from './ListFacts.tsx';
import { ListFaultWords } from './ListFaultWords.tsx';
import { useListTexts } from './list-texts.ts';
import type { ListsActions, ReportsOfRemoved, ShownList } from './lists-state.ts';
import { dayText } from './moments.ts';
import { Removal } from './Removal.tsx';
import { useUpdateOutcome } from './use-update-outcome.ts';

export interface ListEntryProps {
  list: ShownList;
  destination: Destination;
  actions: Pick<ListsActions, 'onUpdate' | 'onSwitch'>;
  onRemove(reports: ReportsOfRemoved): void;
}

export function ListEntry({ list, destination, actions, onRemove }: ListEntryProps) {
  const words = useListTexts().list;
  const title = useId();
  const entry = useRef<HTMLLIElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState<'no' | 'asking' | 'kept'>('no');
  const { record, subscription, on, busy } = list;
  // The button that was pressed is gone
  useEffect(() => {
    if (asking === 'kept') remove.current?.focus();
  }, [asking]);
  const isAsking = asking === 'asking' && busy !== 'removing';
  return (
    <li
      ref={entry}
      class="list-entry"
      data-list-entry={record.id}
      data-on={on}
      data-state={busy ?? (subscription?.fault ? 'fault' : list.stale ? 'stale' : 'fine')}
      tabIndex={-1}
    >
      <div class="list-head">
        <h3 id={title}>
          <Words of={record.title} />
        </h3>
        <Switch on={on} disabled={busy === 'removing'} onChange={(wanted) => actions.onSwitch(record.id, wanted)}>
          {words.marks}
          <span class="visually-hidden">
            {' ('}
            <Words of={record.title} />)
          </span>
        </Switch>
      </div>
      <ListFacts list={list} destination={destination} />
      <ListNotes list={list} />
      {subscription && subscription.history.length > 0 && <Editions history={subscription.history} />}
      {subscription && !isAsking && (
        <p class="list-actions">
          <button
            type="button"
            class="quiet"
            data-action="update"
            aria-describedby={title}
            // Not disabled: that would take the focus from under the reader.
            aria-disabled={busy !== null}
            onClick={() => {
              if (busy === null) actions.onUpdate(record.id);
            }}
          >
            {subscription.fault?.code === 'notPermitted' ? words.allowUpdate : words.update}
          </button>
          <button
            ref={remove}
            type="button"
            class="quiet"
            data-action="remove"
            aria-describedby={title}
            aria-disabled={busy !== null}
            onClick={() => {
              if (busy === null) setAsking('asking');
            }}
          >
            {words.remove}
          </button>
        </p>
      )}
      {subscription && isAsking && (
        <Removal
          reports={list.reports}
          onKeep={() => setAsking('kept')}
          onRemove={(reports) => {
            setAsking('no');
            entry.current?.focus({ preventScroll: true });
            onRemove(reports);
          }}
        />
      )}
    </li>
  );
}

/** What the reader should know of a list at the moment. */
function ListNotes({ list }: { list: ShownList }) {
  const { language } = useReader();
  const texts = useListTexts();
  const words = texts.list;
  const outcome = useUpdateOutcome(list);
  const why = useReasonWords();
  const { subscription, on, leftOut = false, stale, busy, problem } = list;
  const then = leftOut ? texts.marksNothing : on ? texts.goesOn : '';
  return (
    <>
      {stale && subscription?.expires != null && (
        <p class="list-note" data-note="stale">
          {words.stale(dayText(subscription.expires, language))}
        </p>
      )}
      <div class="list-outcome" role="status">
        {busy === 'updating' && <p>{words.updating}</p>}
        {busy === 'removing' && <p>{words.removing}</p>}
        {busy === null && outcome.kind === 'nothingNew' && <p>{words.nothingNew}</p>}
        {busy === null && outcome.kind === 'updated' && <p>{words.updated(outcome.version)}</p>}
        {busy === null && problem !== null && <p data-note="problem">{why(problem)}</p>}
        {subscription?.fault && busy === null && (
          // Made anew after every look, so that it is said again.
          <p key={subscription.checked} class="list-note" data-note="fault" data-fault={subscription.fault.code}>
            <ListFaultWords fault={subscription.fault} then={then} />
          </p>
        )}
      </div>
    </>
  );
}

function Editions({ history }: { history: readonly { version: number; at: number }[] }) {
  const { language, texts } = useReader();
  const words = useListTexts().list;
  return (
    <details class="editions">
      <summary>{words.editions(history.length)}</summary>
      <ol>
        {history.map(({ version, at }) => (
          <li key={`${version} ${at}`}>{texts.libraryPage.version(version, dayText(at, language))}</li>
        ))}
      </ol>
    </details>
  );
}
