/** Asks, in its place, whether a list is really to be removed, and what is to become of the reports on it. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { useListTexts } from './list-texts.ts';
import type { ReportsOfRemoved } from './lists-state.ts';

export interface RemovalProps {
  /** How many of the reader's reports are about it. */
  reports: number;
  onRemove(reports: ReportsOfRemoved): void;
  /** The reader keeps the list. */
  onKeep(): void;
}

export function Removal({ reports, onRemove, onKeep }: RemovalProps) {
  const words = useListTexts().removal;
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; this one harms nothing
  useEffect(() => keep.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      role="group"
      class="removal"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep();
      }}
    >
      <p id={id} class="removal-sure">
        {[words.sure, reports > 0 && words.reports(reports)].filter(Boolean).join(' ')}
      </p>
      <div class="buttons">
        <button ref={keep} type="button" data-action="keep-list" onClick={onKeep}>
          {words.keepList}
        </button>
        <button type="button" class="danger" data-action="remove-keep" onClick={() => onRemove('keep')}>
          {reports > 0 ? words.keepReports : words.remove}
        </button>
        {reports > 0 && (
          <button type="button" class="danger" data-action="remove-delete" onClick={() => onRemove('delete')}>
            {words.deleteReports}
          </button>
        )}
      </div>
    </div>
  );
}
