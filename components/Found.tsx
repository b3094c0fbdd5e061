/** The claims of a page with their sentences and answers, in the order in which the page makes them. */
import type { ClaimRecord } from '../data/record.ts';
import { ClaimSection } from './ClaimSection.tsx';
import { useReader } from './reader.ts';
import type { ShownMatch, ShownSentence } from './sentence.ts';

export interface FoundProps {
  sentences: readonly ShownSentence[];
  claims: readonly ClaimRecord[];
  onShowSentence(key: string): void;
  onRemoveReport(report: string): void;
}

export function Found({ sentences, claims, ...actions }: FoundProps) {
  const { texts } = useReader();
  const groups = byClaim(sentences, claims);
  return (
    <div class="found">
      <p class="count" role="status">
        {texts.claimsFound(groups.length)}
      </p>
      {groups.map(({ claim, found }, index) => (
        // One claim's answers open, so that the next claim is not a long way down.
        <ClaimSection
          key={`${claim.list}/${claim.id}`}
          claim={claim}
          sentences={found}
          open={index === 0}
          {...actions}
        />
      ))}
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
