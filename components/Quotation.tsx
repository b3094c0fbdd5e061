/** What was said, word for word; to a reader of another language the translation first, called one, the original a press away. */
import type { ResponseRecord } from '../data/record.ts';
import { languageName, nearestText, sameLanguage } from './nearest.ts';
import { useReader } from './reader.ts';

/** Shows nothing where the response has no quotation. */
export function Quotation({ response }: { response: Pick<ResponseRecord, 'quote' | 'translations'> }) {
  const { language, texts } = useReader();
  const { quote, translations } = response;
  if (!quote) return null;
  const name = languageName(quote.lang, texts.language);
  const original = (
    <blockquote lang={quote.lang} dir="auto">
      {quote.text}
    </blockquote>
  );
  if (sameLanguage(quote.lang, language)) return original;
  const translation = nearestText(translations ?? {}, language);
  if (!translation || translation.fallback) {
    return (
      <>
        {original}
        <p class="language-note">{texts.inLanguage(name)}</p>
      </>
    );
  }
  return (
    <>
      <blockquote lang={translation.lang} dir="auto" class="translated">
        {translation.text}
      </blockquote>
      <div class="translation">
        <span class="translation-mark">{texts.translation}</span>
        <details>
          <summary>{texts.original(name)}</summary>
          {original}
        </details>
      </div>
    </>
  );
}
