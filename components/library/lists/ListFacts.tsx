/** What is known of a list, in a few lines: whose it is, what is in it, who vouches for it, where its reports go. */
import type { Destination } from '../../../data/destination.ts';
import { formatDate } from '../../dates.ts';
import { useReader } from '../../reader.ts';
import { languagesText, sizeText } from './amounts.ts';
import { Fingerprint } from './Fingerprint.tsx';
import { useListTexts } from './list-texts.ts';
import type { ShownList } from './lists-state.ts';
import { agoText, exactText } from './moments.ts';
import { Publisher } from './Publisher.tsx';
import { ReportsPlace } from './ReportsPlace.tsx';

export interface ListFactsProps {
  list: ShownList;
  destination: Destination;
}

export function ListFacts({ list, destination }: ListFactsProps) {
  const { language, texts } = useReader();
  const words = useListTexts().list;
  const { record, subscription, languages, bytes, fingerprint } = list;
  return (
    <div class="list-facts">
      <p class="imprint">
        <span>
          {texts.libraryPage.publisher} <Publisher publisher={record.publisher} />
        </span>
        <span>{texts.libraryPage.version(record.version, formatDate(record.updated, language))}</span>
        <span>
          {texts.libraryPage.licence} <bdi>{record.licence}</bdi>
        </span>
        <span>{texts.libraryPage.listClaims(record.claims)}</span>
      </p>
      <p class="imprint">
        {languages.length > 0 && (
          <span>
            {words.languages} {languagesText(languages, language)}
          </span>
        )}
        {bytes !== null && (
          <span>
            {words.size} {sizeText(bytes, language)}
          </span>
        )}
      </p>
      <p data-signed={fingerprint !== null}>
        {subscription === null ? (
          words.bundled
        ) : fingerprint === null ? (
          words.notSigned
        ) : (
          <>
            {words.signed} <Fingerprint of={fingerprint} />
          </>
        )}
      </p>
      <p>
        <ReportsPlace destination={destination} />
      </p>
      {subscription && (
        <p class="list-address">
          <bdi dir="ltr">{subscription.address}</bdi>
        </p>
      )}
      {subscription && (
        <p class="list-checked">
          {words.checked}{' '}
          <span title={exactText(subscription.checked, language)}>
            {agoText(subscription.checked, Date.now(), language)}
          </span>
        </p>
      )}
    </div>
  );
}
