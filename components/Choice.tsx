/** One of a few, side by side: native radio buttons, so that arrows, labels and forced colours work everywhere. */
import { useId } from 'preact/hooks';

export interface ChoiceProps<V extends string> {
  /** What is chosen, for screen readers. */
  label: string;
  options: readonly { value: V; text: string }[];
  chosen: V;
  onChoose(value: V): void;
}

export function Choice<V extends string>({ label, options, chosen, onChoose }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset class="choice-row">
      <legend class="visually-hidden">{label}</legend>
      {options.map(({ value, text }) => (
        <label key={value} data-value={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
