/** Lines that can be taken away, each by a button. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Row {
  /** Names it. */
  key: string;
  content: ComponentChildren;
  /** What its button says. */
  action: string;
}

export interface RowsProps {
  rows: readonly Row[];
  /** What is said where there are none. */
  none: string;
  onAction(key: string): void;
}

export function Rows({ rows, none, onAction }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} class="rows" tabIndex={-1}>
      {rows.length === 0 && <p class="none">{none}</p>}
      {rows.length > 0 && (
        <ul>
          {rows.map(({ key, content, action }) => (
            <li key={key} data-row={key}>
              <span class="row-content" id={`row-${key}`}>
                {content}
              </span>
              <button
                type="button"
                class="quiet"
                aria-describedby={`row-${key}`}
                onClick={() => {
                  // The button goes with its line.
                  box.current?.focus();
                  onAction(key);
                }}
              >
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
