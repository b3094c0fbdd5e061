/** One event in words: when, what kind, whose, what, by which source. */

import type { EventRecord } from '../../data/record.ts';
import { Conflicts } from '../Conflicts.tsx';
import { useReader } from '../reader.ts';
import { SourceLine } from '../Sources.tsx';
import { When } from '../When.tsx';
import { Words } from '../Words.tsx';
import { KindMark } from './KindMark.tsx';
import type { TimelineWords } from './words.ts';

export interface EventTextProps {
  event: EventRecord;
  words: Pick<TimelineWords, 'kind'>;
  /** Its answer stands open below it, and names the same source: then once is enough. */
  answerBelow?: boolean;
}

export function EventText({ event, words, answerBelow = false }: EventTextProps) {
  const { texts } = useReader();
  return (
    <>
      <p class="sn-tl-when">
        <When iso={event.date} />
      </p>
      <div class="sn-tl-what">
        <p class="sn-tl-who" data-kind={event.kind}>
          <KindMark kind={event.kind} />
          <span class="sn-tl-kind">{words.kind[event.kind]}</span>
          {event.party !== null && (
            <>
              <span aria-hidden="true">·</span>
              <bdi>{event.party}</bdi>
            </>
          )}
        </p>
        <p class="sn-tl-text">
          <Words of={event.text} />
        </p>
        <Conflicts conflicts={event.conflicts} />
        {!(answerBelow && event.response?.sources[0]?.id === event.source.id) && (
          <p class="sources">
            {texts.source} <SourceLine source={event.source} />
          </p>
        )}
      </div>
    </>
  );
}
