/** One story of a list: what it is about, how it unfolded, who answered, every claim and every source. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ClaimRecord, SourceRecord, StoryRecord } from '../../data/record.ts';
import { Responses } from '../Responses.tsx';
import { useReader } from '../reader.ts';
import { SourceLine } from '../Sources.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { When } from '../When.tsx';
import { Words } from '../Words.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { isAt, type Place, type Spot, spotId } from './place.ts';
import { storySources } from './story-sources.ts';
import { Unfolding } from './Unfolding.tsx';
import { useArrival } from './use-arrival.ts';

/** So many claims stand in view; of a longer story the rest is folded. */
const IN_VIEW = 100;

export interface StoryChapterProps {
  story: StoryRecord;
  place: Place;
  isMuted(claim: ClaimRecord): boolean;
  onMute(claim: ClaimRecord, muted: boolean): void;
}

export function StoryChapter({ story, place, isMuted, onMute }: StoryChapterProps) {
  const { texts } = useReader();
  const { list, id, claims } = story;
  const spot = (kind: Spot['kind']): Spot => ({ kind, list, id });
  const arrivalAt = (there: Spot) => (isAt(place, there) ? place : null);
  const entry = (claim: ClaimRecord) => (
    <ClaimEntry
      key={claim.id}
      claim={claim}
      muted={isMuted(claim)}
      onMute={onMute}
      arrival={arrivalAt({ kind: 'claim', list, id: claim.id })}
    />
  );
  const folded = claims.slice(IN_VIEW);
  const sources = useMemo(() => storySources(story), [story]);
  const part = (kind: Spot['kind'], title: string, content: ComponentChildren) => (
    <ChapterPart spot={spot(kind)} title={title} arrival={arrivalAt(spot(kind))}>
      {content}
    </ChapterPart>
  );
  return (
    <div class="chapter" data-story={id}>
      <p class="lead">
        <Words of={story.summary} />
      </p>
      <p class="as-of">
        {texts.asOf} <When iso={story.asOf} />
      </p>
      {story.events.length > 0 &&
        part('timeline', texts.libraryPage.timeline, <Timeline story={story} words={texts.timeline} />)}
      {part('answers', texts.libraryPage.answers, <Responses responses={story.responses} />)}
      {part(
        'claims',
        texts.libraryPage.claims,
        <>
          {claims.slice(0, IN_VIEW).map(entry)}
          {folded.length > 0 && (
            <Unfolding
              class="more"
              summary={texts.moreClaims(folded.length)}
              arrival={folded.some((claim) => isAt(place, { kind: 'claim', list, id: claim.id })) ? place : null}
            >
              {() => folded.map(entry)}
            </Unfolding>
          )}
        </>,
      )}
      <EverySource sources={sources} spot={spot('sources')} arrival={arrivalAt(spot('sources'))} />
    </div>
  );
}

/** Folded: a list to consult, not to read. */
function EverySource({
  sources,
  spot,
  arrival,
}: {
  sources: readonly SourceRecord[];
  spot: Spot;
  arrival: Place | null;
}) {
  const { texts } = useReader();
  const title = useArrival<HTMLHeadingElement>(arrival);
  const summary = (
    <h2 ref={title} id={spotId(spot)} tabIndex={-1}>
      {texts.libraryPage.sources} <span class="number">{sources.length}</span>
    </h2>
  );
  return (
    <Unfolding class="chapter-part" summary={summary} arrival={arrival}>
      {() => (
        <ol class="every-source">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ol>
      )}
    </Unfolding>
  );
}

interface ChapterPartProps {
  spot: Spot;
  title: string;
  arrival: Place | null;
  children: ComponentChildren;
}

function ChapterPart({ spot, title, arrival, children }: ChapterPartProps) {
  const heading = useArrival<HTMLHeadingElement>(arrival);
  return (
    <section class="chapter-part" data-part={spot.kind}>
      <h2 ref={heading} id={spotId(spot)} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
