/** The claims to choose from for a sentence: the likeliest in view, every other one found by its words. */
import { useId, useMemo, useState } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import { searchable, wordsOf } from './library/found-words.ts';
import { nearestText } from './nearest.ts';
import { useReader } from './reader.ts';
import type { OfferedClaim } from './report-state.ts';
import { useReportTexts } from './report-texts.ts';
import { Words } from './Words.tsx';

/** So many likely claims are seen at once; a longer list is skipped, not read. */
const LIKELY = 3;
/** So many are shown of those that fit; for more, another word is quicker than reading on. */
const SHOWN = 20;

export interface ClaimChoiceProps {
  /** The likeliest first. */
  claims: readonly OfferedClaim[];
  chosen: ClaimRecord | null;
  onChoose(claim: ClaimRecord): void;
}

export function ClaimChoice({ claims, chosen, onChoose }: ClaimChoiceProps) {
  const { language, texts } = useReader();
  const words = useReportTexts().form;
  const name = useId();
  const [query, setQuery] = useState('');
  const wanted = wordsOf(query);
  // Folded at the first letter, once, in all languages: a reader may know the claim in another one.
  const asked = wanted.length > 0;
  const folded = useMemo(
    () => (asked ? claims.map(({ claim }) => searchable(Object.values(claim.statement).join('\n'))) : []),
    [asked, claims],
  );
  const isChosen = ({ claim }: OfferedClaim) => claim.id === chosen?.id && claim.list === chosen?.list;
  // What is chosen stays in view, wherever it was found.
  const inView = claims.filter((offered, index) => index < LIKELY || isChosen(offered));
  const others = claims.filter(
    (offered, index) => !inView.includes(offered) && wanted.every((word) => folded[index]?.includes(word)),
  );
  const radio = ({ claim, match, missing }: OfferedClaim) => (
    <label key={`${claim.list}/${claim.id}`} class="choice">
      <input
        type="radio"
        name={name}
        value={`${claim.list}/${claim.id}`}
        checked={claim.id === chosen?.id && claim.list === chosen?.list}
        onChange={() => onChoose(claim)}
      />
      <span>
        <span class="choice-text" title={nearestText(claim.statement, language)?.text ?? ''}>
          <Words of={claim.statement} />
        </span>
        {!match && missing.length > 0 && (
          <span class="missing">{words.notSaid(new Intl.ListFormat(texts.language).format(missing))}</span>
        )}
      </span>
    </label>
  );
  return (
    <fieldset class="choices" data-choice="claim">
      <legend>{words.claimQuestion}</legend>
      {inView.map(radio)}
      {claims.length > inView.length && (
        <details>
          <summary>{words.otherClaim}</summary>
          <input
            type="search"
            class="filter"
            aria-label={words.findClaim}
            placeholder={words.findClaim}
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            // Enter here would save the report.
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
          {others.slice(0, SHOWN).map(radio)}
          <p class="no-claim" role="status">
            {others.length === 0 && words.noClaimFits}
            {others.length > SHOWN && words.moreFit(others.length - SHOWN)}
          </p>
        </details>
      )}
    </fieldset>
  );
}
