/**
 * How the content script hands its highlights to the card although the card's code comes later and separately: both run
 * in the same isolated world, which the page cannot see.
 */
import type { FoundSentence, PageMatch, PageTaste } from './messages.ts';

/** A sentence as it is painted now. */
export interface MarkedSentence {
  readonly sentence: FoundSentence;
  readonly range: Range;
  readonly tier: PageMatch['tier'];
}

/** What the card may know of the page and do to it. */
export interface MarkedPage {
  /** In reading order. */
  marked(): readonly MarkedSentence[];
  /** Makes a range stand out for a moment. */
  flash(range: Range): void;
}

/** What the content script may ask of the card. */
export interface CardControl {
  /** Scrolls to a sentence and flashes it; false if it is gone. */
  show(key: string): boolean;
  step(by: 1 | -1): boolean;
  open(): boolean;
  /** Says once, to screen readers, that the page makes so many claims. */
  announce(claims: number): void;
  /** The highlights have changed: a card whose sentence is gone closes. */
  changed(): void;
}

/** Answers the reader's hands on a page until the signal's abort. */
export type Attend = (page: MarkedPage, taste: PageTaste, signal: AbortSignal) => CardControl;

declare global {
  /** Set by the card's code in the content scripts' own world. */
  var sidenoteCard: Attend | undefined;
}

/** Called by the card's code when it has arrived. */
export function provideCard(attend: Attend): void {
  globalThis.sidenoteCard = attend;
}

/** `null` until the card's code has arrived. */
export function cardCode(): Attend | null {
  return globalThis.sidenoteCard ?? null;
}
