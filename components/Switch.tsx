/** An on/off switch: a native button, so that Space and Enter work everywhere. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  disabled?: boolean;
  onChange(on: boolean): void;
  /** Its label. */
  children: ComponentChildren;
}

export function Switch({ on, disabled = false, onChange, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
