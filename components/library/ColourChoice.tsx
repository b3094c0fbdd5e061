/** The colour of the paint, each shown as it would be. */
import { useId } from 'preact/hooks';
import { useReader } from '../reader.ts';
import type { Colour, Swatch } from './shown-settings.ts';

export interface ColourChoiceProps {
  swatches: readonly Swatch[];
  chosen: Colour;
  onChoose(colour: Colour): void;
}

export function ColourChoice({ swatches, chosen, onChoose }: ColourChoiceProps) {
  const { texts } = useReader();
  const words = texts.libraryPage;
  const name = useId();
  return (
    <fieldset class="colours">
      <legend class="visually-hidden">{words.colour}</legend>
      {swatches.map(({ colour, css }) => (
        <label key={colour} data-colour={colour}>
          <input
            type="radio"
            name={name}
            value={colour}
            checked={colour === chosen}
            onChange={() => onChoose(colour)}
          />
          <span style={css}>{words.colours[colour]}</span>
        </label>
      ))}
    </fieldset>
  );
}
