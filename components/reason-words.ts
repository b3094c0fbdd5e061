/** Why something was not done, in plain words. */
import type { Reason } from '../data/told-fault.ts';
import { faultTextsFor } from './fault-texts.ts';
import { useReader } from './reader.ts';
import type { FaultTexts } from './texts/faults/table.ts';

/** A detail may repeat what stood on a page: it is shown as text, and cut (UTF-16 units). */
const LONGEST_DETAIL = 300;

/** What happened, what the reader can do and, where there is more to tell, what it was about: in one line. */
export function reasonWords({ code, detail }: Reason, { fault, details }: FaultTexts): string {
  const shown = detail.replace(/\s+/g, ' ').trim();
  const cut = shown.length > LONGEST_DETAIL ? `${shown.slice(0, LONGEST_DETAIL)}…` : shown;
  return cut === '' ? fault[code] : `${fault[code]} ${details} ${cut}`;
}

/** The same in the reader's language. */
export function useReasonWords(): (reason: Reason) => string {
  const texts = faultTextsFor(useReader().language);
  return (reason) => reasonWords(reason, texts);
}
