/** What a page was found to say: by claim, with the answers, or sentence by sentence, as one reads. */
import { useState } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import { Choice } from './Choice.tsx';
import { ClaimSection } from './ClaimSection.tsx';
import { InReadingOrder } from './InReadingOrder.tsx';
import type { MatchReporting } from './match-reporting.ts';
import { useReader } from './reader.ts';
import type { ShownMatch, ShownSentence } from './sentence.ts';

export interface FoundProps {
  sentences: readonly ShownSentence[];
  claims: readonly ClaimRecord[];
  onShowSentence(key: string): void;
  onRemoveReport(report: string): void;
  onMute(claim: ClaimRecord): void;
  /** Without it nothing can be said of a match (private windows). */
  reporting?: MatchReporting;
}

export function Found({ sentences, claims, ...actions }: FoundProps) {
  const { texts } = useReader();
  const [order, setOrder] = useState<'claims' | 'reading'>('claims');
  const groups = byClaim(sentences, claims);
  return (
    <div class="found">
      <div class="found-head">
        <p class="count" role="status">
          {texts.claimsFound(groups.length)}
        </p>
        <Choice
          label={texts.claimsFound(groups.length)}
          options={[
            { value: 'claims', text: texts.byClaim },
            { value: 'reading', text: texts.inReadingOrder },
          ]}
          chosen={order}
          onChoose={(chosen) => setOrder(chosen)}
        />
      </div>
      {order === 'reading' ? (
        <InReadingOrder sentences={sentences} claims={claims} onShow={actions.onShowSentence} />
      ) : (
        groups.map(({ claim, found }, index) => (
          // One claim's answers open, so that the next claim is not a long way down.
          <ClaimSection
            key={`${claim.list}/${claim.id}`}
            claim={claim}
            sentences={found}
            open={index === 0}
            {...actions}
          />
        ))
      )}
    </div>
  );
}

interface Group {
  claim: ClaimRecord;
  found: { sentence: ShownSentence; match: ShownMatch }[];
}

/** Claims in order of their first sentence. A match whose claim has no record is left out. */
function byClaim(sentences: readonly ShownSentence[], claims: readonly ClaimRecord[]): Group[] {
  const groups = new Map<ClaimRecord, Group>();
  for (const sentence of sentences) {
    for (const match of sentence.matches) {
      const claim = claims.find((candidate) => candidate.id === match.claim && candidate.list === match.list);
      if (!claim) continue;
      const group = groups.get(claim) ?? { claim, found: [] };
      group.found.push({ sentence, match });
      groups.set(claim, group);
    }
  }
  return [...groups.values()];
}
