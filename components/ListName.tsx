/** What a list is called, in small type, where the same claim stands in several. */
import { useContext } from 'preact/hooks';
import { ListNames } from './list-names.ts';
import { Words } from './Words.tsx';

/** `list`: its id, which is shown where nobody has told its name. */
export function ListName({ list }: { list: string }) {
  const name = useContext(ListNames).get(list);
  return <p class="list-name">{name ? <Words of={name} /> : <bdi>{list}</bdi>}</p>;
}
