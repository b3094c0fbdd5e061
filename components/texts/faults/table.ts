/** What a language has to be able to say of faults of ours. Kept from the other words: the card, which tells of none, has not these. */
import type { Reason } from '../../../data/told-fault.ts';

export interface FaultTexts {
  /** Primary language subtag. */
  language: string;

  /** What happened and what the reader can do: one or two sentences. */
  fault: Record<Reason['code'], string>;
  /** Stands before what a fault is about: a file's name, a place in a message, or words of the browser in English. */
  details: string;
}
