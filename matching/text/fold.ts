/** Letters as they are compared: lower case, no accents, no invisible characters. */

const MARKS = /\p{M}+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const LIGATURES: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ı: 'i', đ: 'd' };
const LIGATURE = /[ßœæøłıđ]/g;
const ASCII = /^[a-z0-9]*$/;
const ASCII_LETTERS = /^[A-Za-z]+$/;

/** `word` in lower case (NFC), without soft hyphens and other invisible characters; accents stay. */
export function lower(word: string): string {
  if (ASCII_LETTERS.test(word)) return word.toLowerCase();
  return word.replace(INVISIBLE, '').toLowerCase().normalize('NFC');
}

/** A lower-case word without accents and ligatures: what tables are keyed by. */
export function fold(lowerCase: string): string {
  if (ASCII.test(lowerCase)) return lowerCase;
  return lowerCase
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFC');
}
