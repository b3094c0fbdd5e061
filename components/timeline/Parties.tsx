/** Who takes part: a press brings one party's events forward, another press lets go. */
import { useId, useState } from 'preact/hooks';
import type { Party } from './parties.ts';
import type { TimelineWords } from './words.ts';

/** The rest is folded: mostly parties with a single event. */
const SHOWN = 4;

export interface PartiesProps {
  parties: readonly Party[];
  chosen: string | null;
  words: Pick<TimelineWords, 'parties' | 'moreParties'>;
  onChoose(party: string | null): void;
}

/** Shows nothing where there is no choice. */
export function Parties({ parties, chosen, words, onChoose }: PartiesProps) {
  const label = useId();
  const [all, setAll] = useState(false);
  if (parties.length < 2) return null;
  // A button that unfolds a single name is no shorter than the name.
  const folds = !all && parties.length > SHOWN + 1;
  const shown = folds ? parties.slice(0, SHOWN) : parties;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these act at once.
    <div class="sn-tl-parties" role="group" aria-labelledby={label}>
      <span class="sn-tl-parties-label" id={label}>
        {words.parties}
      </span>
      {shown.map(({ name, events }) => (
        <button
          key={name}
          type="button"
          class="sn-tl-party"
          data-party={name}
          aria-pressed={chosen === name}
          onClick={() => onChoose(chosen === name ? null : name)}
        >
          <bdi>{name}</bdi> <span class="sn-tl-number">{events}</span>
        </button>
      ))}
      {folds && (
        <button type="button" class="sn-tl-more" onClick={() => setAll(true)}>
          {words.moreParties(parties.length - SHOWN)}
        </button>
      )}
    </div>
  );
}
