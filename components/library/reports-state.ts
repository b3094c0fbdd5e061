/** What the library knows of the reader's reports, and what the reader does with them. */
import type { Destination } from '../../data/destination.ts';
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import type { Report } from '../../data/report.ts';
import type { Reason } from '../../data/told-fault.ts';
import type { FilledForm, ReportDraft } from '../report-state.ts';

export type ReportsState =
  | { kind: 'loading' }
  /** `entries` in any order. `unreadable`: how many are on the device and cannot be read any more. */
  | { kind: 'known'; entries: readonly OutboxEntry[]; unreadable: number }
  | { kind: 'failed'; reason: Reason };

/** The report that is being changed. */
export interface EditedReport extends FilledForm {
  /** Its id. */
  id: string;
  saving: boolean;
  /** Why saving failed. */
  problem: Reason | null;
}

/** What became of a file of reports. */
export type Imported =
  | ({ kind: 'read' } & ImportResult)
  /** Nothing of it was added. */
  | { kind: 'failed'; reason: Reason };

export interface ImportResult {
  added: number;
  /** Those that were here already. */
  known: number;
  /** What could not be read; a file that is no such file is one of them. */
  faults: readonly FileFault[];
}

export type FileFault =
  | { kind: 'notJson' | 'noReports' }
  /** `number`: which of the file's, from 1. `detail`: what is wrong with it, in English and without a full stop. */
  | { kind: 'notTaken'; number: number; detail: string };

export interface ReportsActions {
  /** Where a report on this list goes now. */
  destinationOf(list: string): Destination;
  /** A report as it would be sent: JSON-LD, indented for people. */
  jsonOf(report: Report): string;

  onEdit(id: string): void;
  onDraft(patch: Partial<ReportDraft>): void;
  onSaveEdit(): void;
  onCancelEdit(): void;

  /** Send these, or try them now. Called within the click: the browser's question for permission follows. */
  onSend(ids: readonly string[]): void;
  /** Open the filled-in form at GitHub. Called within the click. */
  onGithub(id: string): void;
  /** Do not send it after all: it is only kept. */
  onHold(id: string): void;
  onDelete(id: string): void;
  /** Put back what was just deleted, as it was. */
  onRestore(entry: OutboxEntry): void;

  /** All reports as one file, JSON-LD. */
  exportText(): string;
  /** `file`: which the reader chose. Never rejects. */
  onImport(file: Blob): Promise<Imported>;
  /** What cannot be read any more, as it is, as text. */
  unreadableText(): string;
  onDeleteUnreadable(): void;
  /** Look once more. */
  onTryAgain(): void;
}
