/** French: https://snowballstem.org/algorithms/french/stemmer.html, as @orama/stemmers has it. */
import { endingTable } from './ending-table.ts';
import { afterSyllable, afterVowel } from './regions.ts';
import { StemmedWord } from './stemmed-word.ts';

const VOWELS = 'aeiouyàâèéêëîïôùû';
/** Letters after which an "s" stays. */
const BEFORE_S = 'aiosuè';
const NOUNS =
  '1 iqUe ance able isme iste iqUes ances ables ismes istes eux;2 atrice ation ateur atrices ations ateurs;3 logie logies;4 usion ution usions utions;5 ence ences;6 ements ement;7 ités ité;8 ive if ives ifs;9 eaux;10 aux;11 euse euses;12 issements issement;13 amment;14 emment;15 ments ment';
const BEFORE_EMENT = '1 iv;2 eus;3 iqU abl;4 Ièr ièr';
const BEFORE_ITE = '1 abil;2 ic;3 iv';
const VERBS_IN_I =
  '1 ira ie isse issante i irai ir iras ies îmes isses issantes îtes is irais issais irions issions irons issons issants it irait issait issant iraIent issaIent irent issent iront ît iriez issiez irez issez';
const VERBS =
  '1 ions;2 era ée erai er eras ées erais erions erons és erait eraIent èrent eront ez iez eriez erez é;3 a asse ante ai as âmes asses antes âtes ais assions ants ait ant aIent assent ât assiez';
const REST = '1 ion;2 Ière ière Ier ier;3 e';
const DOUBLE = /(?:ell|eill|enn|onn|ett)$/;
const ACCENTED = /[éè](?=[^aeiouyàâèéêëîïôùû]+$)/;

const isVowel = (letter: string): boolean => letter !== '' && VOWELS.includes(letter);

/** Vowels that are consonants here get a capital: "U" of "qu", "I" of "voie"; "ë" and "ï" are parted. */
function mark(word: string): string {
  let text = word;
  for (let i = 0; i < text.length; ) {
    const changed = markAt(text, i);
    if (changed === null) i++;
    else text = changed;
  }
  return text;
}

function markAt(text: string, i: number): string | null {
  const put = (at: number, instead: string) => text.slice(0, at) + instead + text.slice(at + 1);
  const letter = text.charAt(i);
  const next = text.charAt(i + 1);
  if (isVowel(letter)) {
    if ((next === 'u' || next === 'i') && isVowel(text.charAt(i + 2))) return put(i + 1, next.toUpperCase());
    if (next === 'y') return put(i + 1, 'Y');
  }
  if (letter === 'ë') return put(i, 'He');
  if (letter === 'ï') return put(i, 'Hi');
  if (letter === 'y' && isVowel(next)) return put(i, 'Y');
  return letter === 'q' && next === 'u' ? put(i + 1, 'U') : null;
}

const UNMARKED: Record<string, string> = { He: 'ë', Hi: 'ï', H: '', I: 'i', U: 'u', Y: 'y' };

export function frenchStemmer(): (word: string) => string {
  const nouns = endingTable(NOUNS);
  const beforeEment = endingTable(BEFORE_EMENT);
  const beforeIte = endingTable(BEFORE_ITE);
  const verbsInI = endingTable(VERBS_IN_I);
  const verbs = endingTable(VERBS);
  const rest = endingTable(REST);

  return (lower) => {
    const word = new StemmedWord(mark(lower));
    const { text } = word;
    const rv = regionOf(text);
    const r1 = afterSyllable(text, VOWELS);
    const r2 = afterSyllable(text, VOWELS, r1);
    const cutOr = (instead: string) => word.cut(r2) || word.put(instead);
    const cutIc = () => word.ends('ic') && cutOr('iqU');

    /** Nouns and adjectives. */
    const noun = (): boolean => {
      const kind = word.find(nouns);
      switch (kind) {
        case 1:
          return word.cut(r2);
        case 2:
          if (!word.cut(r2)) return false;
          cutIc();
          return true;
        case 3:
        case 4:
        case 5:
          return r2 <= word.at && word.put(kind === 3 ? 'log' : kind === 4 ? 'u' : 'ent');
        case 6:
          if (!word.cut(rv)) return false;
          switch (word.find(beforeEment)) {
            case 1:
              if (word.cut(r2) && word.ends('at')) word.cut(r2);
              break;
            case 2:
              if (!word.cut(r2) && r1 <= word.at) word.put('eux');
              break;
            case 3:
              word.cut(r2);
              break;
            case 4:
              if (rv <= word.at) word.put('i');
          }
          return true;
        case 7:
          if (!word.cut(r2)) return false;
          switch (word.find(beforeIte)) {
            case 1:
              return cutOr('abl');
            case 2:
              return cutOr('iqU');
            case 3:
              word.cut(r2);
          }
          return true;
        case 8:
          if (!word.cut(r2)) return false;
          if (word.ends('at') && word.cut(r2)) cutIc();
          return true;
        case 9:
          return word.put('eau');
        case 10:
          return r1 <= word.at && word.put('al');
        case 11:
          return word.cut(r2) || (r1 <= word.at && word.put('eux'));
        case 12:
          return r1 <= word.at && word.before !== '' && !isVowel(word.before) && word.cut();
        // What is left of these three goes on as a verb.
        case 13:
        case 14:
          if (rv <= word.at) word.put(kind === 13 ? 'ant' : 'ent');
          return false;
        case 15:
          if (isVowel(word.before) && rv < word.at) word.cut();
          return false;
        default:
          return false;
      }
    };

    const verbInI = () =>
      word.find(verbsInI, rv) > 0 && word.at > rv && word.before !== 'H' && !isVowel(word.before) && word.cut();

    const verb = (): boolean => {
      switch (word.find(verbs, rv)) {
        case 1:
          return word.cut(r2);
        case 2:
          return word.cut();
        case 3:
          word.cut();
          if (word.ends('e', rv)) word.cut();
          return true;
        default:
          return false;
      }
    };

    const remainder = () => {
      if (word.ends('s')) {
        const { before, at } = word;
        const keeps = before === '' || BEFORE_S.includes(before);
        if (!keeps || word.text.slice(0, at).endsWith('Hi')) word.cut();
      }
      switch (word.find(rest, rv)) {
        case 1:
          if (r2 <= word.at && rv < word.at && /[st]/.test(word.before)) word.cut();
          break;
        case 2:
          word.put('i');
          break;
        case 3:
          word.cut();
      }
    };

    if (noun() || verbInI() || verb()) {
      if (word.ends('Y')) word.put('i');
      else if (word.ends('ç')) word.put('c');
    } else remainder();
    if (DOUBLE.test(word.text)) word.text = word.text.slice(0, -1);
    return word.text.replace(ACCENTED, 'e').replace(/He|Hi|[HIUY]/g, (marked) => UNMARKED[marked] ?? marked);
  };
}

function regionOf(text: string): number {
  if (isVowel(text.charAt(0)) && isVowel(text.charAt(1)) && text.length > 2) return 3;
  return /^(?:par|col|tap)/.test(text) ? 3 : afterVowel(text, VOWELS, 1);
}
