/** What the pictures for the stores are taken of, in each of their languages. */

export const STORE_LANGUAGES = ['en', 'fr'] as const;
export type StoreLanguage = (typeof STORE_LANGUAGES)[number];
export interface Scene {
  article: string;
  /** Where the article would be, so that the popup names a newspaper. The domain is nobody's (RFC 2606). */
  address: string;
  /** A sentence that is not marked, about which somebody may think otherwise. */
  unmarked: string;
  /** Finds claims in the library. */
  search: string;
  /** In the name of the mark that is opened on the timeline. */
  event: string;
}
export const SCENES: Record<StoreLanguage, Scene> = {
  en: {
    article: 'en-court-letter.html',
    address: 'https://harbour-post.example/technology/meta-netflix',
    unmarked: 'No passage quoted so far spells out a bargain in so many words.',
    search: 'encryption',
    event: 'Andy Stone',
  },
  fr: {
    article: 'fr-lettre-au-tribunal.html',
    address: 'https://deux-rives.example/numerique/meta-netflix',
    unmarked: 'Aucun passage cité jusqu’ici ne formule noir sur blanc un tel marché.',
    search: 'chiffrement',
    event: 'Andy Stone',
  },
};

/** The claim about which the unmarked sentence is reported. */
export const REPORTED = 'watch-cut';
