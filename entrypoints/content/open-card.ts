/** Opens the card beside a sentence, with the code that the background put into this frame. */
import { cardOpener } from '../../browser/card-port.ts';
import type { FoundSentence } from '../../browser/messages.ts';

/** Returns what closes the card; `null` if the card's code is not there (the access has gone). */
export function openCard(sentence: FoundSentence, range: Range, onClose: () => void): (() => void) | null {
  const open = cardOpener();
  return open?.({ sentence, place: () => range.getBoundingClientRect(), onClose }) ?? null;
}
