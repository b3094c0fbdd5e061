/** Where in the library a reader is: what stands behind the `#` of its address. */

export type Part = 'stories' | 'page' | 'reports' | 'lists' | 'settings';

/** Something in the record that an address can name. */
export interface Spot {
  kind: 'story' | 'answers' | 'timeline' | 'claims' | 'sources' | 'claim';
  list: string;
  /** The claim's id for `claim`, the story's for all others. */
  id: string;
}

export interface Place {
  part: Part;
  /** Where to scroll; `null`: to the top. */
  spot: Spot | null;
}

const SPOTS: readonly Spot['kind'][] = ['story', 'answers', 'timeline', 'claims', 'sources', 'claim'];

/** The place an address names; what it names badly is the top of the stories. */
export function placeOf(hash: string): Place {
  const [name, list, id, ...rest] = hash.replace(/^#/, '').split('/');
  if (name === 'page' || name === 'reports' || name === 'lists' || name === 'settings')
    return { part: name, spot: null };
  const kind = SPOTS.find((candidate) => candidate === name);
  if (!kind || !list || !id || rest.length > 0) return { part: 'stories', spot: null };
  return { part: 'stories', spot: { kind, list, id } };
}

/** The id of the element at a spot; with `#` before it, its address. Ids of claim lists need no escaping. */
export function spotId({ kind, list, id }: Spot): string {
  return `${kind}/${list}/${id}`;
}

/** Whether a place is this very spot. */
export function isAt({ spot }: Place, { kind, list, id }: Spot): boolean {
  return spot !== null && spot.kind === kind && spot.list === list && spot.id === id;
}
