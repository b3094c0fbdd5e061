/** One claim on the page: what it says, where it stands, the sentences that make it, who answered. */
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import { Answers } from './Answers.tsx';
import { AnswersOfList } from './AnswersOfList.tsx';
import { ListName } from './ListName.tsx';
import { MatchActions } from './MatchActions.tsx';
import { MatchNote } from './MatchNote.tsx';
import type { MatchReporting } from './match-reporting.ts';
import { useReader } from './reader.ts';
import { Sentences } from './Sentences.tsx';
import { Status } from './Status.tsx';
import { type SameClaim, sayOfEach } from './same-claim.ts';
import type { ShownMatch, ShownSentence } from './sentence.ts';
import { Why } from './Why.tsx';
import { Words } from './Words.tsx';

export interface ClaimSectionProps {
  claim: ClaimRecord;
  /** The same claim in other lists: then the answers of each stand under its list's name. */
  same?: readonly ClaimRecord[];
  /** The sentences that make it, in the page's order; empty where the claim is shown for itself. */
  sentences: readonly { sentence: ShownSentence; match: ShownMatch }[];
  /** Whether the answers stand open at first. */
  open: boolean;
  /** Without it the sentences are not listed (the card stands beside its sentence). */
  onShowSentence?: (key: string) => void;
  onRemoveReport?: (report: string) => void;
  /** Without it the claim cannot be muted. */
  onMute?: (claim: ClaimRecord) => void;
  /** Without it nothing can be said of a match. */
  reporting?: MatchReporting;
  /** The reader's reports that the sentence is not this claim: the section is one line. Empty: there are none. */
  refuted?: readonly string[];
}

export function ClaimSection(props: ClaimSectionProps) {
  const { claim, same = [], sentences, open, onShowSentence, onRemoveReport, onMute, refuted = [] } = props;
  const all: SameClaim = [claim, ...same];
  const reporting = props.reporting && sayOfEach(props.reporting, all);
  const isRefuted = refuted.length > 0;
  const { texts } = useReader();
  const pressed = useRef(false);
  const told = useRef<HTMLParagraphElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with what it stood under
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    (isRefuted ? told : back).current?.focus();
  }, [isRefuted]);
  if (isRefuted) {
    return (
      <section class="claim refuted" data-claim={claim.id}>
        <h2 class="statement">
          <Words of={claim.statement} />
        </h2>
        <p ref={told} class="outcome" role="status" tabIndex={-1}>
          {texts.notMarked}{' '}
          {reporting && (
            <button
              type="button"
              class="quiet"
              data-action="undo"
              onClick={() => {
                pressed.current = true;
                for (const report of refuted) reporting.onUndo(report);
              }}
            >
              {texts.undo}
            </button>
          )}
        </p>
      </section>
    );
  }
  const removing = onRemoveReport ? { onRemoveReport } : {};
  return (
    // No name, so that it is no landmark: a page with ten claims would have ten. The headings lead from one to the next.
    <section class="claim" data-claim={claim.id}>
      <h2 class="statement">
        <Words of={claim.statement} />
      </h2>
      {same.length === 0 ? (
        <Status claim={claim} />
      ) : (
        // Of all lists together, so that who sees one sees that there is another.
        all.map((one) => (
          <div key={one.list} class="of-list" data-status-of={one.list}>
            <ListName list={one.list} />
            <Status claim={one} />
          </div>
        ))
      )}
      {onShowSentence ? (
        <Sentences
          sentences={sentences}
          claim={claim}
          onShow={onShowSentence}
          {...removing}
          {...(reporting ? { reporting } : {})}
        />
      ) : (
        sentences.map(({ sentence, match }) => (
          <Fragment key={sentence.key}>
            <MatchNote match={match} lang={sentence.lang} {...removing} />
            {reporting && (
              <p class="match-actions">
                <MatchActions
                  match={match}
                  first={back}
                  onNotClaim={() => {
                    pressed.current = true;
                    reporting.onNotClaim(claim, sentence);
                  }}
                  onReport={() => reporting.onReport(claim, sentence)}
                />
              </p>
            )}
          </Fragment>
        ))
      )}
      {same.length === 0 ? (
        <Answers responses={claim.responses} open={open} />
      ) : (
        all.map((one) => <AnswersOfList key={one.list} claim={one} open={open} />)
      )}
      <Why reasons={sentences} />
      {onMute && (
        <p class="claim-actions">
          <button type="button" class="quiet mute" onClick={() => all.forEach(onMute)}>
            {texts.mute}
          </button>
        </p>
      )}
    </section>
  );
}
