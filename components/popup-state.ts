/** What the popup knows of the page in front of the reader: one of these, never two. */
import type { ClaimRecord, StoryRecord } from '../data/record.ts';
import type { Reason } from '../data/told-fault.ts';
import type { ShownSentence } from './sentence.ts';

export type PopupState =
  /** Nothing is known yet. */
  | { kind: 'opening' }
  /** `host`: the site that can be allowed for good; `null` where there is none. */
  | { kind: 'noAccess'; host: string | null }
  | { kind: 'notWebPage' }
  | { kind: 'notArticle' }
  | { kind: 'off'; where: 'everywhere' | 'here' }
  | { kind: 'reading' }
  /** `checked`: how many sentences were read. `framesUnread`: whether larger frames of other sites were not. */
  | { kind: 'nothingFound'; checked: number; framesUnread: boolean; stories: readonly StoryRecord[] }
  | {
      kind: 'found';
      checked: number;
      framesUnread: boolean;
      sentences: readonly ShownSentence[];
      claims: readonly ClaimRecord[];
      stories: readonly StoryRecord[];
    }
  | { kind: 'failed'; reason: Reason };
