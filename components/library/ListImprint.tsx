/** Whose a claim list is, how old, under what licence and how long. */
import type { ListRecord } from '../../data/list-record.ts';
import { formatDate } from '../dates.ts';
import { useReader } from '../reader.ts';
import { webAddress } from '../web-address.ts';

export function ListImprint({ list }: { list: ListRecord }) {
  const { language, texts } = useReader();
  const { publisher, licence, version, updated, claims } = list;
  const words = texts.libraryPage;
  const address = webAddress(publisher.url ?? '');
  return (
    <p class="imprint">
      <span>
        {words.publisher}{' '}
        {address === null ? (
          <bdi>{publisher.name}</bdi>
        ) : (
          <a href={address} target="_blank" rel="noopener noreferrer">
            <bdi>{publisher.name}</bdi>
            <span class="visually-hidden"> ({texts.newTab})</span>
          </a>
        )}
      </span>
      <span>{words.version(version, formatDate(updated, language))}</span>
      <span>
        {words.licence} <bdi>{licence}</bdi>
      </span>
      <span>{words.listClaims(claims)}</span>
    </p>
  );
}
