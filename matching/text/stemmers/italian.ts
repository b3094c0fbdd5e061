/** Italian: https://snowballstem.org/algorithms/italian/stemmer.html, as @orama/stemmers has it. */
import { endingTable } from './ending-table.ts';
import { afterSyllable, romanceRegion } from './regions.ts';
import { StemmedWord } from './stemmed-word.ts';

const VOWELS = 'aeiouàèìòù';
const GRAVE: Record<string, string> = { á: 'à', é: 'è', í: 'ì', ó: 'ò', ú: 'ù', qu: 'qU' };
const PRONOUNS =
  '1 la cela gliela mela tela vela le cele gliele mele tele vele ne cene gliene mene sene tene vene ci li celi glieli meli teli veli gli mi si ti vi lo celo glielo melo telo velo';
const BEFORE_PRONOUN = '1 ando endo;2 ar er ir';
const NOUNS =
  '1 ica osa ista anza ice atrice iche abile ibile ose ante mente iste anze ici atrici ichi abili ibili ismi osi anti isti ico ismo oso istà istè istì;2 azione atore azioni atori;3 logia logie;4 usione uzione usioni uzioni;5 enza enze;6 amenti imenti amento imento;7 amente;8 ità;9 iva ive ivi ivo';
const BEFORE_AMENTE = '1 ic abil os;2 iv';
const BEFORE_ITA = '1 ic abil iv';
const VERBS =
  '1 isca enda ata ita uta ava eva iva erebbe irebbe isce ende are ere ire asse ate avate evate ivate ete erete irete ite ereste ireste ute erai irai isci endi erei irei assi ati iti eresti iresti uti avi evi ivi isco ando endo Yamo iamo avamo evamo ivamo eremo iremo assimo ammo emmo eremmo iremmo immo ano iscano avano evano ivano eranno iranno ono iscono arono erono irono erebbero irebbero assero essero issero ato ito uto avo evo ivo ar ir erà irà erò irò';
const LAST_VOWELS = '1 a e i o à è ì ò';

/** Acute accents become grave ones; "u" and "i" between vowels, and "u" after "q", get a capital: they are consonants. */
function mark(lower: string): string {
  let text = lower.replace(/[áéíóú]|qu/g, (found) => GRAVE[found] ?? found);
  for (let i = 0; i < text.length; i++) {
    const next = text.charAt(i + 1);
    const after = text.charAt(i + 2);
    if (!VOWELS.includes(text.charAt(i)) || (next !== 'u' && next !== 'i')) continue;
    if (after !== '' && VOWELS.includes(after)) text = text.slice(0, i + 1) + next.toUpperCase() + text.slice(i + 2);
  }
  return text;
}

export function italianStemmer(): (word: string) => string {
  const pronouns = endingTable(PRONOUNS);
  const beforePronoun = endingTable(BEFORE_PRONOUN);
  const nouns = endingTable(NOUNS);
  const beforeAmente = endingTable(BEFORE_AMENTE);
  const beforeIta = endingTable(BEFORE_ITA);
  const verbs = endingTable(VERBS);
  const lastVowels = endingTable(LAST_VOWELS);

  return (lower) => {
    const word = new StemmedWord(mark(lower));
    const { text } = word;
    const rv = romanceRegion(text, VOWELS);
    const r1 = afterSyllable(text, VOWELS);
    const r2 = afterSyllable(text, VOWELS, r1);

    if (word.find(pronouns) > 0) {
      const end = word.at;
      const kind = word.find(beforePronoun, 0, end);
      if (kind > 0 && rv <= word.at) {
        word.at = end;
        word.put(kind === 1 ? '' : 'e');
      }
    }

    const noun = (): boolean => {
      const kind = word.find(nouns);
      if (kind === 0) return false;
      if (kind >= 3 && kind <= 5) return r2 <= word.at && word.put(kind === 3 ? 'log' : kind === 4 ? 'u' : 'ente');
      if (!word.cut(kind === 6 ? rv : kind === 7 ? r1 : r2)) return false;
      if (kind === 2 && word.ends('ic')) word.cut(r2);
      if (kind === 7) {
        const before = word.find(beforeAmente);
        if (before > 0 && word.cut(r2) && before === 2 && word.ends('at')) word.cut(r2);
      }
      if (kind === 8 && word.find(beforeIta) > 0) word.cut(r2);
      if (kind === 9 && word.ends('at') && word.cut(r2) && word.ends('ic')) word.cut(r2);
      return true;
    };

    if (!noun() && word.find(verbs, rv) > 0) word.cut();
    if (word.find(lastVowels) > 0 && word.cut(rv) && word.ends('i')) word.cut(rv);
    if (word.ends('h') && rv < word.at && /[cg]/.test(word.before)) word.cut();
    return word.text.replace(/[IU]/g, (letter) => letter.toLowerCase());
  };
}
