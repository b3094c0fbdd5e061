/** A claim in the library: one line until it is opened, then where it stands, who answered, and whether it is marked. */
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimRecord } from '../../data/record.ts';
import { ResponseHeading } from '../ResponseNote.tsx';
import { Responses } from '../Responses.tsx';
import { useReader } from '../reader.ts';
import { Status } from '../Status.tsx';
import { FoundWords, Pieces } from './FoundWords.tsx';
import { excerptOf } from './found-words.ts';
import type { Passage } from './passages.ts';
import { type Place, spotId } from './place.ts';
import { Unfolding } from './Unfolding.tsx';

export interface ClaimEntryProps {
  claim: ClaimRecord;
  muted: boolean;
  /** `muted`: whether it is to be muted. */
  onMute(claim: ClaimRecord, muted: boolean): void;
  /** The place, where the reader has come for this claim. */
  arrival: Place | null;
  /** What was searched for, folded, and where it was found beside the statement; without it the claim stands in its story. */
  found?: { words: readonly string[]; passages: readonly Passage[] };
}

export function ClaimEntry({ claim, muted, onMute, arrival, found }: ClaimEntryProps) {
  const { texts } = useReader();
  const words = found?.words ?? [];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival === null) return;
    const summary = title.current?.closest('summary');
    summary?.scrollIntoView({ block: 'start' });
    summary?.focus({ preventScroll: true });
  }, [arrival]);
  const summary = (
    <>
      <h2 class="statement" ref={title}>
        <FoundWords of={claim.statement} words={words} />
      </h2>
      <span class="entry-line">
        <span class="status-word" data-status={claim.status}>
          {texts.status[claim.status]}
        </span>
        {muted && <span class="muted-mark">{texts.muted}</span>}
      </span>
      {found?.passages.map((passage) => (
        <span key={passage.text} class="passage">
          {passage.from.kind === 'answer' && (
            <span class="passage-of">
              <ResponseHeading response={passage.from.response} />:{' '}
            </span>
          )}
          {passage.from.kind === 'source' && <span class="passage-of">{texts.source} </span>}
          <Pieces pieces={excerptOf(passage.text, words)} lang={passage.lang} />
        </span>
      ))}
    </>
  );
  return (
    <Unfolding
      class="entry"
      // The story has it too, hidden behind what was found.
      {...(found ? {} : { id: spotId({ kind: 'claim', list: claim.list, id: claim.id }) })}
      arrival={arrival}
      summary={summary}
    >
      {() => (
        <div class="entry-body">
          <Status claim={claim} />
          <Responses responses={claim.responses} />
          <p class="claim-actions">
            {muted && `${texts.muted} `}
            <button type="button" class="quiet mute" onClick={() => onMute(claim, !muted)}>
              {muted ? texts.unmute : texts.mute}
            </button>
          </p>
        </div>
      )}
    </Unfolding>
  );
}
