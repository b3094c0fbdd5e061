/** Texts as pages may hold them: ordinary words of many scripts among everything that breaks programs. */
import fc from 'fast-check';

/** Each has once been, or could be, read in a wrong way. */
const PIECES = [
  ...[
    'l’accès',
    'dell’arte',
    'aujourd’hui',
    'can’t',
    "isn't",
    "Netflix's",
    'end-to-end',
    'Meinungs\u00adfrei\u00adheit',
  ],
  ...[
    '$750 million',
    '750 Mio. Dollar',
    '1 500,5 %',
    '1.234.567',
    '15 करोड़',
    '1億5000万',
    '२०१८',
    '٣٫٥',
    'forty million',
  ],
  ...['e\u0301te\u0301', 'ﬁnance', 'Straße', 'İstanbul', 'ΟΔΟΣ', 'Å', 'ǆ', 'ǿ', '각', '👩\u200d👧', '𝒜', '🇫🇷'],
  ...['قالت الشركة', 'می\u200cخواهم', '\u202eabc\u202c', '\u2067אבג\u2069', '\u200ea\u200f'],
  ...['奈飞可以', 'フェイスブック', 'ことはない', '메시지', 'ที่อ่านข้อความ', 'संदेश'],
  ...['U.S.', 'Mr.', 'No. 3', 'am 2. April', 'J.', 'etc.', '...', '?!', '“', '”', '(', '—', "'", '’', '$', '%', 'US'],
  ...[' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u202f', '\u2028', '\u0085', '\u0000'],
  ...['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u0301', '\u0327', '\u0e31', '\u064b', '\u180e'],
];

/** Half of a surrogate pair, alone. */
const loneSurrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));

const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 6 }) },
  { weight: 1, arbitrary: loneSurrogate },
);

/** Any text; may be empty, and need not be well-formed. */
export const anyText = fc.array(part, { maxLength: 16 }).map((parts) => parts.join(''));

/** Text that JSON and UTF-8 carry as it is: no halves of pairs. */
export const wellFormedText = anyText.map((text) => text.toWellFormed());

const ONSETS = 'b c ch d f g h k l m n p qu r s st t v w z ß ç ñ х д м н п ش م ن'.split(' ');
const NUCLEI = 'a e i o u y ai eu ou ie ä é è ê í ó ö ü ã õ ë ï œ а и о я ا و ي'.split(' ');
const CODAS = ['', '', 'n', 's', 'r', 't', 'ment', 'ing', 'tion', 'ción', 'ung', 'ость', 'heid'];

/** A word in lower case that may be one of any language, with endings that stemmers know. */
export const word = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...NUCLEI)), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(...CODAS),
  )
  .map(([syllables, coda]) => syllables.flat().join('') + coda);

/** A tag as pages declare it, or something else that stands in its place. */
export const language = fc.oneof(
  fc.constantFrom('en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'id', 'ru', 'uk', 'ar', 'zh', 'ja', 'th', 'el'),
  fc.constantFrom('', 'und', 'x', 'constructor', '__proto__', 'en-GB', 'EN', 'de_DE'),
);
