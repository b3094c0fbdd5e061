/** What a sentence does with a claim, who says so, and how sure the match is. */
import { Ink } from './Ink.tsx';
import { useReader } from './reader.ts';
import type { ShownMatch } from './sentence.ts';

export interface MatchNoteProps {
  match: ShownMatch;
  /** The sentence's language, BCP 47; the empty string if it is unknown. */
  lang: string;
  onRemoveReport?: (report: string) => void;
}

/** Shows nothing where the stance is not clear and the match is sure. */
export function MatchNote({ match, lang, onRemoveReport }: MatchNoteProps) {
  const { texts } = useReader();
  const { stance, by, tier, report } = match;
  if (stance === null && tier === 'sure') return null;
  return (
    <p class="match-note">
      <Ink tier={tier} stance={stance} />
      {tier === 'possible' && <span class="tier">{texts.possible}</span>}
      {tier === 'yours' && <span class="tier">{texts.yours}</span>}
      {stance !== null && (
        <span data-stance={stance}>
          {by !== null && (stance === 'attributes' || stance === 'denies') ? (
            <Voice text={texts.stanceBy[stance]} by={by} lang={lang} />
          ) : (
            texts.stance[stance]
          )}
        </span>
      )}
      {tier === 'yours' && report !== null && onRemoveReport && (
        <button type="button" class="quiet" onClick={() => onRemoveReport(report)}>
          {texts.takeBack}
        </button>
      )}
    </p>
  );
}

function Voice({ text, by, lang }: { text: string; by: string; lang: string }) {
  const [before, after] = text.split('{by}');
  return (
    <>
      {before}
      <q lang={lang || undefined}>{by}</q>
      {after}
    </>
  );
}
