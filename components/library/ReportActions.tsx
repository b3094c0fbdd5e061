/** What can be done with a report, as it stands with it. */
import { useState } from 'preact/hooks';
import type { Destination } from '../../data/destination.ts';
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import { useReader } from '../reader.ts';
import { useReportTexts } from '../report-texts.ts';
import type { ReportsActions } from './reports-state.ts';

export interface ReportActionsProps {
  entry: OutboxEntry;
  destination: Destination;
  actions: Pick<ReportsActions, 'jsonOf' | 'onEdit' | 'onSend' | 'onGithub' | 'onHold'>;
  onDelete(): void;
  /** The element that says which report it is, for screen readers. */
  describedBy: string;
}

export function ReportActions({ entry, destination, actions, onDelete, describedBy }: ReportActionsProps) {
  const { texts, copy } = useReader();
  const reports = useReportTexts();
  const words = reports.library;
  const [copied, setCopied] = useState('');
  const { report, send } = entry;
  const button = (name: string, text: string, onClick: () => void) => (
    <button key={name} type="button" class="quiet" data-action={name} aria-describedby={describedBy} onClick={onClick}>
      {text}
    </button>
  );
  const onSend = () => actions.onSend([report.id]);
  const leaves = destination.kind === 'container';
  // What is on its way or has left is not changed any more, and what is on its way cannot be held.
  const canChange = send.kind !== 'sending' && send.kind !== 'sent';
  return (
    <p class="report-actions">
      {canChange && button('edit', words.edit, () => actions.onEdit(report.id))}
      {leaves && send.kind === 'saved' && button('send', words.send, onSend)}
      {leaves && send.kind === 'refused' && button('send', words.sendAgain, onSend)}
      {leaves && send.kind === 'queued' && button('send', words.tryNow, onSend)}
      {send.kind === 'queued' && button('hold', words.hold, () => actions.onHold(report.id))}
      {destination.kind === 'github' &&
        canChange &&
        button('github', reports.form.openGithub, () => actions.onGithub(report.id))}
      {copy &&
        button('copy', reports.copy, () => {
          const done = copy(actions.jsonOf(report));
          void done.then((worked) => setCopied(worked ? texts.copied : texts.copyFailed));
        })}
      {send.kind !== 'sending' && button('delete', words.delete, onDelete)}
      <span role="status">{copied}</span>
    </p>
  );
}
