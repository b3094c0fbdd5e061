/** Brings an element into view, with the focus, when the reader comes to the place it stands for. */
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from './place.ts';

/** @param arrival the place, where it is this element's; a new one, equal or not, is a new arrival */
export function useArrival<E extends HTMLElement>(arrival: Place | null) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (arrival === null || !element.current) return;
    element.current.scrollIntoView({ block: 'start' });
    element.current.focus({ preventScroll: true });
  }, [arrival]);
  return element;
}
