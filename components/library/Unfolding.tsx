/** A fold whose inside is made when it is first opened: ten thousand claims are ten thousand lines, not a million. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface UnfoldingProps {
  /** Its line. */
  summary: ComponentChildren;
  class: string;
  id?: string;
  /** Opens it when this becomes true; the reader may fold it again. */
  open: boolean;
  children(): ComponentChildren;
}

export function Unfolding({ summary, class: name, id, open, children }: UnfoldingProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  // Before anybody scrolls to it: closed, it may be too near the end of the page to come to the top.
  useLayoutEffect(() => {
    if (!open || !details.current) return;
    details.current.open = true;
    setOpened(true);
  }, [open]);
  return (
    <details
      ref={details}
      class={name}
      {...(id === undefined ? {} : { id })}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {(opened || open) && children()}
    </details>
  );
}
