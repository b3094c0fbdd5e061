/** A text with the words that were searched for marked in it. */
import type { Localised } from '../../data/claim-list.ts';
import { languageName, nearestText } from '../nearest.ts';
import { useReader } from '../reader.ts';
import { Words } from '../Words.tsx';
import { type Piece, piecesOf } from './found-words.ts';

export function Pieces({ pieces, lang }: { pieces: readonly Piece[]; lang: string | undefined }) {
  return (
    <span lang={lang} dir="auto">
      {pieces.map(({ text, found }, at) => (found ? <mark key={at}>{text}</mark> : text))}
    </span>
  );
}

/** As `Words`, with marks. `words`: folded; none: no marks. */
export function FoundWords({ of, words }: { of: Localised; words: readonly string[] }) {
  const { language, texts } = useReader();
  const nearest = nearestText(of, language);
  if (words.length === 0 || !nearest) return <Words of={of} />;
  return (
    <>
      <Pieces pieces={piecesOf(nearest.text, words)} lang={nearest.lang} />
      {nearest.fallback && (
        <span class="language-note"> ({texts.inLanguage(languageName(nearest.lang, texts.language))})</span>
      )}
    </>
  );
}
