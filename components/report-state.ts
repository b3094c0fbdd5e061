/** Where the reader is in reporting a sentence: finished values, made by the entry point. */
import type { Destination } from '../data/destination.ts';
import type { OutboxEntry } from '../data/outbox-entry.ts';
import type { ClaimRecord } from '../data/record.ts';
import type { PageDetail, Report, ReportKind } from '../data/report.ts';
import type { Reason } from '../data/told-fault.ts';

/** A claim offered for the sentence. */
export interface OfferedClaim {
  claim: ClaimRecord;
  /** 0 to 1; 0 where the sentence has nothing of the claim. */
  score: number;
  /** Whether the sentence would be marked already. */
  match: boolean;
  /** What the sentence does not say of the claim, in words of the reader's language; empty where nothing of it was found. */
  missing: readonly string[];
}

/** What a report is about: fixed while the reader fills in the form. */
export interface ReportSubject {
  /** The text around the quotation, from which other words can be chosen; of a kept report what was kept with it. */
  text: string;
  /** BCP 47; the empty string if it is unknown. */
  lang: string;
  /** Every known claim, the likeliest first. */
  claims: readonly OfferedClaim[];
  /**
   * What each detail makes of the page's address. What is missing is not offered: a kept report that has only the site
   * cannot get the full address back.
   */
  pages: Partial<Readonly<Record<PageDetail, string>>>;
}

/** What the reader has put into the form so far. */
export interface ReportDraft {
  kind: ReportKind;
  claim: ClaimRecord | null;
  note: string;
  page: PageDetail;
  /** UTF-16 offsets of the quotation in the subject's text; never empty. */
  start: number;
  end: number;
}

/** What would be kept and, where there is a destination, sent: nothing else. */
export interface ReportPreview {
  report: Report;
  /** The same as it would be sent: JSON-LD, indented for people. */
  json: string;
  destination: Destination;
  /** The GitHub form had to be cut to fit into an address. */
  cut: boolean;
}

/** A form that can be filled in. */
export interface FilledForm {
  subject: ReportSubject;
  draft: ReportDraft;
  /** `null` until a claim is chosen. */
  preview: ReportPreview | null;
}

export type ReportFormState =
  | { kind: 'nothingSelected' }
  /** A private window: nothing of it is kept. */
  | { kind: 'private' }
  /** `problem`: why saving failed. */
  | ({ kind: 'selected'; problem: Reason | null } & FilledForm)
  | ({ kind: 'saving' } & FilledForm)
  /** Follows the entry while it is being sent. `destination`: where it goes. */
  | { kind: 'saved'; entry: OutboxEntry; destination: Destination }
  /** What was saved was taken back at once. */
  | { kind: 'undone' };

/** What the reader does in the form. */
export interface ReportFormActions {
  onDraft(patch: Partial<ReportDraft>): void;
  /** Keep it here. */
  onSave(): void;
  /** Keep it and send it. Called within the click: the browser's question for permission follows. */
  onSend(): void;
  /** Keep it and open the filled-in form at GitHub, where the reader sends it. Called within the click. */
  onGithub(): void;
  /** `report`: its id. */
  onUndo(report: string): void;
}

/** Of the reader's reports: how many there are, and how many of them need attention. */
export interface ReportCounts {
  all: number;
  /** Queued, or being sent. */
  waiting: number;
  refused: number;
}

/** A sentence that the reader has just said is not a claim. */
export interface Refuted {
  /** The ids of the reports with which it is undone: one for each list that has the claim. */
  reports: readonly string[];
  claim: ClaimRecord;
  /** `ShownSentence.key`. */
  sentence: string;
  text: string;
  /** BCP 47; the empty string if it is unknown. */
  lang: string;
}
