/** Who publishes a list: a link where its address is a safe one. */
import type { ListRecord } from '../../../data/list-record.ts';
import { useReader } from '../../reader.ts';
import { webAddress } from '../../web-address.ts';

export function Publisher({ publisher: { name, url } }: { publisher: ListRecord['publisher'] }) {
  const { texts } = useReader();
  const address = webAddress(url ?? '');
  if (!address?.startsWith('https:')) return <bdi>{name}</bdi>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <bdi>{name}</bdi>
      <span class="visually-hidden"> ({texts.newTab})</span>
    </a>
  );
}
