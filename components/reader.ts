/** The reader's language, the interface texts in it and the clipboard, handed down to every component. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from './texts/table.ts';
import { textsFor } from './texts.ts';

export interface ReaderLanguage {
  /** BCP 47, as the browser gives it: decides dates and which of a claim list's languages is shown. */
  language: string;
  texts: Texts;
  /** Puts text on the clipboard, in the reader's press; false if the browser refused. `null` where that is not offered. */
  copy: ((text: string) => Promise<boolean>) | null;
}

export const Reader = createContext<ReaderLanguage>({ language: 'en', texts: textsFor('en'), copy: null });

/** The reader's language; English outside a `Reader.Provider`. */
export function useReader(): ReaderLanguage {
  return useContext(Reader);
}
