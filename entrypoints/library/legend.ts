/** The paint of the page as finished declarations, for what shows it outside the page. */
import { HIGHLIGHT_COLOURS } from '../../browser/settings.ts';
import type { LegendLine, Swatch } from '../../components/library/shown-settings.ts';
import { INKS, inkDeclarations, type Look } from '../../page/highlight-style.ts';

/** Every tier and stance in the reader's look, the firmest first. */
export function legendOf(look: Look): LegendLine[] {
  return INKS.map(({ tier, stance }) => ({ tier, stance, css: inkDeclarations({ tier, stance }, look) })).toReversed();
}

/** Every colour, as a sure statement would be in it. */
export function swatchesOf({ style }: Look): Swatch[] {
  return HIGHLIGHT_COLOURS.map((colour) => ({
    colour,
    css: inkDeclarations({ tier: 'sure', stance: 'asserts' }, { style, colour }),
  }));
}
