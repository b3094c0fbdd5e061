/** Numbers as news pages write them: `$750 million`, `750 millions de dollars`, `750 Mio. Dollar`, `15 करोड़`, `1億5000万`. */

export type NumberUnit = 'money' | 'percent' | 'year' | 'plain';

export interface ReadNumber {
  /** UTF-16 offsets of the whole expression, currency and magnitude included. */
  start: number;
  end: number;
  value: number;
  unit: NumberUnit;
}

/** What may follow the digits and multiplies them; the longest first. */
const MAGNITUDES: readonly [RegExp, number][] = [
  [/^[\s\u00a0\u202f-]*(?:mil\s+millones|thousand\s+million)(?!\p{L})/iu, 1e9],
  [
    /^[\s\u00a0\u202f-]*(?:billions?|bn|milliards?|milliarden?|mrd|mld|miliard[io]?|miliardi|bilh(?:ão|ões)|bi|miliardów|milyar|milyon dolar|миллиард\p{L}*|млрд|мільярд\p{L}*|مليارات?|مليار)(?!\p{L})\.?/iu,
    1e9,
  ],
  [
    /^[\s\u00a0\u202f-]*(?:millions?|millones|millón|mio|mln|million(?:en)?|milion[iey]?|milionów|milioni|milh(?:ão|ões)|miljoen|milyon|juta|mm?|миллион\p{L}*|млн|мільйон\p{L}*|ملايين|مليون)(?!\p{L})\.?/iu,
    1e6,
  ],
  [/^[\s\u00a0\u202f-]*(?:करोड़|crores?)/iu, 1e7],
  [/^[\s\u00a0\u202f-]*(?:लाख|lakhs?)/iu, 1e5],
  [/^[\s\u00a0\u202f-]*(?:thousand|mille|mila|tausend|mil|ribu|bin|тысяч\p{L}*|тыс|тисяч\p{L}*|k)(?!\p{L})\.?/iu, 1e3],
  [/^億|^亿/u, 1e8],
  [/^万|^萬/u, 1e4],
];
const CURRENCY_BEFORE = /(?:US|A|C|R)?[$€£¥₹]\s?$|(?:USD|EUR|GBP|INR)\s?$/u;
const CURRENCY_AFTER =
  /^[\s\u00a0\u202f]*(?:(?:de|di|of|d['’])\s*)?(?:(?:US|U\.S\.)[\s-]?)?(?:[$€£¥₹]|dollars?|dólares|dollari|dolares|dolar\p{L}*|euros?|pounds?|pfund|livres|libras|sterline|доллар\p{L}*|долар\p{L}*|دولارات?|دولار|ドル|美元|USD|EUR)/iu;
const PERCENT_AFTER = /^[\s\u00a0\u202f]*(?:%|percent|per cent|pour\s?cent|por ciento|por cento|prozent|per cento)/iu;
const MAGNITUDE_WINDOW = 24;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const HUNDRED_MILLION = 1e8;

/** Reads the number whose digits stand at `start`–`end` of `text`, with what stands around it. */
export function readNumber(text: string, start: number, end: number): ReadNumber {
  const digits = text.slice(start, end);
  let value = parseDigits(digits);
  let at = end;
  const magnitude = magnitudeAt(text, at);
  if (magnitude) {
    value *= magnitude.factor;
    at += magnitude.length;
    // 1億5000万: a second part adds to the first.
    const more = magnitude.factor === HUNDRED_MILLION ? /^\d+/.exec(text.slice(at, at + 8)) : null;
    if (more) {
      const second = magnitudeAt(text, at + more[0].length);
      value += Number(more[0]) * (second?.factor ?? 1);
      at += more[0].length + (second?.length ?? 0);
    }
  }
  const before = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  const after = text.slice(at, at + MAGNITUDE_WINDOW);
  const currency = CURRENCY_AFTER.exec(after);
  if (before || currency) {
    return {
      start: before ? start - before[0].length : start,
      end: before ? at : at + (currency?.[0].length ?? 0),
      value,
      unit: 'money',
    };
  }
  const percent = PERCENT_AFTER.exec(after);
  if (percent) return { start, end: at + percent[0].length, value, unit: 'percent' };
  const year = !magnitude && /^\d{4}$/.test(digits) && value >= FIRST_YEAR && value <= LAST_YEAR;
  return { start, end: at, value, unit: year ? 'year' : 'plain' };
}

function magnitudeAt(text: string, at: number): { factor: number; length: number } | null {
  const rest = text.slice(at, at + MAGNITUDE_WINDOW);
  for (const [pattern, factor] of MAGNITUDES) {
    const found = pattern.exec(rest);
    if (found) return { factor, length: found[0].length };
  }
  return null;
}

const SPACES = /[\s\u00a0\u202f'’]/g;

/** `1.500,5`, `1,500.5`, `1 500`, `750`, `1.5`: three digits after a separator group, anything else is a fraction. */
function parseDigits(digits: string): number {
  const spaced = digits.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const ascii = spaced.replace(SPACES, '');
  const groups = ascii.split(/[.,]/);
  const last = groups.at(-1) ?? '';
  if (groups.length === 1) return Number(ascii);
  const separators = ascii.replace(/\d/g, '');
  const mixed = new Set(separators).size > 1;
  // "0.125" and "1 500.125" are fractions.
  const isGroup = last.length === 3 && !mixed && groups[0] !== '0' && ascii === spaced;
  if (isGroup) return Number(groups.join(''));
  return Number(`${groups.slice(0, -1).join('')}.${last}`);
}

/** The decimal digits of every script stand together, from zero to nine; several sets may follow each other. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0x30;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** Numbers written out, as they stand before a magnitude: "forty million", "des centaines de millions". */
const SPELLED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    2: 'two deux dos zwei due dois duas',
    3: 'three trois tres drei tre três',
    4: 'four quatre cuatro vier quattro quatro',
    5: 'five cinq cinco fünf cinque',
    10: 'ten dix diez zehn dieci dez tens dizaines dutzende decine dezenas decenas',
    20: 'twenty vingt veinte zwanzig venti vinte',
    30: 'thirty trente treinta dreißig trenta trinta',
    40: 'forty quarante cuarenta vierzig quaranta quarenta',
    50: 'fifty cinquante cincuenta fünfzig cinquanta cinquenta',
    60: 'sixty soixante sesenta sechzig sessanta sessenta',
    100: 'hundred hundreds cent cents centaine centaines cien cientos centenares hundert hunderte hunderten cento centinaia cem centenas',
  }).flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, Number(value)])),
);
const OF = /^[\s\u00a0]+(?:of|de|di|von)(?=[\s\u00a0])/iu;

/** A number that is written out and followed by a magnitude, whose first word stands at `start`–`end`; else `null`. */
export function readSpelledNumber(text: string, word: string, start: number, end: number): ReadNumber | null {
  const base = SPELLED.get(word);
  if (base === undefined) return null;
  const of = OF.exec(text.slice(end, end + MAGNITUDE_WINDOW));
  const at = end + (of?.[0].length ?? 0);
  const magnitude = magnitudeAt(text, at);
  if (!magnitude) return null;
  const after = at + magnitude.length;
  const currency = CURRENCY_AFTER.exec(text.slice(after, after + MAGNITUDE_WINDOW));
  const number = { start, end: after + (currency?.[0].length ?? 0), value: base * magnitude.factor };
  return { ...number, unit: currency ? 'money' : 'plain' };
}
