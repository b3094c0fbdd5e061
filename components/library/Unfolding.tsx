/** A fold whose inside is made when it is first opened: ten thousand claims are ten thousand lines, not a million. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Place } from './place.ts';

export interface UnfoldingProps {
  /** Its line. */
  summary: ComponentChildren;
  class: string;
  id?: string;
  /** The place, where the reader has come for what is in it: opens it at every arrival. The reader may fold it again. */
  arrival: Place | null;
  children(): ComponentChildren;
}

export function Unfolding({ summary, class: name, id, arrival, children }: UnfoldingProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  // Before anybody scrolls to it: closed, it may be too near the end of the page to come to the top.
  useLayoutEffect(() => {
    if (arrival === null || !details.current) return;
    details.current.open = true;
    setOpened(true);
  }, [arrival]);
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
      {(opened || arrival !== null) && children()}
    </details>
  );
}
