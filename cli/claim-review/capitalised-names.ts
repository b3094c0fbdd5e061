/**
 * The names in a claim, by their capitals: a first draft of its entities, which the list maker has to look over. Scripts
 * without capitals give none.
 */

/** A word with a capital, also inside ("iPhone"), or in capitals only; and what may stand between two of them. */
const NAME =
  /(?<![\p{L}\p{N}])(?:\p{Ll}?\p{Lu}[\p{L}\p{N}’'-]*)(?:\s+(?:(?:of|de|da|do|del|di|la|van|von|der|al|bin)\s+)?\p{Lu}[\p{L}\p{N}’'-]*)*/gu;

/** Languages that write all nouns with a capital: there only names of two words, or with more than one capital, tell. */
const NOUNS_IN_CAPITALS = ['de', 'lb'];

/** Code points of a name in a claim list. */
const LONGEST_NAME = 300;
/** Claims are about few; a text in capitals only is about nobody. */
const MOST_NAMES = 4;

/**
 * At most four, each once, as they are written. `lang`: BCP 47. `isCommon`: whether a word is one of the language's most
 * common. A single word at the beginning of a sentence has its capital anyway: it is taken only where nothing else is.
 */
export function capitalisedNames(text: string, lang: string, isCommon: (word: string) => boolean): string[] {
  if (text === text.toUpperCase()) return [];
  const found = [...text.matchAll(NAME)].map(({ 0: run, index }) => {
    const isFirst = /(^|[.!?:]["”’»)]?\s+)["“‘«(]*$/u.test(text.slice(0, index));
    const words = run.split(/\s+/);
    // "The Daily Paper said": the article is none of the name.
    const isArticle = isFirst && isCommon((words[0] ?? '').toLowerCase());
    const name = (isArticle ? words.slice(1) : words)
      .join(' ')
      .replace(/[’']s$/, '')
      .replace(/[’'-]+$/, '');
    return { name, isUnsure: isFirst && !isArticle && !isTelling(name) };
  });
  const names = found.filter(({ name }) => name.length > 1 && [...name].length <= LONGEST_NAME);
  const inCapitals = NOUNS_IN_CAPITALS.includes(lang.split('-')[0] ?? '');
  const sure = names.filter(({ name, isUnsure }) => (inCapitals ? isTelling(name) : !isUnsure));
  return [...new Set((sure.length > 0 ? sure : names).map(({ name }) => name))].slice(0, MOST_NAMES);
}

/** Two words, or a capital within: no common word is written so. */
function isTelling(name: string): boolean {
  return /\s/.test(name) || /^.+\p{Lu}/u.test(name);
}
