/** What a page was found to say: by claim, with the answers, or sentence by sentence, as one reads. */
import { useState } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import { Choice } from './Choice.tsx';
import { ClaimSection } from './ClaimSection.tsx';
import { InReadingOrder } from './InReadingOrder.tsx';
import type { MatchReporting } from './match-reporting.ts';
import { useReader } from './reader.ts';
import { matchOf, type SameClaim, sameClaims } from './same-claim.ts';
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
        <InReadingOrder sentences={eachOnce(sentences, groups)} claims={claims} onShow={actions.onShowSentence} />
      ) : (
        groups.map(({ claims: [claim, ...same], found }, index) => (
          // One claim's answers open, so that the next claim is not a long way down.
          <ClaimSection
            key={`${claim.list}/${claim.id}`}
            claim={claim}
            same={same}
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
  claims: SameClaim;
  found: { sentence: ShownSentence; match: ShownMatch }[];
}

/** Claims in order of their first sentence. A match whose claim has no record is left out. */
function byClaim(sentences: readonly ShownSentence[], claims: readonly ClaimRecord[]): Group[] {
  const made = new Set(
    sentences.flatMap(({ matches }) =>
      matches.flatMap((match) => claims.find(({ id, list }) => id === match.claim && list === match.list) ?? []),
    ),
  );
  return sameClaims(made).map((same) => ({
    claims: same,
    found: sentences.flatMap((sentence) => {
      const match = matchOf(same, sentence);
      return match ? [{ sentence, match }] : [];
    }),
  }));
}

/** The sentences with one match for each claim, however many lists have it. */
function eachOnce(sentences: readonly ShownSentence[], groups: readonly Group[]): ShownSentence[] {
  return sentences.map((sentence) => {
    const shown = new Set(groups.map((group) => matchOf(group.claims, sentence)));
    return { ...sentence, matches: sentence.matches.filter((match) => shown.has(match)) };
  });
}
