/** Whose a claim list is, how old, under what licence and how long. */
import type { ListRecord } from '../../data/list-record.ts';
import { formatDate } from '../dates.ts';
import { useReader } from '../reader.ts';

export function ListImprint({ list }: { list: ListRecord }) {
  const { language, texts } = useReader();
  const { publisher, licence, version, updated, claims } = list;
  const words = texts.libraryPage;
  return (
    <p class="imprint">
      <span>
        {words.publisher}{' '}
        {publisher.url === undefined ? (
          publisher.name
        ) : (
          <a href={publisher.url} target="_blank" rel="noopener noreferrer">
            {publisher.name}
            <span class="visually-hidden"> ({texts.newTab})</span>
          </a>
        )}
      </span>
      <span>{words.version(version, formatDate(updated, language))}</span>
      <span>
        {words.licence} {licence}
      </span>
      <span>{words.listClaims(claims)}</span>
    </p>
  );
}
