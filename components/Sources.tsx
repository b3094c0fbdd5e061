/** The documents an answer rests on. */
import type { SourceRecord } from '../data/record.ts';
import { useReader } from './reader.ts';
import { When } from './When.tsx';
import { Words } from './Words.tsx';
import { webAddress } from './web-address.ts';

/** The first source stands open, the others are folded. Shows nothing where there is none. */
export function Sources({ sources }: { sources: readonly SourceRecord[] }) {
  const { texts } = useReader();
  const [first, ...others] = sources;
  if (!first) return null;
  return (
    <div class="sources">
      <p>
        {texts.source} <SourceLine source={first} />
      </p>
      {others.length > 0 && (
        <details>
          <summary>{texts.moreSources(others.length)}</summary>
          <ul>
            {others.map((source) => (
              <li key={source.id}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** One source: title (a link where there is an address), publisher, date, and whether anybody has opened it. */
export function SourceLine({ source }: { source: SourceRecord }) {
  const { texts } = useReader();
  const address = webAddress(source.url ?? '');
  const title = (
    <cite lang={source.lang} dir="auto">
      {source.title}
    </cite>
  );
  return (
    <span class="source" data-source={source.id} data-checked={source.checked}>
      {address === null ? (
        title
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {title}
          <span class="visually-hidden"> ({texts.newTab})</span>
        </a>
      )}
      , <bdi>{source.publisher}</bdi>
      {source.date !== undefined && (
        <>
          , <When iso={source.date} />
        </>
      )}
      {!source.checked && (
        <>
          {' '}
          <span class="unchecked">{texts.unchecked}</span>
        </>
      )}
      {source.note && (
        <span class="source-note">
          {' '}
          <Words of={source.note} />
        </span>
      )}
    </span>
  );
}
