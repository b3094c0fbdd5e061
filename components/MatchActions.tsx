/** Says of a sentence that it does not make the claim it is marked with, or says more. */
import type { RefObject } from 'preact';
import { useReader } from './reader.ts';
import type { ShownMatch } from './sentence.ts';

export interface MatchActionsProps {
  match: Pick<ShownMatch, 'tier'>;
  /** The element that names the sentence, for screen readers, where several sentences have these buttons. */
  describedBy?: string;
  /** The first button, to which the focus comes back. */
  first?: RefObject<HTMLButtonElement | null>;
  onNotClaim(): void;
  onReport(): void;
}

export function MatchActions({ match, describedBy, first, onNotClaim, onReport }: MatchActionsProps) {
  const { texts } = useReader();
  const described = describedBy === undefined ? {} : { 'aria-describedby': describedBy };
  return (
    <>
      {/* What the reader has marked is unmarked, which is another button. */}
      {match.tier !== 'yours' && (
        <button
          {...(first ? { ref: first } : {})}
          type="button"
          class="quiet"
          data-action="not-claim"
          {...described}
          onClick={onNotClaim}
        >
          {texts.notClaim}
        </button>
      )}
      <button type="button" class="quiet" data-action="report" {...described} onClick={onReport}>
        {texts.reportMatch}
      </button>
    </>
  );
}
