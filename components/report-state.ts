/** Where the reader is in reporting a sentence. */
import type { ClaimRecord } from '../data/record.ts';

/** The sentence around the reader's selection. */
export interface ChosenSentence {
  text: string;
  /** BCP 47; the empty string if it is unknown. */
  lang: string;
}

export type ReportState =
  | { kind: 'nothingSelected' }
  /** `claims`: every claim, the likeliest first. `problem`: why saving failed, in plain words. */
  | { kind: 'selected'; sentence: ChosenSentence; claims: readonly ClaimRecord[]; problem: string | null }
  | { kind: 'saving'; sentence: ChosenSentence; claims: readonly ClaimRecord[] }
  | { kind: 'saved'; sentence: ChosenSentence };
