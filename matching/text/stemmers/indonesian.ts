/** Indonesian: https://snowballstem.org/algorithms/indonesian/stemmer.html (F. Z. Tala's), as @orama/stemmers has it. */

/** A word of fewer vowels loses nothing. */
const FEWEST_VOWELS = 3;
/** "-kah", "-lah", "-pun" stress a word; "-nya", "-ku", "-mu" are its owner. */
const LAST_ENDINGS = [/(?:[kl]ah|pun)$/, /(?:nya|[km]u)$/];
const FIRST = /^(?:di|ke|ter|(?:me|pe)(?:ny(?=[aeiou])|ng|[nm])|me)/;
const SECOND = /^(?:(?:bel|pel)(?=ajar)|ber|be(?=[^aeiou]er)|per?)/;

/** The derivational endings that go with a prefix. */
const WITH_NONE = /(?:k?an|(?<!s)i)$/;
const WITH_ME = /(?:kan|(?<!s)i)$/;
const WITH_PER = /(?:an|(?<!s)i)$/;
const WITH_KE = /an$/;
const WITH_BER = /k?an$/;

const isLong = (text: string): boolean => (text.match(/[aeiou]/g)?.length ?? 0) >= FEWEST_VOWELS;

/** Without the second prefix, which begins at `at`. */
function cutSecond(text: string, at = 0): string {
  return text.slice(0, at) + text.slice(at).replace(SECOND, '');
}

/** The sound that the prefix has swallowed: "menyapu" is from "sapu", "memukul" from "pukul". */
function swallowed(prefix: string, rest: string): string {
  if (prefix.endsWith('ny')) return 's';
  return prefix.endsWith('m') && /^[aeiou]/.test(rest) ? 'p' : '';
}

/** A lower-case word in, its stem out. */
export function indonesianStem(lower: string): string {
  let text = lower;
  for (const ending of LAST_ENDINGS) {
    if (!isLong(text)) return text;
    text = text.replace(ending, '');
  }
  if (!isLong(text)) return text;

  const first = FIRST.exec(text)?.[0];
  if (first === undefined) {
    const second = SECOND.exec(text)?.[0] ?? '';
    text = cutSecond(text);
    const ending = second.startsWith('b')
      ? WITH_BER
      : second.startsWith('p') && second !== 'pel'
        ? WITH_PER
        : WITH_NONE;
    return isLong(text) ? text.replace(ending, '') : text;
  }
  const rest = text.slice(first.length);
  const sound = swallowed(first, rest);
  text = sound + rest;
  const shorter = isLong(text) ? text.replace(/^[kp]/.test(first) ? WITH_KE : WITH_ME, '') : text;
  return shorter !== text && isLong(shorter) ? cutSecond(shorter, sound.length) : shorter;
}
