/** A whole story, a press away: what it is about, who answered, and every claim of it. */
import type { StoryRecord } from '../data/record.ts';
import { ClaimSection } from './ClaimSection.tsx';
import { Responses } from './Responses.tsx';
import { useReader } from './reader.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { When } from './When.tsx';
import { Words } from './Words.tsx';

export function Story({ story }: { story: StoryRecord }) {
  const { texts } = useReader();
  return (
    <details class="story" data-story={story.id}>
      <summary>
        <span class="story-title">
          <Words of={story.title} />
        </span>
        <span class="as-of">
          {texts.asOf} <When iso={story.asOf} />
        </span>
      </summary>
      <p class="story-summary">
        <Words of={story.summary} />
      </p>
      <Timeline story={story} words={texts.timeline} />
      <Responses responses={story.responses} />
      <details class="story-claims">
        <summary>{texts.allClaims(story.claims.length)}</summary>
        {story.claims.map((claim) => (
          <ClaimSection key={claim.id} claim={claim} sentences={[]} open={false} />
        ))}
      </details>
    </details>
  );
}
