/** Dutch: https://snowballstem.org/algorithms/dutch/stemmer.html (Porter's), as @orama/stemmers has it. */
import { endingTable } from './ending-table.ts';
import { afterSyllable } from './regions.ts';
import { StemmedWord } from './stemmed-word.ts';

const VOWELS = 'aeiouyè';
/** An "s" stays after these. */
const BEFORE_S = 'aeijouyè';
const PLAIN: Record<string, string> = {
  á: 'a',
  ä: 'a',
  é: 'e',
  ë: 'e',
  í: 'i',
  ï: 'i',
  ó: 'o',
  ö: 'o',
  ú: 'u',
  ü: 'u',
};
/** R1 leaves at least so many letters before it. */
const SHORTEST = 3;
const INFLECTIONS = '1 heden;2 ene en;3 se s';
const DERIVATIONS = '1 end ing;2 ig;3 lijk;4 baar;5 bar';
const LONG_VOWEL = /(?<=[^aeiouyè])(aa|ee|oo|uu)([^Iaeiouyè])$/;

const isVowel = (letter: string): boolean => letter !== '' && VOWELS.includes(letter);

/** Accents fall away; "i" between vowels and "y" after one or at the beginning get a capital: they are consonants. */
function mark(lower: string): string {
  let text = lower.replace(/[áäéëíïóöúü]/g, (letter) => PLAIN[letter] ?? letter).replace(/^y/, 'Y');
  for (let i = 0; i < text.length; i++) {
    const next = text.charAt(i + 1);
    if (!isVowel(text.charAt(i))) continue;
    if (next === 'y' || (next === 'i' && isVowel(text.charAt(i + 2))))
      text = text.slice(0, i + 1) + next.toUpperCase() + text.slice(i + 2);
  }
  return text;
}

export function dutchStemmer(): (word: string) => string {
  const inflections = endingTable(INFLECTIONS);
  const derivations = endingTable(DERIVATIONS);

  return (lower) => {
    const word = new StemmedWord(mark(lower));
    const { text } = word;
    const first = afterSyllable(text, VOWELS);
    const r1 = Math.max(first, SHORTEST);
    const r2 = afterSyllable(text, VOWELS, first);
    const followsConsonant = () => word.before !== '' && !isVowel(word.before);
    let cutE = false;

    const undouble = (): boolean => {
      if (!/(?:dd|kk|tt)$/.test(word.text)) return false;
      word.text = word.text.slice(0, -1);
      return true;
    };
    const cutLastE = (): boolean => {
      cutE = false;
      if (!word.ends('e') || r1 > word.at || !followsConsonant()) return false;
      word.cut();
      cutE = true;
      return undouble();
    };
    const cutEn = () => {
      if (r1 > word.at || !followsConsonant() || word.text.slice(0, word.at).endsWith('gem')) return;
      word.cut();
      undouble();
    };

    switch (word.find(inflections)) {
      case 1:
        if (r1 <= word.at) word.put('heid');
        break;
      case 2:
        cutEn();
        break;
      case 3:
        if (r1 <= word.at && word.before !== '' && !BEFORE_S.includes(word.before)) word.cut();
    }
    cutLastE();
    if (word.ends('heid') && word.before !== 'c' && word.cut(r2) && word.ends('en')) cutEn();
    const kind = word.find(derivations);
    if (kind > 0 && r2 <= word.at) {
      if (kind === 1) {
        word.cut();
        if (!(word.ends('ig') && word.before !== 'e' && word.cut(r2))) undouble();
      } else if (kind === 2) {
        if (word.before !== 'e') word.cut();
      } else if (kind === 3) {
        word.cut();
        cutLastE();
      } else if (kind === 4 || cutE) word.cut();
    }
    return word.text
      .replace(LONG_VOWEL, (_, vowels: string, last: string) => vowels.charAt(0) + last)
      .replace(/[YI]/g, (letter) => letter.toLowerCase());
  };
}
