/** The claims that were found, in place of the stories. */
import type { ClaimRecord } from '../../data/record.ts';
import { useReader } from '../reader.ts';
import { ClaimEntry } from './ClaimEntry.tsx';
import type { SearchResult } from './search.ts';

export interface ResultsProps {
  result: SearchResult;
  isMuted(claim: ClaimRecord): boolean;
  onMute(claim: ClaimRecord, muted: boolean): void;
}

export function Results({ result, isMuted, onMute }: ResultsProps) {
  const { texts } = useReader();
  const { words, count, shown } = result;
  return (
    <div class="spread results">
      <h2 class="side">{count === 0 ? texts.libraryPage.noResult : texts.libraryPage.results(count)}</h2>
      <div class="column">
        {shown.map(({ claim, passages }) => (
          <ClaimEntry
            key={`${claim.list}/${claim.id}`}
            claim={claim}
            muted={isMuted(claim)}
            onMute={onMute}
            arrival={null}
            found={{ words, passages }}
          />
        ))}
        {count > shown.length && <p class="results-more">{texts.moreClaims(count - shown.length)}</p>}
      </div>
    </div>
  );
}
