/** Tells screen readers, politely. */
import type { FoundSentence } from '../../browser/messages.ts';
import type { Texts } from '../../components/texts/table.ts';
import { textsFor } from '../../components/texts.ts';
import { createHost } from '../../page/host.ts';

/** A region is only heard if it was there before its text, in milliseconds. */
const BEFORE = 150;
/** Then it may go again: what was said is not unsaid by it (milliseconds). */
const STAYS = 3000;

/** That the page makes so many claims. */
export function announceClaims(claims: number, language: string, signal: AbortSignal): Promise<void> {
  return announce(language, signal, (texts) => texts.announced(claims));
}

/** The sentence the reader has gone to, the `at`th of `all`. */
export function announceSentence(
  { text }: FoundSentence,
  at: number,
  all: number,
  language: string,
  signal: AbortSignal,
): Promise<void> {
  return announce(language, signal, (texts) => texts.sentenceOf(at, all, text));
}

async function announce(language: string, signal: AbortSignal, say: (texts: Texts) => string): Promise<void> {
  const texts = textsFor(language);
  // It goes with us when we leave.
  const host = createHost(document, signal);
  const region = document.createElement('div');
  region.role = 'status';
  region.lang = texts.language;
  // Not hidden, which would silence it, but nowhere to be seen; fixed, so that the page grows in no direction by it.
  Object.assign(region.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  });
  host.layer.append(region);
  await pause(BEFORE);
  region.textContent = say(texts);
  await pause(STAYS);
  host.remove();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
