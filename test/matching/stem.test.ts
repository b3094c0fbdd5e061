/** Our stemmers against the port of Snowball that they are in the place of, on every word we have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { expect, it } from 'vitest';
import { readWholeLexicon } from '../../matching/lexicon/lexicon-files.ts';
import { fold } from '../../matching/text/fold.ts';
import { stem } from '../../matching/text/stem.ts';
import { tokenise } from '../../matching/text/tokenise.ts';

const CORPUS = join(import.meta.dirname, '../corpus');
const ENDINGS =
  'ments issait ières logías aciones amente iéndoselo gliela issero aço~es ariam ungen keiten heden ивший'.split(' ');

/** The words of the lexicon and of the labelled documents in all languages, and some that no language has. */
function everyWord(): string[] {
  const words = new Set<string>(['', 'a', 'qu', 'ß', 'ï', 'guy', 'yeux', 'ci', 'ão']);
  const add = (text: string) => {
    for (const { word } of tokenise(text)) words.add(word);
  };
  for (const { forms } of readWholeLexicon()) for (const list of Object.values(forms)) add(list.join(' '));
  for (const file of readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.json')) add(JSON.stringify(JSON.parse(readFileSync(join(CORPUS, file), 'utf8'))));
  [...words].forEach((word, i) => {
    words.add(word.slice(0, 5) + (ENDINGS[i % ENDINGS.length] ?? ''));
  });
  return [...words];
}

/** Prefixes, stems and endings of the languages that change most of a word; a word is one of each, and a second ending. */
const AFFIXES = {
  ar: {
    prefixes: '|ال|بال|لل|أؤ|أأ|ف|وال|ب|با|كك|سي|ست|يست|ﻷ',
    stems: 'كتب|م|ٱيَّ٣|كتابي|ﺷﺒﻜﺔ',
    endings: '|كما|ها|ك|هن|ه|ي|كمو|ني|ا|تما|نا|ت|ن|ان|ون|ين|وا|تم|و|تمو|ى|ة|ات|ئ|لأ',
  },
  tr: {
    prefixes: '',
    stems: '|ad|soyad|kitap|göz|kol|ısı|üniversite|b|saat',
    endings:
      '|m|nız|imiz|leri|ları|nı|nin|un|e|ya|na|da|te|nda|ndan|den|la|yle|ca|nce|im|yum|sın|ız|sunuz|ler|lar|dır|tür|casına|cesine|dik|tım|ydü|sa|ysek|miş|ymış|ken|yken|ki|daki|lerinki|sı|yü|b|g|ğ|d',
  },
  id: {
    prefixes: '|di|ke|me|mem|men|meng|meny|pem|pen|peng|peny|ter|be|ber|bel|pe|per|pel|dibel|memper|menyber',
    stems: 'ajar|kata|apu|beker|indah|s|oasi|tulis',
    endings: '|kah|pun|nya|ku|mu|i|an|kan',
  },
};

function madeUp({ prefixes, stems, endings }: (typeof AFFIXES)['ar']): string[] {
  const made: string[] = [];
  for (const prefix of prefixes.split('|'))
    for (const middle of stems.split('|'))
      for (const first of endings.split('|'))
        for (const last of endings.split('|')) made.push(prefix + middle + first + last);
  return made;
}

const words = everyWord();

it.each([
  ['fr', french],
  ['es', spanish],
  ['de', german],
  ['it', italian],
  ['pt', portuguese],
  ['nl', dutch],
  ['tr', turkish],
  ['id', indonesian],
  ['ru', russian],
  ['ar', arabic],
])(
  'stems %s as Snowball does',
  (lang, snowball) => {
    const different = words.filter((word) => stem(word, lang) !== fold(snowball(word)));
    expect(different.map((word) => `${word}: ${snowball(word)}, ours ${stem(word, lang)}`)).toEqual([]);
  },
  60_000,
);

it('leaves the words of a language without a stemmer as they are', () => {
  expect(stem('słowami', 'pl')).toBe('slowami');
  expect(stem('words', 'constructor')).toBe('words');
});

it.each([
  ['ar', arabic, madeUp(AFFIXES.ar)],
  ['tr', turkish, madeUp(AFFIXES.tr)],
  ['id', indonesian, madeUp(AFFIXES.id)],
] as const)(
  'stems words of %s that nobody says as Snowball does',
  (lang, snowball, made) => {
    const different = made.filter((word) => stem(word, lang) !== fold(snowball(word)));
    expect(different.map((word) => `${word}: ${snowball(word)}, ours ${stem(word, lang)}`)).toEqual([]);
  },
  60_000,
);

it('leaves as it is what is too long for a word', () => {
  const endless = 'lardaki'.repeat(20_000);
  expect(stem(endless, 'tr')).toBe(endless);
});
