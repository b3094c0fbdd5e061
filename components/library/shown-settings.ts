/** The reader's choices as the library shows them, and what surrounds them: finished values, made by the entry point. */
import type { Localised } from '../../data/claim-list.ts';
import type { ShownMatch } from '../sentence.ts';
import type { Texts } from '../texts/table.ts';

export type Style = keyof Texts['libraryPage']['styles'];
export type Colour = keyof Texts['libraryPage']['colours'];
export type Command = keyof Texts['libraryPage']['commands'];

export interface ShownSettings {
  /** Highlights, everywhere. */
  on: boolean;
  /** Host names where highlights are off. */
  offSites: readonly string[];
  /** BCP 47; `null`: the browser's own. */
  language: string | null;
  style: Style;
  colour: Colour;
  /** Whether the card opens when the pointer rests on a sentence. */
  hover: boolean;
}

/** How a sentence of a tier and a stance is painted at present. */
export interface LegendLine extends Pick<ShownMatch, 'tier' | 'stance'> {
  /** Declarations, for a `style` attribute. */
  css: string;
}

/** A colour to choose. `css`: the paint in it, for a `style` attribute. */
export interface Swatch {
  colour: Colour;
  css: string;
}

export interface MutedClaim {
  /** Names the claim among all lists. */
  key: string;
  /** `null` where no list has the claim any more. */
  statement: Localised | null;
}

export interface CommandKey {
  command: Command;
  /** As the browser writes it; the empty string where there is none. */
  shortcut: string;
}
