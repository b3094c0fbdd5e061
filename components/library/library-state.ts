/** What the library knows: of each part one of these, never two. */
import type { ListRecord } from '../../data/list-record.ts';
import type { ClaimRecord, StoryRecord } from '../../data/record.ts';
import type { Reason } from '../../data/told-fault.ts';
import type { ShownSentence } from '../sentence.ts';

/** The claim lists. */
export type RecordState =
  | { kind: 'loading' }
  | { kind: 'known'; lists: readonly ListRecord[]; stories: readonly StoryRecord[] }
  | { kind: 'failed'; reason: Reason };

/** What the browser tells of a tab; the empty string where it does not. */
export interface PageName {
  title: string;
  address: string;
}

/** The page the library was opened from. */
export type ThisPageState =
  | { kind: 'loading' }
  /** The library was opened for itself, or the tab is gone. */
  | { kind: 'noPage' }
  /** Nobody of ours has looked at it. */
  | { kind: 'notRead'; page: PageName }
  | { kind: 'notArticle'; page: PageName }
  | { kind: 'off'; page: PageName; where: 'everywhere' | 'here' }
  | { kind: 'reading'; page: PageName }
  /** `checked`: how many sentences were read. `framesUnread`: whether larger frames of other sites were not. */
  | {
      kind: 'read';
      page: PageName;
      checked: number;
      framesUnread: boolean;
      /** Empty: no known claim was found. */
      sentences: readonly ShownSentence[];
      /** Those that they make. */
      claims: readonly ClaimRecord[];
    }
  | { kind: 'failed'; reason: Reason };

/** Whether the last change of a setting is kept. */
export type SavingState = { kind: 'saved' } | { kind: 'failed'; reason: Reason };
