/** As a picture, or as a list. */
import type { TimelineWords } from './words.ts';

export type View = 'picture' | 'list';

export interface ViewSwitchProps {
  view: View;
  words: Pick<TimelineWords, 'label' | 'asPicture' | 'asList'>;
  onChange(view: View): void;
}

export function ViewSwitch({ view, words, onChange }: ViewSwitchProps) {
  const choices = [
    ['picture', words.asPicture],
    ['list', words.asList],
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these act at once.
    <div class="sn-tl-views" role="group" aria-label={words.label}>
      {choices.map(([name, label]) => (
        <button
          key={name}
          type="button"
          class="sn-tl-view"
          data-view={name}
          aria-pressed={view === name}
          onClick={() => onChange(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
