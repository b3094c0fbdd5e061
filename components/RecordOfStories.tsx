/** The stories Sidenote knows, each a press away. */
import type { StoryRecord } from '../data/record.ts';
import { useReader } from './reader.ts';
import { Story } from './Story.tsx';

/** Shows nothing where there is no story. */
export function RecordOfStories({ stories }: { stories: readonly StoryRecord[] }) {
  const { texts } = useReader();
  if (stories.length === 0) return null;
  return (
    <section class="record" aria-label={texts.record}>
      <h2 class="section-title">{texts.record}</h2>
      {stories.map((story) => (
        <Story key={`${story.list}/${story.id}`} story={story} />
      ))}
    </section>
  );
}
