/** Turkish: https://snowballstem.org/algorithms/turkish/stemmer.html, as @orama/stemmers has it. */
import { TurkishWord } from './turkish-word.ts';

// Endings of nouns: "-s", "my/your/our", "its", "their", "which is".
const PLURAL = 'lAr';
const MY = '=(U)[mn](?:Uz)?';
const ITS = '(s)U';
const THEIR = '=l(?:arı|eri)';
const WHICH = '=ki';
const OF = '(n)Un';
const IN = 'DA';
const IN_ITS = 'ndA';
// Endings of verbs and of nouns that stand as one: "was", "if it is", "is said to be", "while", "we/you/I am".
const WAS = '(y)DU[kmn]?';
const IF = '=(y)sA[kmn]?';
const SAID = '(y)mUş';
const WHILE = '=(y)ken';
const IS = 'DUr';
const YOU_ALL = '=s(?:ını|ini|unu|ünü)z';
const I_AM = '(y)Um';
const YOU_ARE = 'sUn';
const WE_ARE = '(y)Uz';

/** A word of one syllable is its own stem. */
const SYLLABLES = /[aeıioöuü].*[aeıioöuü]/;
const LAST_VOWEL = /[aeıioöuü](?=[^aeıioöuü]*$)/;
/** A stem that ends in "d" or "g" ends in the vowel that goes with its last one. */
const VOWEL_AFTER: Record<string, string> = { a: 'ı', ı: 'ı', e: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' };
/** Last letters are hard where no ending follows. */
const HARD: Record<string, string> = { b: 'p', c: 'ç', d: 't', ğ: 'k' };

/** Cuts the endings of a verb; whether those of a noun may stand before them. */
function cutVerb(word: TurkishWord): boolean {
  if (word.drop(SAID, WAS, IF, WHILE)) return true;
  if (word.read('=casına', '=cesine')) {
    word.read(YOU_ALL, PLURAL, I_AM, YOU_ARE, WE_ARE);
    if (word.read(SAID)) return word.cut();
    word.restart();
  }
  if (word.drop(PLURAL)) {
    word.drop(IS, WAS, IF, SAID);
    return false;
  }
  if (word.read('nUz') && word.read(WAS, IF)) return word.cut();
  word.restart();
  if (word.drop(YOU_ALL, WE_ARE, YOU_ARE, I_AM)) word.drop(SAID);
  else if (word.drop(IS)) {
    word.read(YOU_ALL, PLURAL, I_AM, YOU_ARE, WE_ARE);
    if (word.read(SAID)) word.cut();
  }
  return true;
}

/** Cuts a plural and what "which" closes before it. */
function cutPlural(word: TurkishWord): boolean {
  if (!word.drop(PLURAL)) return false;
  cutWhich(word);
  return true;
}

/** Cuts one of these endings of an owner, and a plural before it. */
function cutOwner(word: TurkishWord, ...owners: readonly string[]): boolean {
  if (!word.drop(...owners)) return false;
  cutPlural(word);
  return true;
}

/** Cuts the owner before "in its", with what was read behind; or what "which" closes before it: then "in its" stays. */
function cutOwnerInside(word: TurkishWord): boolean {
  if (word.read(THEIR)) return word.cut();
  if (!word.read(ITS)) return cutWhich(word);
  word.cut();
  cutPlural(word);
  return true;
}

/** Cuts "which" and the endings that it closes, such as "in": a noun with endings of its own stands before them. */
function cutWhich(word: TurkishWord): boolean {
  const { at } = word;
  word.end = at;
  if (word.read(WHICH)) {
    if (word.read(IN)) {
      word.cut();
      return cutPlural(word) || cutOwner(word, MY) || true;
    }
    if (word.read(OF)) {
      word.cut();
      return word.drop(THEIR) || cutOwner(word, MY, ITS) || cutWhich(word) || true;
    }
    if (word.read(IN_ITS) && cutOwnerInside(word)) return true;
  }
  word.at = at;
  return false;
}

function cutNoun(word: TurkishWord): boolean {
  if (cutPlural(word)) return true;
  if (word.drop('(n)cA')) return word.drop(THEIR) || cutOwner(word, MY, ITS) || cutPlural(word);
  word.restart();
  if (word.read(IN_ITS, 'nA') && cutOwnerInside(word)) return true;
  word.restart();
  if (word.read('ndAn', 'nU')) {
    if (word.read(ITS)) {
      word.cut();
      return cutPlural(word);
    }
    if (word.read(THEIR)) return true;
    word.restart();
  }
  if (word.drop('DAn')) return cutOwner(word, MY) || cutPlural(word) || cutWhich(word);
  if (word.drop(OF, '(y)lA')) {
    if (word.drop(PLURAL) && cutWhich(word)) return true;
    return cutOwner(word, MY, ITS) || cutWhich(word);
  }
  if (word.drop(THEIR) || cutWhich(word)) return true;
  if (word.drop(IN, '(y)U', '(y)A')) {
    if (word.drop(MY)) word.drop(PLURAL);
    else if (!word.drop(PLURAL)) return true;
    return cutWhich(word);
  }
  return cutOwner(word, MY, ITS);
}

/** The stem as a dictionary has it. */
function finish(stem: string): string {
  if (stem === 'ad' || stem === 'soyad') return stem;
  const vowel = LAST_VOWEL.exec(stem)?.[0];
  if (vowel !== undefined && /[dg]$/.test(stem)) return stem + (VOWEL_AFTER[vowel] ?? '');
  return stem.replace(/[bcdğ]$/, (letter) => HARD[letter] ?? letter);
}

/** A lower-case word in, its stem out. */
export function turkishStem(lower: string): string {
  if (!SYLLABLES.test(lower)) return lower;
  const word = new TurkishWord(lower);
  if (!cutVerb(word)) return word.text;
  word.restart();
  cutNoun(word);
  return finish(word.text);
}
