/** A destination as it is named to the reader. */
import type { Destination } from '../data/destination.ts';

/** The host of a container's address, `owner/name` at GitHub; the empty string where there is none. */
export function destinationName(destination: Destination): string {
  switch (destination.kind) {
    case 'container':
      return URL.parse(destination.address)?.host ?? destination.address;
    case 'github':
      return destination.repo;
    case 'none':
      return '';
  }
}
