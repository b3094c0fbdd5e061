/** Russian: https://snowballstem.org/algorithms/russian/stemmer.html, as @orama/stemmers has it. */
import { type EndingTable, endingTable } from './ending-table.ts';
import { afterSyllable, afterVowel } from './regions.ts';
import { StemmedWord } from './stemmed-word.ts';

const VOWELS = 'аеиоуыэюя';
/** Kind 1 only after "а" or "я". */
const GERUNDS = '1 в вши вшись;2 ив ыв ивши ывши ившись ывшись';
const REFLEXIVES = '1 сь ся';
const ADJECTIVES = '1 ее ие ое ые ими ыми ей ий ой ый ем им ом ым его ого ему ому их ых ею ою ую юю ая яя';
const PARTICIPLES = '1 ем нн вш щ ющ;2 ивш ывш ующ';
const VERBS =
  '1 ла на ете йте ли й л ем н ло но нно ет ют ны ть ешь;2 ила ыла ена ите ейте уйте или ыли ей уй ил ыл им ым ен ило ыло ено ует ит ыт уют ят ены ить ыть ишь ю ую';
const NOUNS =
  '1 а ев ов е ие ье и еи ии ами ями иями й ей ией ий ой ам ем ием ом ям иям о у ах ях иях ы ь ю ию ью я ия ья';
const DERIVATIONS = '1 ост ость';
const SUPERLATIVES = '1 ейше ейш;2 н;3 ь';

export function russianStemmer(): (word: string) => string {
  const gerunds = endingTable(GERUNDS);
  const reflexives = endingTable(REFLEXIVES);
  const adjectives = endingTable(ADJECTIVES);
  const participles = endingTable(PARTICIPLES);
  const verbs = endingTable(VERBS);
  const nouns = endingTable(NOUNS);
  const derivations = endingTable(DERIVATIONS);
  const superlatives = endingTable(SUPERLATIVES);

  return (lower) => {
    const text = lower.replaceAll('ё', 'е');
    const word = new StemmedWord(text);
    const rv = afterVowel(text, VOWELS, 0);
    const r2 = afterSyllable(text, VOWELS, afterSyllable(text, VOWELS));
    const cut = (table: EndingTable): boolean => word.find(table, rv) > 0 && word.cut();
    const cutGrouped = (table: EndingTable): boolean => {
      const kind = word.find(table, rv);
      return (kind === 2 || (kind === 1 && word.at > rv && /[ая]/.test(word.before))) && word.cut();
    };

    if (!cutGrouped(gerunds)) {
      cut(reflexives);
      if (cut(adjectives)) cutGrouped(participles);
      else if (!cutGrouped(verbs)) cut(nouns);
    }
    if (word.ends('и', rv)) word.cut();
    if (word.find(derivations, rv) > 0) word.cut(r2);
    const kind = word.find(superlatives, rv);
    if (kind === 1 || kind === 3) word.cut();
    if ((kind === 1 || kind === 2) && word.ends('нн', rv)) word.put('н');
    return word.text;
  };
}
