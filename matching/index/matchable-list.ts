/** What the engine asks of a claim list: responses' texts, sources and the story's course are the reader's business. */
import type { ClaimList } from '../../data/claim-list.ts';

/** The parts of a claim list that matching needs. */
export type MatchableList = Pick<ClaimList, 'id' | 'entities' | 'claims'>;
