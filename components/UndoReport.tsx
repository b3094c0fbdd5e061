/** Takes back what was just saved. */
import type { OutboxEntry } from '../data/outbox-entry.ts';
import { useReader } from './reader.ts';

export interface UndoReportProps {
  entry: OutboxEntry;
  /** `report`: its id. */
  onUndo(report: string): void;
}

export function UndoReport({ entry, onUndo }: UndoReportProps) {
  const { texts } = useReader();
  return (
    <div class="buttons">
      <button type="button" data-action="undo" onClick={() => onUndo(entry.report.id)}>
        {texts.undo}
      </button>
    </div>
  );
}
