/**
 * Every message between our contexts, in one table: name → signature. Handlers and senders are typed by it
 * (`messaging.ts`). Values are plain data (they are cloned on the way).
 */

import type { ListRecord } from '../data/list-record.ts';
import type { OutboxEntry } from '../data/outbox-entry.ts';
import type { ClaimRecord, StoryRecord } from '../data/record.ts';
import type { Quote, Report } from '../data/report.ts';
import type { ListOffer } from '../data/subscription.ts';
import type { Reason } from '../data/told-fault.ts';
import type { Match } from '../matching/match-page.ts';
import type { BlockText, PageFacts } from '../matching/read-page.ts';
import type { Looked } from './lists/look.ts';
import type { Subscribed } from './lists/subscribe.ts';
import type { SubscribedList } from './lists/subscriptions.ts';
import type { OutboxContents } from './outbox/entries.ts';

/** Part of a page to be matched. */
export interface MatchRequest {
  lang: string;
  title: string;
  blocks: BlockText[];
  /** What earlier parts of the page told, if there were any. */
  facts: PageFacts | null;
}

/** A match as the page and the reader see it: the engine's, or one the reader added. */
export interface PageMatch extends Omit<Match, 'tier'> {
  tier: Match['tier'] | 'yours';
  /** The reader's report this comes from, if it does. */
  report: string | null;
}

/** A sentence with at least one match. */
export interface MatchedSentence {
  /** Index in the request's blocks. */
  block: number;
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
  lang: string;
  matches: PageMatch[];
}

export interface MatchReply {
  sentences: MatchedSentence[];
  /** How many sentences were read in each block. */
  checked: number[];
  facts: PageFacts;
}

/** A matched sentence as the popup lists it. */
export interface FoundSentence {
  /** Good until the page changes: names the sentence in `showSentence`. */
  key: string;
  text: string;
  lang: string;
  /** What stands around it on the page, for a report. */
  prefix: string;
  suffix: string;
  matches: PageMatch[];
}

/** What the reader selected on the page, with the text around it. */
export interface SelectedText {
  /** The text of the block it is in; the selection itself where it is in none that was read. */
  text: string;
  /** UTF-16 offsets of the selection in `text`. */
  start: number;
  end: number;
  lang: string;
}

/** What a content script says of its page. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'notArticle' }
  | { kind: 'off' }
  | { kind: 'failed'; reason: Reason }
  /** `closedFrames`: larger frames from elsewhere, which only their own content script could read. */
  | { kind: 'read'; found: FoundSentence[]; checked: number; closedFrames: number };

/** A sentence that the reader means, with what stands around it. */
export interface MeantSentence {
  quote: Quote;
  /** BCP 47; the empty string if it is unknown. */
  lang: string;
}

/** A claim for a sentence in the report form. */
export interface Suggestion {
  list: string;
  claim: string;
  score: number;
  /** Would be painted. */
  match: boolean;
  /** What of it the sentence does not say, in words. */
  missing: string[];
}

/** A match that the reader objects to, or has something to say about. */
export interface MeantMatch extends MeantSentence {
  list: string;
  claim: string;
  score: number;
}

/** `leftOut`: it is on, and could not be taken into the index. */
export type SubscribedWithIndex = SubscribedList & { leftOut: boolean };

/** What became of a file of reports. */
export interface ImportResult {
  added: number;
  /** Here already. */
  known: number;
}

/** What the reader wants of a page with matches. */
export interface PageTaste {
  /** The style of the paint, for shadow roots. */
  style: string;
  /** Whether the card opens when the pointer rests on a sentence. */
  hover: boolean;
  /** BCP 47. */
  language: string;
  /** Whether what the reader says of a match can be kept: not in a private window. */
  keepsReports: boolean;
}

