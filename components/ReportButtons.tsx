/** What can be done with a report that is filled in: keep it, and send it where it may go. */
import { useState } from 'preact/hooks';
import { destinationName } from './destination-name.ts';
import { useReader } from './reader.ts';
import type { ReportFormActions, ReportPreview } from './report-state.ts';
import { useReportTexts } from './report-texts.ts';

export interface ReportButtonsProps extends Pick<ReportFormActions, 'onSend' | 'onGithub'> {
  /** `null` until a claim is chosen: nothing can be done yet. */
  preview: ReportPreview | null;
  saving: boolean;
}

/** Saving is the form's own submission. */
export function ReportButtons({ preview, saving, onSend, onGithub }: ReportButtonsProps) {
  const texts = useReportTexts();
  const { copy } = useReader();
  const words = texts.form;
  const destination = preview?.destination;
  const disabled = preview === null || saving;
  return (
    <>
      <div class="buttons">
        <button type="submit" class="primary" disabled={disabled}>
          {saving ? texts.saving : texts.save}
        </button>
        {destination?.kind === 'container' && (
          <button type="button" data-action="send" disabled={disabled} onClick={onSend}>
            {words.saveAndSend(destinationName(destination))}
          </button>
        )}
        {destination?.kind === 'github' && (
          <button type="button" data-action="github" disabled={disabled} onClick={onGithub}>
            {words.openGithub}
          </button>
        )}
        {destination?.kind === 'none' && copy && <CopyJson json={preview?.json ?? ''} copy={copy} />}
      </div>
      {destination?.kind === 'github' && (
        <p class="how">
          {words.githubMore} {preview?.cut && words.githubCut}
        </p>
      )}
      {destination?.kind === 'none' && <p class="how">{words.noDestination}</p>}
    </>
  );
}

function CopyJson({ json, copy }: { json: string; copy(text: string): Promise<boolean> }) {
  const { texts } = useReader();
  const words = useReportTexts();
  const [outcome, setOutcome] = useState('');
  return (
    <>
      <button
        type="button"
        data-action="copy"
        onClick={() => void copy(json).then((done) => setOutcome(done ? texts.copied : texts.copyFailed))}
      >
        {words.copy}
      </button>
      <span class="copy-outcome" role="status">
        {outcome}
      </span>
    </>
  );
}
