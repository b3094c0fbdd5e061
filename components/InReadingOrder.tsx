/** Every matched sentence of the page, as one reads, with the claims it makes. Pressing one shows it on the page. */
import type { ClaimRecord } from '../data/record.ts';
import { MatchNote } from './MatchNote.tsx';
import { useReader } from './reader.ts';
import { SentenceButton } from './SentenceButton.tsx';
import type { ShownSentence } from './sentence.ts';
import { Words } from './Words.tsx';

export interface InReadingOrderProps {
  sentences: readonly ShownSentence[];
  claims: readonly ClaimRecord[];
  onShow(key: string): void;
}

export function InReadingOrder({ sentences, claims, onShow }: InReadingOrderProps) {
  const { texts } = useReader();
  return (
    <ol class="reading-order" aria-label={texts.inReadingOrder}>
      {sentences.map((sentence) => (
        <li key={sentence.key}>
          <SentenceButton sentence={sentence} onShow={onShow} />
          {sentence.matches.map((match) => {
            const claim = claims.find(({ list, id }) => id === match.claim && list === match.list);
            if (!claim) return null;
            return (
              <div key={`${match.list}/${match.claim}`} class="reading-claim">
                <p class="reading-statement">
                  <Words of={claim.statement} />
                </p>
                <MatchNote match={match} lang={sentence.lang} />
              </div>
            );
          })}
        </li>
      ))}
    </ol>
  );
}
