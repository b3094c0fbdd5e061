/** German: https://snowballstem.org/algorithms/german/stemmer.html, as @orama/stemmers has it. */
import { endingTable } from './ending-table.ts';
import { afterSyllable } from './regions.ts';
import { StemmedWord } from './stemmed-word.ts';

const VOWELS = 'aeiouyäöü';
const BEFORE_S = 'bdfghklmnrt';
const BEFORE_ST = 'bdfghklmnt';
/** R1 leaves at least so many letters before it. */
const SHORTEST = 3;
const INFLECTIONS = '1 em ern er;2 e en es;3 s';
const DEGREES = '1 en er est;2 st';
const DERIVATIONS = '1 end ung;2 ig isch ik;3 lich heit;4 keit';
const BEFORE_KEIT = '1 ig lich';
const UNMARKED: Record<string, string> = { Y: 'y', U: 'u', ä: 'a', ö: 'o', ü: 'u' };

/** "ß" is "ss"; "u" and "y" between vowels get a capital: they are consonants. */
function mark(lower: string): string {
  let text = lower.replaceAll('ß', 'ss');
  for (let i = 0; i < text.length; i++) {
    const next = text.charAt(i + 1);
    const after = text.charAt(i + 2);
    if (!VOWELS.includes(text.charAt(i)) || (next !== 'u' && next !== 'y')) continue;
    if (after !== '' && VOWELS.includes(after)) text = text.slice(0, i + 1) + next.toUpperCase() + text.slice(i + 2);
  }
  return text;
}

export function germanStemmer(): (word: string) => string {
  const inflections = endingTable(INFLECTIONS);
  const degrees = endingTable(DEGREES);
  const derivations = endingTable(DERIVATIONS);
  const beforeKeit = endingTable(BEFORE_KEIT);

  return (lower) => {
    const word = new StemmedWord(mark(lower));
    const { text } = word;
    const first = text.length < SHORTEST ? text.length : afterSyllable(text, VOWELS);
    const r1 = Math.max(first, Math.min(SHORTEST, text.length));
    const r2 = afterSyllable(text, VOWELS, first);
    const follows = (letters: string) => word.before !== '' && letters.includes(word.before);

    const inflection = word.find(inflections);
    if (inflection === 3) {
      if (r1 <= word.at && follows(BEFORE_S)) word.cut();
    } else if (inflection > 0 && word.cut(r1) && inflection === 2 && word.text.endsWith('niss') && word.ends('s'))
      word.cut();

    const degree = word.find(degrees);
    if (degree === 1) word.cut(r1);
    // Before "st" at least four letters.
    else if (degree === 2 && r1 <= word.at && word.at > SHORTEST && follows(BEFORE_ST)) word.cut();

    switch (word.find(derivations)) {
      case 1:
        if (word.cut(r2) && word.ends('ig') && word.before !== 'e') word.cut(r2);
        break;
      case 2:
        if (word.before !== 'e') word.cut(r2);
        break;
      case 3:
        if (word.cut(r2) && (word.ends('er') || word.ends('en'))) word.cut(r1);
        break;
      case 4:
        if (word.cut(r2) && word.find(beforeKeit) > 0) word.cut(r2);
    }
    return word.text.replace(/[YUäöü]/g, (letter) => UNMARKED[letter] ?? letter);
  };
}
