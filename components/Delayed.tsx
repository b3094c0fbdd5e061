/** Shows its children after a moment: what is over sooner needs no word. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds. Shorter waits are felt as none; a word that flashes by is only unrest. */
const MOMENT = 200;

export function Delayed({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), MOMENT);
    return () => clearTimeout(timer);
  }, []);
  return shown ? children : null;
}
