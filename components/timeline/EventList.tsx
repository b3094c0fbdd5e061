/** The story as a list, in the order of time: what the picture has, in words. */
import type { EventRecord } from '../../data/record.ts';
import { ResponseHeading, ResponseNote } from '../ResponseNote.tsx';
import { EventText } from './EventText.tsx';
import type { TimelineWords } from './words.ts';

export interface EventListProps {
  events: readonly EventRecord[];
  /** Only this party's events; everybody's where it is `null`. */
  party: string | null;
  words: Pick<TimelineWords, 'kind'>;
}

export function EventList({ events, party, words }: EventListProps) {
  return (
    <ol class="sn-tl-list">
      {events.map((event, index) =>
        party === null || event.party === party ? (
          // A record has a fixed list of events: their place is their name.
          <li key={index} data-event={index}>
            <EventText event={event} words={words} />
            {event.response && (
              <details class="sn-tl-answer">
                <summary>
                  <ResponseHeading response={event.response} />
                </summary>
                <ResponseNote response={event.response} />
              </details>
            )}
          </li>
        ) : null,
      )}
    </ol>
  );
}
