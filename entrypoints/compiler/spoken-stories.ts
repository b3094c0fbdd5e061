/** The stories that readers are shown: those with a claim, and what answers each as a whole. */
import type { Claim, ClaimList, Story } from '../../data/claim-list.ts';
import { MOST_RESPONSES } from '../../data/list-limits.ts';

/** Where a story names no answers of its own, those of its first claims stand for it. */
const CLAIMS_THAT_SPEAK = 100;

export interface SpokenStory {
  id: string;
  story: Story;
  /** In the list's order. */
  claims: readonly Claim[];
  /** Ids of the answers to the story as a whole. */
  responses: readonly string[];
}

/** In the list's order. */
export function* spokenStories({ claims, stories }: ClaimList): Generator<SpokenStory> {
  const byStory = Map.groupBy(claims, ({ story }) => story);
  for (const [id, story] of Object.entries(stories)) {
    const own = byStory.get(id);
    if (own) yield { id, story, claims: own, responses: story.responses ?? responsesOf(own) };
  }
}

function responsesOf(claims: readonly Claim[]): string[] {
  const named = claims.slice(0, CLAIMS_THAT_SPEAK).flatMap(({ responses }) => responses);
  return [...new Set(named)].slice(0, MOST_RESPONSES);
}
