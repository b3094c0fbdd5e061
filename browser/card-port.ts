/**
 * How the content script opens the card although the card's code comes later and separately: both run in the same
 * isolated world, which the page cannot see, and the card leaves its `open` there.
 */
import type { FoundSentence } from './messages.ts';

export interface CardRequest {
  sentence: FoundSentence;
  /** Where the sentence stands now, in client coordinates (CSS pixels). */
  place(): DOMRect;
  onClose(): void;
}

/** Opens the card and returns what closes it. */
export type OpenCard = (request: CardRequest) => () => void;

declare global {
  /** Set by the card's code in the content scripts' own world. */
  var sidenoteCard: OpenCard | undefined;
}

/** Called by the card's code when it has arrived. */
export function provideCard(open: OpenCard): void {
  globalThis.sidenoteCard = open;
}

/** `null` until the card's code has arrived. */
export function cardOpener(): OpenCard | null {
  return globalThis.sidenoteCard ?? null;
}
