/** The claims to choose from for a sentence: the likeliest in view, the rest behind a filter. */
import { useId, useState } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import { fold } from './fold.ts';
import { nearestText } from './nearest.ts';
import { useReader } from './reader.ts';
import { Words } from './Words.tsx';

/** So many likely claims are seen at once; a longer list is skipped, not read. */
const LIKELY = 3;

export interface ClaimChoiceProps {
  /** The likeliest first. */
  claims: readonly ClaimRecord[];
  chosen: ClaimRecord | null;
  onChoose(claim: ClaimRecord): void;
}

export function ClaimChoice({ claims, chosen, onChoose }: ClaimChoiceProps) {
  const { language, texts } = useReader();
  const name = useId();
  const [filter, setFilter] = useState('');
  const textOf = (claim: ClaimRecord) => nearestText(claim.statement, language)?.text ?? '';
  const rest = claims.slice(LIKELY);
  const wanted = fold(filter).split(/\s+/).filter(Boolean);
  const fitting = rest.filter((claim) => {
    const statement = fold(textOf(claim));
    return wanted.every((word) => statement.includes(word));
  });
  const radio = (claim: ClaimRecord) => (
    <label key={`${claim.list}/${claim.id}`} class="choice">
      <input
        type="radio"
        name={name}
        value={`${claim.list}/${claim.id}`}
        checked={claim === chosen}
        onChange={() => onChoose(claim)}
      />
      <span class="choice-text" title={textOf(claim)}>
        <Words of={claim.statement} />
      </span>
    </label>
  );
  return (
    <fieldset class="choices">
      <legend>{texts.reportQuestion}</legend>
      {claims.slice(0, LIKELY).map(radio)}
      {rest.length > 0 && (
        <details>
          <summary>{texts.moreClaims(rest.length)}</summary>
          <input
            type="search"
            class="filter"
            aria-label={texts.filterClaims}
            placeholder={texts.filterClaims}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
          {fitting.map(radio)}
          <p class="no-claim" role="status">
            {fitting.length === 0 ? texts.noClaimFits : ''}
          </p>
        </details>
      )}
    </fieldset>
  );
}
