/** What stands in the record, at its side: where there is no room for it, the folded claims are their own list. */
import type { StoryRecord } from '../../data/record.ts';
import { useReader } from '../reader.ts';
import { Words } from '../Words.tsx';
import { type Spot, spotId } from './place.ts';

/** A longer list of contents would be a second library; then it has the stories only. */
const MAXIMUM = 60;

export function Contents({ stories }: { stories: readonly StoryRecord[] }) {
  const { texts } = useReader();
  const words = texts.libraryPage;
  const claims = stories.reduce((sum, story) => sum + story.claims.length, 0);
  return (
    <nav class="side contents" aria-label={texts.record}>
      <ol>
        {stories.map((story) => {
          const { list, id } = story;
          const address = (spot: Spot) => `#${spotId(spot)}`;
          return (
            <li key={`${list}/${id}`}>
              <a class="contents-story" href={address({ kind: 'story', list, id })}>
                <Words of={story.title} />
              </a>
              {claims <= MAXIMUM && (
                <ul>
                  {story.events.length > 0 && (
                    <li>
                      <a href={address({ kind: 'timeline', list, id })}>{words.timeline}</a>
                    </li>
                  )}
                  <li>
                    <a href={address({ kind: 'answers', list, id })}>{words.answers}</a>
                  </li>
                  <li>
                    <a href={address({ kind: 'claims', list, id })}>{words.claims}</a>
                    <ul>
                      {story.claims.map((claim) => (
                        <li key={claim.id}>
                          <a class="contents-claim" href={address({ kind: 'claim', list, id: claim.id })}>
                            <Words of={claim.statement} />
                          </a>
                        </li>
                      ))}
                    </ul>
                  </li>
                  <li>
                    <a href={address({ kind: 'sources', list, id })}>{words.sources}</a>
                  </li>
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
