/** Every list, the one that came with Sidenote first, and the word that one is gone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Localised } from '../../../data/claim-list.ts';
import { Words } from '../../Words.tsx';
import { ListEntry } from './ListEntry.tsx';
import { useListTexts } from './list-texts.ts';
import type { ListsActions, ShownList } from './lists-state.ts';

export interface ListEntriesProps {
  lists: readonly ShownList[];
  actions: ListsActions;
}

export function ListEntries({ lists, actions }: ListEntriesProps) {
  const words = useListTexts().list;
  /** What the reader has asked to remove. */
  const leaving = useRef<{ id: string; title: Localised } | null>(null);
  const [removed, setRemoved] = useState<Localised | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const left = leaving.current;
    if (left === null || lists.some(({ record }) => record.id === left.id)) return;
    leaving.current = null;
    setRemoved(left.title);
    // The list was where the reader was
    if (document.activeElement === document.body) told.current?.focus({ preventScroll: true });
  }, [lists]);
  const bundledFirst = lists.toSorted((a, b) => Number(a.subscription !== null) - Number(b.subscription !== null));
  return (
    <>
      <p ref={told} class="outcome" role="status" tabIndex={-1}>
        {removed && (
          <>
            {words.removed} <Words of={removed} />
          </>
        )}
      </p>
      <ul class="list-entries">
        {bundledFirst.map((list) => (
          <ListEntry
            key={list.record.id}
            list={list}
            destination={actions.destinationOf(list.record.reports)}
            actions={actions}
            onRemove={(reports) => {
              leaving.current = list.record;
              actions.onRemove(list.record.id, reports);
            }}
          />
        ))}
      </ul>
    </>
  );
}
