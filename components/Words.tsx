/** A claim list's text in the language nearest to the reader's, marked with its language for screen readers and hyphenation. */
import type { Localised } from '../data/claim-list.ts';
import { languageName, nearestText } from './nearest.ts';
import { useReader } from './reader.ts';

/** Shows nothing where there is no text; names the language where it is not the reader's. */
export function Words({ of }: { of: Localised }) {
  const { language, texts } = useReader();
  const nearest = nearestText(of, language);
  if (!nearest) return null;
  return (
    <>
      <span lang={nearest.lang} dir="auto">
        {nearest.text}
      </span>
      {nearest.fallback && (
        <span class="language-note"> ({texts.inLanguage(languageName(nearest.lang, texts.language))})</span>
      )}
    </>
  );
}
