/** A claim's phrasings, read into slots. */
import type { Claim, Localised } from '../../data/claim-list.ts';
import type { Slot, SlotReader } from './phrasing-slots.ts';

/** One way to say a claim. */
export interface Phrasing {
  /** At least one. */
  slots: readonly Slot[];
}

/** All phrasings of `claim`, language by language; those that say nothing are left out. */
export function readPhrasings(claim: Claim, reader: SlotReader): Phrasing[] {
  return Object.entries(claim.phrasings).flatMap(([lang, texts]) => texts.flatMap((text) => read(text, lang, reader)));
}

/** A claim's statement as if each language's were one more phrasing. */
export function readStatement(statement: Localised, reader: SlotReader): Phrasing[] {
  return Object.entries(statement).flatMap(([lang, text]) => read(text, lang, reader));
}

/** Every feature that one of the phrasings has, once. */
export function featuresOf(phrasings: readonly Phrasing[]): Set<number> {
  return new Set(phrasings.flatMap(({ slots }) => slots.flatMap(({ features }) => features)));
}

function read(text: string, lang: string, reader: SlotReader): Phrasing[] {
  const slots = reader.read(text, lang);
  return slots.length > 0 ? [{ slots }] : [];
}
