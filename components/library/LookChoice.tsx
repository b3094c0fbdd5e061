/** How sentences are painted, with a sentence painted so, and what the shapes of the paint say. */
import { Choice } from '../Choice.tsx';
import { useReader } from '../reader.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { Legend } from './Legend.tsx';
import type { SettingsProps } from './Settings.tsx';
import type { Style } from './shown-settings.ts';

const STYLES: readonly Style[] = ['tint', 'line'];

export function LookChoice(props: Pick<SettingsProps, 'settings' | 'legend' | 'swatches' | 'onChange'>) {
  const { settings, legend, swatches, onChange } = props;
  const { texts } = useReader();
  const words = texts.libraryPage;
  const plain = legend.find(({ tier, stance }) => tier === 'sure' && stance === 'asserts');
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.on}
          onChange={({ currentTarget }) => onChange({ on: currentTarget.checked })}
        />
        <span>{texts.highlights}</span>
      </label>
      <p class="look-sample">
        <span style={plain?.css}>{words.sample}</span>
      </p>
      <Choice
        label={words.look}
        options={STYLES.map((style) => ({ value: style, text: words.styles[style] }))}
        chosen={settings.style}
        onChoose={(style) => onChange({ style })}
      />
      <ColourChoice swatches={swatches} chosen={settings.colour} onChoose={(colour) => onChange({ colour })} />
      <h3>{words.legend}</h3>
      <Legend lines={legend} />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.hover}
          aria-describedby="hover-more"
          onChange={({ currentTarget }) => onChange({ hover: currentTarget.checked })}
        />
        <span>
          {words.hover}
          <span class="check-more" id="hover-more">
            {words.hoverMore}
          </span>
        </span>
      </label>
    </>
  );
}
