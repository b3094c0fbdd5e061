/** Portuguese: https://snowballstem.org/algorithms/portuguese/stemmer.html, as @orama/stemmers has it. */
import { endingTable } from './ending-table.ts';
import { afterSyllable, romanceRegion } from './regions.ts';
import { StemmedWord } from './stemmed-word.ts';

const VOWELS = 'aeiouáâéêíóôú';
const NOUNS =
  '1 ica ância adora osa ista eza ante ável ível ico ismo oso amento imento aça~o ador icas adoras osas istas ezas adores antes aço~es icos ismos osos amentos imentos;2 logia logias;3 uça~o uço~es;4 ência ências;5 amente;6 mente;7 idade idades;8 iva ivo ivas ivos;9 ira iras';
const BEFORE_AMENTE = '1 ic ad os;2 iv';
const BEFORE_MENTE = '1 ante avel ível';
const BEFORE_IDADE = '1 ic abil iv';
const VERBS =
  '1 ada ida ia aria eria iria ara era ira ava asse esse isse aste este iste ei arei erei irei am iam ariam eriam iriam aram eram iram avam em arem erem irem assem essem issem ado ido ando endo indo ara~o era~o ira~o ar er ir as adas idas ias arias erias irias aras eras iras avas es ardes erdes irdes ares eres ires asses esses isses astes estes istes is ais eis areis ereis ireis áreis éreis íreis ásseis ésseis ísseis áveis íeis aríeis eríeis iríeis ados idos amos áramos éramos íramos ávamos íamos aríamos eríamos iríamos emos aremos eremos iremos ássemos êssemos íssemos imos armos ermos irmos ámos arás erás irás eu iu ou ará erá irá';
const REST = '1 a i o os á í ó';
const LAST = '1 e é ê;2 ç';

export function portugueseStemmer(): (word: string) => string {
  const nouns = endingTable(NOUNS);
  const beforeAmente = endingTable(BEFORE_AMENTE);
  const beforeMente = endingTable(BEFORE_MENTE);
  const beforeIdade = endingTable(BEFORE_IDADE);
  const verbs = endingTable(VERBS);
  const rest = endingTable(REST);
  const last = endingTable(LAST);

  return (lower) => {
    // A nasal vowel is one and a consonant.
    const text = lower.replaceAll('ã', 'a~').replaceAll('õ', 'o~');
    const word = new StemmedWord(text);
    const rv = romanceRegion(text, VOWELS);
    const r1 = afterSyllable(text, VOWELS);
    const r2 = afterSyllable(text, VOWELS, r1);

    const noun = (): boolean => {
      const kind = word.find(nouns);
      if (kind === 0) return false;
      if (kind >= 2 && kind <= 4) return r2 <= word.at && word.put(kind === 2 ? 'log' : kind === 3 ? 'u' : 'ente');
      if (kind === 9) return rv <= word.at && word.before === 'e' && word.put('ir');
      if (!word.cut(kind === 5 ? r1 : r2)) return false;
      if (kind === 5) {
        const before = word.find(beforeAmente);
        if (before > 0 && word.cut(r2) && before === 2 && word.ends('at')) word.cut(r2);
      }
      if (kind === 6 && word.find(beforeMente) > 0) word.cut(r2);
      if (kind === 7 && word.find(beforeIdade) > 0) word.cut(r2);
      if (kind === 8 && word.ends('at')) word.cut(r2);
      return true;
    };

    if (noun() || (word.find(verbs, rv) > 0 && word.cut())) {
      if (word.ends('i') && word.before === 'c') word.cut(rv);
    } else if (word.find(rest) > 0) word.cut(rv);
    const kind = word.find(last);
    if (kind === 2) word.put('c');
    else if (
      kind === 1 &&
      word.cut(rv) &&
      ((word.ends('u') && word.before === 'g') || (word.ends('i') && word.before === 'c'))
    )
      word.cut(rv);
    return word.text.replaceAll('a~', 'ã').replaceAll('o~', 'õ');
  };
}
