/** Arabic: https://snowballstem.org/algorithms/arabic/stemmer.html, as @orama/stemmers has it. */
import { type EndingTable, endingTable } from './ending-table.ts';
import { StemmedWord } from './stemmed-word.ts';

// The kind of an ending is how many letters it must leave.
const VERB_OBJECTS = '3 ك ه نا ها كم هم كن هن ني كما هما كمو';
const VERB_PERSONS = '3 ا ت ن ي تا نا تن تما;4 ان ون ين';
/** Before an object. */
const VERB_PLURALS = '3 و تمو';
/** Without an object. */
const LAST_VERB_PLURALS = '3 وا تم';
const FEMININE = '3 ة';
const NOUN_OWNERS = '3 ك ه ي نا ها كم هم هن كما هما';
const DUAL = '5 ن';
const NOUN_NUMBERS = '3 ات;4 ا و ي';
const NUMBER_OF_FEMININE = '3 ت';

/** The article, also with a preposition before it. */
const ARTICLE = /^(?:[بك]?ال|لل)/;
/** What the article must leave: 2 letters make a noun definite, but it is cut only from 3. */
const SHORTEST_DEFINITE = 2;
const SHORTEST_BARE = 3;
/** Words of fewer letters keep a prefix of one letter, those of a verb. */
const SHORTEST_PREFIXED = 4;
const SHORTEST_PREFIXED_VERB = 5;
const SHORTEST_ADJECTIVE = 3;

/** Without vowel signs and stretching; letters and digits as they are written, not as they are printed. */
function plain(lower: string): string {
  return lower
    .replace(/[\u0640\u064b-\u0652]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\ufe80-\ufefc]/g, (letter) => letter.normalize('NFKC'));
}

/** Without the prefixes that a word may have: "and", article, preposition, the future and the tenth form of a verb. */
function cutPrefixes(word: string, verb: boolean): string {
  let text = word;
  /** Where the prefixes begin. */
  let at = 0;
  const starts = (prefix: RegExp) => prefix.test(text.slice(at));
  const cut = (length: number, instead = '') => {
    text = text.slice(0, at) + instead + text.slice(at + length);
  };

  if (text.length >= SHORTEST_PREFIXED && starts(/^أ[آأؤإا]/)) {
    text = text.slice(1).replace(/^ؤ/, 'أ');
    at = 1;
  }
  if (text.length >= SHORTEST_PREFIXED && starts(/^[فو](?!ا)/)) cut(1);
  const article = ARTICLE.exec(text.slice(at))?.[0].length ?? 0;
  if (article > 0 && text.length - article >= SHORTEST_BARE) cut(article);
  else if (starts(/^(?:ب|كك)/)) {
    if (text.length >= SHORTEST_PREFIXED && !starts(/^با/)) cut(1);
  } else if (verb) {
    if (text.length >= SHORTEST_PREFIXED_VERB && starts(/^س[أتني]/)) {
      cut(1);
      at++;
    }
    if (text.length >= SHORTEST_PREFIXED_VERB && starts(/^[تني]ست/)) cut(1, 'ا');
  }
  return text;
}

/** Makes the stemmer: a lower-case word in, its stem out. */
export function arabicStemmer(): (word: string) => string {
  const verbObjects = endingTable(VERB_OBJECTS);
  const verbPersons = endingTable(VERB_PERSONS);
  const verbPlurals = endingTable(VERB_PLURALS);
  const lastVerbPlurals = endingTable(LAST_VERB_PLURALS);
  const feminine = endingTable(FEMININE);
  const nounOwners = endingTable(NOUN_OWNERS);
  const dual = endingTable(DUAL);
  const nounNumbers = endingTable(NOUN_NUMBERS);
  const numberOfFeminine = endingTable(NUMBER_OF_FEMININE);

  return (lower) => {
    const definite = lower.length - (ARTICLE.exec(lower)?.[0].length ?? lower.length) >= SHORTEST_DEFINITE;
    const word = new StemmedWord(plain(lower));
    const cut = (table: EndingTable): boolean => {
      const left = word.find(table);
      return left > 0 && word.cut(left);
    };
    const cutNumber = () => cut(nounNumbers) || cut(numberOfFeminine);

    const verb = (): boolean => {
      if (!cut(verbObjects)) return cut(lastVerbPlurals) || cut(verbPersons);
      while (cut(verbObjects));
      return cut(verbPersons) || cut(verbPlurals) || true;
    };
    /** How many letters the algorithm then skips before it looks for the "ي" of adjectives. */
    const noun = (): number => {
      if (cut(feminine)) return 0;
      if (!definite && cut(nounOwners)) return cutNumber() ? 0 : 1;
      if (cut(dual)) cutNumber();
      else if (!definite || word.find(nounNumbers) === 3) cut(nounNumbers);
      return 0;
    };

    if (definite || !verb()) {
      const skipped = noun();
      const { text } = word;
      const at = text.length - 1 - skipped;
      if (text.length >= SHORTEST_ADJECTIVE && text.charAt(at) === 'ي')
        word.text = text.slice(0, at) + text.slice(at + 1);
      else word.text = text.replace(/ى$/, 'ي');
    }
    return cutPrefixes(word.text, !definite)
      .replace(/[آأؤإئ]$/, 'ء')
      .replace(/[آأإ]/g, 'ا')
      .replaceAll('ؤ', 'و')
      .replaceAll('ئ', 'ي');
  };
}
