/** A button that saves a text as a file. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface SaveAsFileProps {
  /** What the file is called. */
  name: string;
  /** Media type. */
  type: string;
  /** Made when the button is pressed: of a thousand reports it is long. */
  text(): string;
  /** What the button says. */
  children: ComponentChildren;
}

export function SaveAsFile({ name, type, text, children }: SaveAsFileProps) {
  // The browser may still be reading it when the press is over: it goes with the next one, or with us.
  const address = useRef<string | null>(null);
  const forget = () => {
    if (address.current !== null) URL.revokeObjectURL(address.current);
    address.current = null;
  };
  useEffect(() => forget, []);
  const save = () => {
    forget();
    address.current = URL.createObjectURL(new Blob([text()], { type }));
    const link = document.createElement('a');
    link.href = address.current;
    link.download = name;
    link.click();
  };
  return (
    <button type="button" data-file={name} onClick={save}>
      {children}
    </button>
  );
}
