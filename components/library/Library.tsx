/** The library, a page of its own: the whole record, what was checked on the page at hand, and the settings. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimRecord } from '../../data/record.ts';
import { Delayed } from '../Delayed.tsx';
import { knownClaims } from '../known-claims.ts';
import { Notice } from '../Notice.tsx';
import { Reader } from '../reader.ts';
import { useReasonWords } from '../reason-words.ts';
import { textsFor } from '../texts.ts';
import type { RecordState } from './library-state.ts';
import { Lists, type ListsProps } from './lists/Lists.tsx';
import { Masthead } from './Masthead.tsx';
import type { Place } from './place.ts';
import { Reports, type ReportsProps } from './Reports.tsx';
import { Results } from './Results.tsx';
import { Search } from './Search.tsx';
import { Settings, type SettingsProps } from './Settings.tsx';
import { Stories } from './Stories.tsx';
import { searchClaims, searchIndex } from './search.ts';
import { ThisPage, type ThisPageProps } from './ThisPage.tsx';

export interface LibraryProps {
  /** BCP 47. */
  language: string;
  /** A new object at every arrival, also where it is the same place. */
  place: Place;
  record: RecordState;
  thisPage: Omit<ThisPageProps, 'claims'>;
  reports: Omit<ReportsProps, 'claims'>;
  /** Without it there is no such part. */
  lists?: ListsProps;
  settings: SettingsProps;
  isMuted(claim: ClaimRecord): boolean;
  onMute(claim: ClaimRecord, muted: boolean): void;
  /** Ask for the record once more. */
  onTryAgain(): void;
  onCopy(text: string): Promise<boolean>;
}

export function Library(props: LibraryProps) {
  const { language, place, record } = props;
  const texts = textsFor(language);
  const [query, setQuery] = useState('');
  // Who goes elsewhere has done with what was found
  useEffect(() => setQuery(''), [place]);
  const stories = record.kind === 'known' ? record.stories : null;
  const claims = useMemo(() => stories?.flatMap((story) => story.claims) ?? [], [stories]);
  // Made at the first letter, as most visits search for nothing, and kept from then on.
  const searched = useRef(false);
  if (query !== '') searched.current = true;
  const index = useMemo(
    () => (searched.current ? searchIndex(claims, language) : null),
    [searched.current, claims, language],
  );
  const result = useMemo(() => (index ? searchClaims(index, query) : null), [index, query]);
  const found = result !== null && result.words.length > 0 ? result : null;
  return (
    <Reader.Provider value={{ language, texts, copy: props.onCopy }}>
      <div class="sidenote library" lang={texts.language} dir={texts.direction}>
        <Masthead part={found ? null : place.part} lists={props.lists !== undefined} onPart={() => setQuery('')}>
          <Search query={query} count={found?.count ?? null} onSearch={setQuery} />
        </Masthead>
        <main>
          {found && <Results result={found} isMuted={props.isMuted} onMute={props.onMute} />}
          {/* What stands open there stays open while one searches. */}
          <div hidden={found !== null}>
            <PartView {...props} claims={claims} />
          </div>
        </main>
      </div>
    </Reader.Provider>
  );
}

function PartView(props: LibraryProps & { claims: readonly ClaimRecord[] }) {
  const { place, record, claims, thisPage, reports, lists, settings } = props;
  switch (place.part) {
    case 'stories':
      return <RecordView {...props} />;
    case 'page':
      return <ThisPage {...thisPage} claims={record.kind === 'known' ? knownClaims(record.lists) : 0} />;
    case 'reports':
      return <Reports claims={claims} {...reports} />;
    case 'lists':
      return lists ? <Lists {...lists} /> : <RecordView {...props} />;
    case 'settings':
      return <Settings {...settings} />;
  }
}

function RecordView({ language, record, place, isMuted, onMute, onTryAgain }: LibraryProps) {
  const texts = textsFor(language);
  const why = useReasonWords();
  switch (record.kind) {
    case 'loading':
      return (
        <Delayed>
          <p class="waiting" aria-busy="true">
            …
          </p>
        </Delayed>
      );
    case 'failed':
      return (
        <div class="spread">
          <div class="column">
            <Notice says={why(record.reason)}>
              <button type="button" class="primary" onClick={onTryAgain}>
                {texts.tryAgain}
              </button>
            </Notice>
          </div>
        </div>
      );
    case 'known':
      return <Stories lists={record.lists} stories={record.stories} place={place} isMuted={isMuted} onMute={onMute} />;
  }
}
