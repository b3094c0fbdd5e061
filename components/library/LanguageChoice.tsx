/** The language of the interface: the browser's, or one by its own name. */
import { useId } from 'preact/hooks';
import { languageName, sameLanguage } from '../nearest.ts';
import { useReader } from '../reader.ts';
import { textsFor } from '../texts.ts';

/** Those with a table of their own, in the order in which the tables were written. */
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'].map((tag) => textsFor(tag).language);
const AUTO = '';

export interface LanguageChoiceProps {
  /** BCP 47; `null`: the browser's. */
  chosen: string | null;
  onChoose(language: string | null): void;
}

export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  const { texts } = useReader();
  const words = texts.libraryPage;
  const label = useId();
  const value = chosen === null ? AUTO : (LANGUAGES.find((tag) => sameLanguage(tag, chosen)) ?? AUTO);
  return (
    <>
      <label class="visually-hidden" for={label}>
        {words.language}
      </label>
      <select id={label} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        <option value={AUTO}>{words.languageAuto}</option>
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {capitalised(languageName(tag, tag), tag)}
          </option>
        ))}
      </select>
    </>
  );
}

/** Names of languages are small in most languages; at the beginning of a line they are not. */
function capitalised(name: string, tag: string): string {
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
