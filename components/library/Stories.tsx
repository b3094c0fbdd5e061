/** Every claim list with its stories. */
import type { ListRecord } from '../../data/list-record.ts';
import type { ClaimRecord, StoryRecord } from '../../data/record.ts';
import { Words } from '../Words.tsx';
import { Contents } from './Contents.tsx';
import { ListImprint } from './ListImprint.tsx';
import { isAt, type Place, type Spot, spotId } from './place.ts';
import { StoryChapter } from './StoryChapter.tsx';
import { Unfolding } from './Unfolding.tsx';
import { useArrival } from './use-arrival.ts';

/** So many stories stand open; of more only the titles do, until one is chosen. */
const OPEN = 3;

export interface StoriesProps {
  lists: readonly ListRecord[];
  stories: readonly StoryRecord[];
  place: Place;
  isMuted(claim: ClaimRecord): boolean;
  onMute(claim: ClaimRecord, muted: boolean): void;
}

export function Stories({ lists, stories, place, ...rest }: StoriesProps) {
  const open = stories.length <= OPEN;
  return (
    <div class="spread stories">
      <Contents stories={stories} />
      <div class="column">
        {lists.map((list) => {
          const own = stories.filter((story) => story.list === list.id);
          return (
            <section key={list.id} class="list" data-list={list.id}>
              {!isNamedByStory(list, own) && (
                <h2 class="list-title">
                  <Words of={list.title} />
                </h2>
              )}
              <ListImprint list={list} />
              {own.map((story) => {
                const chapter = () => <StoryChapter story={story} place={place} {...rest} />;
                return (
                  <section key={story.id}>
                    {open ? (
                      <>
                        <StoryTitle story={story} place={place} />
                        {chapter()}
                      </>
                    ) : (
                      <Unfolding
                        class="story-fold"
                        summary={<StoryTitle story={story} place={place} />}
                        arrival={isIn(story, place) ? place : null}
                      >
                        {chapter}
                      </Unfolding>
                    )}
                  </section>
                );
              })}
            </section>
          );
        })}
      </div>
    </div>
  );
}

function StoryTitle({ story, place }: { story: StoryRecord; place: Place }) {
  const spot: Spot = { kind: 'story', list: story.list, id: story.id };
  const title = useArrival<HTMLHeadingElement>(isAt(place, spot) ? place : null);
  return (
    <h2 ref={title} id={spotId(spot)} class="story-title" tabIndex={-1}>
      <Words of={story.title} />
    </h2>
  );
}

/** A list of one story often has its title: it is not said twice. */
function isNamedByStory(list: ListRecord, [first, ...more]: readonly StoryRecord[]): boolean {
  return first !== undefined && more.length === 0 && JSON.stringify(first.title) === JSON.stringify(list.title);
}

function isIn(story: StoryRecord, { spot }: Place): boolean {
  if (spot === null || spot.list !== story.list) return false;
  return spot.kind === 'claim' ? story.claims.some(({ id }) => id === spot.id) : spot.id === story.id;
}
