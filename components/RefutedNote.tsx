/** Tells the reader what "not this claim" has done, and takes it back. */
import { useEffect, useRef } from 'preact/hooks';
import { useReader } from './reader.ts';
import type { Refuted } from './report-state.ts';
import { Words } from './Words.tsx';

export interface RefutedNoteProps {
  refuted: Refuted;
  /** `report`: its id. */
  onUndo(report: string): void;
}

/** Give it the first report's id as key. */
export function RefutedNote({ refuted: { reports, claim, text, lang }, onUndo }: RefutedNoteProps) {
  const { texts } = useReader();
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with its sentence
  useEffect(() => told.current?.focus(), []);
  return (
    <div class="refuted-note" data-refuted={reports[0]}>
      <p ref={told} class="outcome" role="status" tabIndex={-1}>
        {texts.notMarked}
      </p>
      <blockquote lang={lang || undefined} dir="auto">
        {text}
      </blockquote>
      <p class="refuted-claim">
        <Words of={claim.statement} />
      </p>
      <button
        type="button"
        class="quiet"
        data-action="undo"
        onClick={() => {
          for (const report of reports) onUndo(report);
        }}
      >
        {texts.undo}
      </button>
    </div>
  );
}
