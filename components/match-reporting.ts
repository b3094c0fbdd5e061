/** What a reader says of a match where it is shown: in the card and in the popup's list. */
import type { ClaimRecord } from '../data/record.ts';
import type { ShownSentence } from './sentence.ts';

export interface MatchReporting {
  /** The sentence does not make this claim: saved at once, undone by {@link onUndo}. */
  onNotClaim(claim: ClaimRecord, sentence: ShownSentence): void;
  /** Opens the report form with this sentence and this claim. */
  onReport(claim: ClaimRecord, sentence: ShownSentence): void;
  /** `report`: the id of the report that is taken back. */
  onUndo(report: string): void;
}