/** To the background, from what runs on pages and from our own pages alike. */
export interface GuestMessages {
  /** Content script: match these blocks. */
  match(request: MatchRequest): MatchReply;
  /** Content script, at its start and when told to `refresh`: are highlights on at its address? */
  isOn(address: string): boolean;
  /** Content script whose access was taken back, at least in part: may it stay at its address? */
  mayStay(address: string): boolean;
  /**
   * Content script, when the page has a match for the first time since it was begun: have the paint's style and the
   * card put into this frame.
   */
  prepare(): PageTaste;
  /** Content script: what it found has changed, and the tab's badge with it. Returns the number of claims on the tab. */
  found(): number;
  /** Card: never mark this claim again. */
  mute(claim: { list: string; claim: string }): void;
  claims(ids: { list: string; claim: string }[]): ClaimRecord[];
  lists(): ListRecord[];
  /** Card, popup: this match is wrong. Returns the report, for its undo. */
  refuteMatch(wanted: { match: MeantMatch; address: string; private: boolean }): Report;
  /** Card: opens the report form with this match. */
  openReport(match: MeantMatch): void;
  removeReport(id: string): void;
}

/** To the background, from our own pages alone: the process of a web page may be in the hands of the page. */
export interface OwnMessages {
  stories(): StoryRecord[];
  /** Report form: every claim, the likeliest for this sentence first. */
  suggest(sentence: MeantSentence & { title: string }): Suggestion[];
  /** Keeps a report, or what was changed in one that has not left; `send`: and has it sent. */
  saveReport(wanted: { report: Report; send: boolean; private: boolean }): OutboxEntry;
  /** Popup: was it opened for a report, and of which match (`null`: of what is selected)? Told once. */
  takeReport(tab: number): { match: MeantMatch | null } | null;
  /** Library: what was just deleted comes back as it was. */
  restoreReport(entry: OutboxEntry): void;
  /** Library: those that are kept or were refused are sent; those that wait are tried now. */
  sendReports(ids: string[]): void;
  /** Library: those that wait are kept here. */
  holdReports(ids: string[]): void;
  reports(): OutboxContents;
  /** Library: from a file. */
  importReports(reports: Report[]): ImportResult;
  dropUnreadable(): void;
  /** Library: the lists that the reader has chosen, also those that are off. */
  subscriptions(): SubscribedWithIndex[];
  /** Library: what is at an address? Nothing of it is used yet. */
  lookAtList(address: string): Looked;
  /** Library: takes what the reader was offered at this address. */
  subscribeTo(wanted: { address: string; offer: ListOffer }): Subscribed;
  /** Library: ends looks at this address and the making of a subscription to it; what they are asked for is then a fault. */
  stopLooking(address: string): void;
  /** Library: looks for new editions now. */
  updateLists(ids: string[]): void;
  switchList(wanted: { id: string; on: boolean }): void;
  /** Library: gives a list up; `reports`: what becomes of those on it. */
  removeList(wanted: { id: string; reports: 'keep' | 'delete' }): void;
  /** Library: forget settings and reports and give all access back, as on the first day. */
  forgetEverything(): void;
}

export interface BackgroundMessages extends GuestMessages, OwnMessages {}

/** To a tab's content script. */
export interface PageMessages {
  /** Is a content script of ours there? */
  state(): PageState;
  /** Read the page although it does not look like an article. */
  readAnyway(): void;
  /** What the reader has selected; `null` if that is nothing. */
  selection(): SelectedText | null;
  /** Scroll to a matched sentence and flash it. False if it is gone. */
  showSentence(key: string): boolean;
  /** Show the match after (1) or before (-1) the one last shown, in reading order. False if there is none. */
  step(by: 1 | -1): boolean;
  /** Open the card of the match last shown, or of the first in view. False if there is none. */
  openCard(): boolean;
  /** Something that decides what is painted has changed (switch, look): read again. */
  refresh(): void;
  /** The reader's reports have changed: ask again about the same text. */
  recheck(): void;
  /** The reader has taken back the access to these match patterns: whoever may not stay ends at once, without a trace. */
  leave(patterns: string[]): void;
}
