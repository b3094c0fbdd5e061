/** One claim on the page: what it says, where it stands, the sentences that make it, who answered. */
import type { ClaimRecord } from '../data/record.ts';
import { Answers } from './Answers.tsx';
import { MatchNote } from './MatchNote.tsx';
import { useReader } from './reader.ts';
import { Sentences } from './Sentences.tsx';
import { Status } from './Status.tsx';
import type { ShownMatch, ShownSentence } from './sentence.ts';
import { Why } from './Why.tsx';
import { Words } from './Words.tsx';

export interface ClaimSectionProps {
  claim: ClaimRecord;
  /** The sentences that make it, in the page's order; empty where the claim is shown for itself. */
  sentences: readonly { sentence: ShownSentence; match: ShownMatch }[];
  /** Whether the answers stand open at first. */
  open: boolean;
  /** Without it the sentences are not listed (the card stands beside its sentence). */
  onShowSentence?: (key: string) => void;
  onRemoveReport?: (report: string) => void;
  /** Without it the claim cannot be muted. */
  onMute?: (claim: ClaimRecord) => void;
}

export function ClaimSection({ claim, sentences, open, onShowSentence, onRemoveReport, onMute }: ClaimSectionProps) {
  const { texts } = useReader();
  const removing = onRemoveReport ? { onRemoveReport } : {};
  return (
    // No name, so that it is no landmark: a page with ten claims would have ten. The headings lead from one to the next.
    <section class="claim" data-claim={claim.id}>
      <h2 class="statement">
        <Words of={claim.statement} />
      </h2>
      <Status claim={claim} />
      {onShowSentence ? (
        <Sentences sentences={sentences} onShow={onShowSentence} {...removing} />
      ) : (
        sentences.map(({ sentence, match }) => (
          <MatchNote key={sentence.key} match={match} lang={sentence.lang} {...removing} />
        ))
      )}
      <Answers responses={claim.responses} open={open} />
      <Why reasons={sentences} />
      {onMute && (
        <p class="claim-actions">
          <button type="button" class="quiet mute" onClick={() => onMute(claim)}>
            {texts.mute}
          </button>
        </p>
      )}
    </section>
  );
}
