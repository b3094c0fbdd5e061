/** A story of a subscribed list as it lies in the database: its claims are named only, for there may be thousands. */
import type { StoryRecord } from '../../data/record.ts';

export interface StoredStory {
  story: Omit<StoryRecord, 'claims'>;
  /** Their ids, in the list's order. */
  claims: string[];
}
