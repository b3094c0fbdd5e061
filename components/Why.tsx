/** Why a sentence matched, in the page's own words. */
import { useReader } from './reader.ts';
import type { ShownMatch, ShownSentence } from './sentence.ts';

interface Reason {
  sentence: ShownSentence;
  match: ShownMatch;
}

/** Folded. Shows nothing where no match has evidence (matches the reader added). */
export function Why({ reasons }: { reasons: readonly Reason[] }) {
  const { texts } = useReader();
  const given = reasons.filter(({ match }) => match.why.length > 0);
  if (given.length === 0) return null;
  return (
    <details class="why">
      <summary>{texts.why}</summary>
      {given.map(({ sentence, match }) => (
        <div key={sentence.key}>
          {given.length > 1 && (
            <p class="why-sentence" lang={sentence.lang || undefined} dir="auto">
              {sentence.text}
            </p>
          )}
          <ul>
            {match.why.map((evidence) => (
              <li key={`${evidence.concept} ${evidence.from} ${evidence.text}`}>
                <span class="concept">{evidence.concept}</span>{' '}
                <q lang={sentence.lang || undefined} dir="auto">
                  {evidence.text}
                </q>{' '}
                {texts.whyFrom[evidence.from]}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
