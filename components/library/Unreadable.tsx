/** Reports that lie on the device and cannot be read any more: nothing is thrown away unasked. */
import { useEffect, useRef } from 'preact/hooks';
import { useReportTexts } from '../report-texts.ts';
import type { ReportsActions } from './reports-state.ts';
import { SaveAsFile } from './SaveAsFile.tsx';

const UNREADABLE_FILE = 'sidenote-unreadable.json';

export interface UnreadableProps {
  count: number;
  actions: Pick<ReportsActions, 'unreadableText' | 'onDeleteUnreadable'>;
}

/** Shows nothing where all can be read; where the reader has just deleted the rest, that. */
export function Unreadable({ count, actions }: UnreadableProps) {
  const words = useReportTexts().library;
  const told = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  // The button that was pressed is gone
  useEffect(() => {
    if (pressed.current && count === 0) told.current?.focus();
  }, [count]);
  if (count === 0) {
    return (
      <p ref={told} class="outcome" role="status" tabIndex={-1}>
        {pressed.current && words.deleted}
      </p>
    );
  }
  return (
    <div class="unreadable">
      <p>{words.unreadable(count)}</p>
      <div class="buttons">
        <SaveAsFile name={UNREADABLE_FILE} type="application/json" text={actions.unreadableText}>
          {words.saveUnreadable}
        </SaveAsFile>
        <button
          type="button"
          data-action="delete-unreadable"
          onClick={() => {
            pressed.current = true;
            actions.onDeleteUnreadable();
          }}
        >
          {words.deleteUnreadable}
        </button>
      </div>
    </div>
  );
}
