/** Where in the library the reader is, as its address says. */
import { useEffect, useState } from 'preact/hooks';
import { type Place, placeOf } from '../../components/library/place.ts';

/** A new object at every arrival, also where it is the same place: a link to where one is leads there again. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const arrive = () => setPlace(placeOf(location.hash));
    // Of a link to the present address no event of the address tells.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && link.href === location.href && !event.ctrlKey && !event.metaKey) arrive();
    };
    addEventListener('hashchange', arrive);
    addEventListener('click', onClick);
    return () => {
      removeEventListener('hashchange', arrive);
      removeEventListener('click', onClick);
    };
  }, []);
  return place;
}
