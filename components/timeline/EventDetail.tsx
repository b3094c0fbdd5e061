/** The event that was chosen in the picture, with the answer it stands for, and the way to the next. */
import { useEffect, useRef } from 'preact/hooks';
import type { EventRecord } from '../../data/record.ts';
import { ResponseNote } from '../ResponseNote.tsx';
import { EventText } from './EventText.tsx';
import type { TimelineWords } from './words.ts';

export interface EventDetailProps {
  /** What the marks name as the thing they open. */
  id: string;
  /** `null`: nothing is chosen, and nothing shown. */
  event: EventRecord | null;
  words: Pick<TimelineWords, 'kind' | 'earlier' | 'later'>;
  /** `null` where there is none further. */
  onEarlier: (() => void) | null;
  onLater: (() => void) | null;
}

export function EventDetail({ id, event, words, onEarlier, onLater }: EventDetailProps) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The picture may fill the popup: what a press opens must not open out of sight. At once, not smoothly.
    if (event) text.current?.scrollIntoView({ block: 'nearest' });
  }, [event]);
  return (
    <div class="sn-tl-detail" id={id} data-open={event !== null}>
      {event && (
        <div class="sn-tl-steps">
          <Step label={words.earlier} onPress={onEarlier} />
          <Step label={words.later} onPress={onLater} />
        </div>
      )}
      <div class="sn-tl-event" aria-live="polite" ref={text}>
        {event && <EventText event={event} words={words} answerBelow />}
      </div>
      {event?.response && <ResponseNote key={event.response.id} response={event.response} />}
    </div>
  );
}

/** Not `disabled` at the end: a disabled button would lose the focus it has. */
function Step({ label, onPress }: { label: string; onPress: (() => void) | null }) {
  return (
    <button type="button" class="sn-tl-step" aria-disabled={onPress === null} onClick={() => onPress?.()}>
      {label}
    </button>
  );
}
