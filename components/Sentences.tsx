/** The sentences of the page that make a claim, as buttons: pressing one shows it on the page. */
import { useId } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import { MatchActions } from './MatchActions.tsx';
import { MatchNote } from './MatchNote.tsx';
import type { MatchReporting } from './match-reporting.ts';
import { useReader } from './reader.ts';
import { SentenceButton } from './SentenceButton.tsx';
import type { ShownMatch, ShownSentence } from './sentence.ts';

/** More than this many sentences of one claim are folded: a popup is low, and the answers come first. */
const OPEN = 1;

export interface SentencesProps {
  sentences: readonly { sentence: ShownSentence; match: ShownMatch }[];
  /** The claim they make. */
  claim: ClaimRecord;
  onShow(key: string): void;
  onRemoveReport?: (report: string) => void;
  /** Without it nothing can be said of a match. */
  reporting?: MatchReporting;
}

export function Sentences({ sentences, claim, onShow, reporting, ...rest }: SentencesProps) {
  const { texts } = useReader();
  const id = useId();
  const lines = sentences.map(({ sentence, match }, index) => (
    <li key={sentence.key}>
      <SentenceButton sentence={sentence} id={`${id}-${index}`} onShow={onShow} />
      <MatchNote match={match} lang={sentence.lang} {...rest} />
      {reporting && (
        <p class="match-actions">
          <MatchActions
            match={match}
            describedBy={`${id}-${index}`}
            onNotClaim={() => reporting.onNotClaim(claim, sentence)}
            onReport={() => reporting.onReport(claim, sentence)}
          />
        </p>
      )}
    </li>
  ));
  return (
    <>
      <ul class="sentences">{lines.slice(0, OPEN)}</ul>
      {lines.length > OPEN && (
        <details>
          <summary>{texts.moreSentences(lines.length - OPEN)}</summary>
          <ul class="sentences">{lines.slice(OPEN)}</ul>
        </details>
      )}
    </>
  );
}
