/** Spanish: https://snowballstem.org/algorithms/spanish/stemmer.html, as @orama/stemmers has it. */
import { endingTable } from './ending-table.ts';
import { afterSyllable, romanceRegion } from './regions.ts';
import { StemmedWord } from './stemmed-word.ts';

const VOWELS = 'aeiouáéíóúü';
const PRONOUNS = '1 la sela le me se lo selo las selas les los selos nos';
const BEFORE_PRONOUN = '1 iéndo;2 ándo;3 ár;4 ér;5 ír;6 ando iendo ar er ir;7 yendo';
const WITHOUT_ACCENT = ['', 'iendo', 'ando', 'ar', 'er', 'ir'];
const NOUNS =
  '1 ica osa ista anza able ible ico ismo oso amiento imiento icas osas istas anzas ables ibles icos ismos osos amientos imientos;2 ancia adora ante ación ador ancias adoras aciones adores antes;3 logía logías;4 ución uciones;5 encia encias;6 amente;7 mente;8 idad idades;9 iva ivo ivas ivos';
const BEFORE_AMENTE = '1 ic ad os;2 iv';
const BEFORE_MENTE = '1 able ible ante';
const BEFORE_IDAD = '1 ic abil iv';
const VERBS_IN_Y = '1 ya ye yan yen yeron yendo yo yas yes yais yamos yó';
const VERBS =
  '1 en es éis emos;2 aba ada ida ara iera ía aría ería iría ad ed id ase iese aste iste an aban aran ieran ían arían erían irían asen iesen aron ieron arán erán irán ado ido ando iendo ar er ir as abas adas idas aras ieras ías arías erías irías ases ieses abais arais ierais íais aríais eríais iríais aseis ieseis asteis isteis áis aréis eréis iréis ados idos amos ábamos áramos iéramos íamos aríamos eríamos iríamos aremos eremos iremos ásemos iésemos imos arás erás irás ís ará erá irá aré eré iré ió';
const REST = '1 a o os á í ó;2 e é';
const PLAIN: Record<string, string> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

export function spanishStemmer(): (word: string) => string {
  const pronouns = endingTable(PRONOUNS);
  const beforePronoun = endingTable(BEFORE_PRONOUN);
  const nouns = endingTable(NOUNS);
  const beforeAmente = endingTable(BEFORE_AMENTE);
  const beforeMente = endingTable(BEFORE_MENTE);
  const beforeIdad = endingTable(BEFORE_IDAD);
  const verbsInY = endingTable(VERBS_IN_Y);
  const verbs = endingTable(VERBS);
  const rest = endingTable(REST);

  return (lower) => {
    const word = new StemmedWord(lower);
    const rv = romanceRegion(lower, VOWELS);
    const r1 = afterSyllable(lower, VOWELS);
    const r2 = afterSyllable(lower, VOWELS, r1);

    const pronoun = () => {
      if (word.find(pronouns) === 0) return;
      const end = word.at;
      const kind = word.find(beforePronoun, 0, end);
      if (kind === 0 || rv > word.at) return;
      if (kind < 6) word.put(WITHOUT_ACCENT[kind] ?? '');
      else if (kind === 6 || word.before === 'u') word.text = word.text.slice(0, end);
    };

    const noun = (): boolean => {
      const kind = word.find(nouns);
      if (kind === 0) return false;
      if (kind >= 3 && kind <= 5) return r2 <= word.at && word.put(kind === 3 ? 'log' : kind === 4 ? 'u' : 'ente');
      if (!word.cut(kind === 6 ? r1 : r2)) return false;
      if (kind === 2 && word.ends('ic')) word.cut(r2);
      if (kind === 6) {
        const before = word.find(beforeAmente);
        if (before > 0 && word.cut(r2) && before === 2 && word.ends('at')) word.cut(r2);
      }
      if (kind === 7 && word.find(beforeMente) > 0) word.cut(r2);
      if (kind === 8 && word.find(beforeIdad) > 0) word.cut(r2);
      if (kind === 9 && word.ends('at')) word.cut(r2);
      return true;
    };

    const verb = () => {
      if (word.find(verbsInY, rv) > 0 && word.before === 'u') {
        word.cut();
        return;
      }
      const kind = word.find(verbs, rv);
      if (kind === 1 && word.text.slice(0, word.at).endsWith('gu')) word.at--;
      if (kind > 0) word.cut();
    };

    pronoun();
    if (!noun()) verb();
    const kind = word.find(rest);
    if (kind > 0 && word.cut(rv) && kind === 2 && word.text.endsWith('gu') && word.ends('u')) word.cut(rv);
    return word.text.replace(/[áéíóú]/g, (letter) => PLAIN[letter] ?? letter);
  };
}
