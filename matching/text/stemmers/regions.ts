/** Parts of a word that an ending must stand in (Snowball's RV, R1 and R2), by where they begin; its length if there is none. */

/** After the first letter from `from` on that is a vowel, or is none. */
function past(word: string, from: number, vowels: string, vowel: boolean): number {
  for (let i = from; i < word.length; i++) if (vowels.includes(word.charAt(i)) === vowel) return i + 1;
  return word.length;
}

/** After the first consonant that follows a vowel, from `from` on: R1 from 0 on, R2 from R1 on. */
export function afterSyllable(word: string, vowels: string, from = 0): number {
  return past(word, past(word, from, vowels, true), vowels, false);
}

/** After the next vowel. */
export const afterVowel = (word: string, vowels: string, from: number): number => past(word, from, vowels, true);

/** RV of Spanish, Italian and Portuguese. */
export function romanceRegion(word: string, vowels: string): number {
  if (word.length < 2) return word.length;
  if (!vowels.includes(word.charAt(1))) return past(word, 2, vowels, true);
  return vowels.includes(word.charAt(0)) ? past(word, 2, vowels, false) : Math.min(3, word.length);
}
