/** Where a claim stands, in a word and a line. Never "true" or "false". */
import type { ClaimRecord } from '../data/record.ts';
import { useReader } from './reader.ts';
import { Words } from './Words.tsx';

export function Status({ claim }: { claim: Pick<ClaimRecord, 'status' | 'statusNote'> }) {
  const { texts } = useReader();
  return (
    <p class="status" data-status={claim.status}>
      <span class="visually-hidden">{texts.statusIs} </span>
      <strong class="status-word">{texts.status[claim.status]}</strong>
      {claim.statusNote && (
        <span class="status-note">
          {' '}
          <Words of={claim.statusNote} />
        </span>
      )}
    </p>
  );
}
