/** A story in time: who alleged, reported, denied or confirmed what, and when. As a picture, or as a list. */
import { useId, useMemo, useState } from 'preact/hooks';
import type { StoryRecord } from '../../data/record.ts';
import { EventDetail } from './EventDetail.tsx';
import { EventList } from './EventList.tsx';
import { Parties } from './Parties.tsx';
import { Picture } from './Picture.tsx';
import { eventBeside, partiesOf } from './parties.ts';
import { type View, ViewSwitch } from './ViewSwitch.tsx';
import type { TimelineWords } from './words.ts';

export interface TimelineProps {
  story: Pick<StoryRecord, 'events'>;
  words: TimelineWords;
}

/** Says so where the story has no events. */
export function Timeline({ story: { events }, words }: TimelineProps) {
  const detail = useId();
  const [view, setView] = useState<View>('picture');
  const [party, setParty] = useState<string | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const parties = useMemo(() => partiesOf(events), [events]);
  const stepTo = (by: 1 | -1) => {
    const next = chosen === null ? null : eventBeside(events, chosen, by, party);
    return next === null ? null : () => setChosen(next);
  };
  if (events.length === 0) return <p class="sn-tl-none">{words.none}</p>;
  return (
    <section class="sn-tl" aria-label={words.label}>
      <div class="sn-tl-head">
        <p class="sn-tl-count">{words.events(events.length)}</p>
        <ViewSwitch view={view} words={words} onChange={setView} />
      </div>
      <Parties parties={parties} chosen={party} words={words} onChoose={setParty} />
      {view === 'list' ? (
        <EventList events={events} party={party} words={words} />
      ) : (
        <>
          <Picture events={events} chosen={chosen} party={party} words={words} detail={detail} onChoose={setChosen} />
          <EventDetail
            id={detail}
            event={chosen === null ? null : (events[chosen] ?? null)}
            words={words}
            onEarlier={stepTo(-1)}
            onLater={stepTo(1)}
          />
        </>
      )}
    </section>
  );
}
