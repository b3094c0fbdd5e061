/**
 * Sentences by their wording: the same or nearly the same words, in the same order. It knows no meaning and no language,
 * so what it takes for the same differs in little: an ending, a small word, an aside. Never in a name, a number or a
 * "not".
 */
import { segment } from './text/sentences.ts';
import { type Token, tokenise } from './text/tokenise.ts';

/**
 * Share of the words that may differ. Of 2.5 million pairs of sentences of one story (14 stories of `test/corpus` and two
 * more) that differ in what they claim none is nearer; with 0.4 the first are.
 */
const MOST_DIFFERENT = 0.2;
/** So many of its own words may then be missing in a longer sentence. */
const MOST_MISSING = 1.5 * MOST_DIFFERENT;
/** With fewer words a single one makes another sentence. */
const FEWEST_WORDS = 6;
/** From so many words on one may stand in the place of another; in a short sentence it is the verb. */
const FEWEST_TO_REPLACE = 10;
/** Words up to this length count half: articles, prepositions, auxiliaries. */
const SMALL_WORD = 3;
/** Two words with so much in common at their beginning differ in their ending only. */
const SAME_BEGINNING = 0.7;
const LEAST_BEGINNING = 4;

/** What turns a sentence round. */
const NEGATIONS = new Set(
  `not no never nor neither none nobody nothing cannot without ne pas jamais aucun aucune sans rien nunca jamas ningun ninguna sin nicht kein keine keinen keiner nie niemals ohne non mai nessun nessuno nessuna senza nao nenhum nenhuma sem niet geen nooit nie bez degil yok tidak bukan tanpa не ни никогда нет без ні ніколи لا لم لن ليس دون 不 没 沒 無 无 な ず`.split(
    ' ',
  ),
);

interface Wording {
  words: readonly string[];
  tokens: readonly Token[];
  /** The words run together: equal ones are the same wording whatever stands between them. */
  key: string;
  lang: string;
  /** How all words begin, and how the longer ones do, each as often as it stands there. */
  beginnings: ReadonlySet<string>;
  longBeginnings: readonly string[];
}

interface Entry<T> {
  wording: Wording;
  value: T;
  /** How many were added before it. */
  order: number;
}

export class Wordings<T> {
  /** By the beginnings of their longest words: of two that are nearly the same at least one is in both. */
  readonly #byWord = new Map<string, Entry<T>[]>();
  #count = 0;

  /** Has `value` found by this text, and by each of its sentences where it has several. `lang`: BCP 47, or empty. */
  add(text: string, lang: string, value: T): void {
    const parts = segment(text, lang || 'en');
    const sentences = parts.length > 1 ? parts.map(({ start, end }) => text.slice(start, end)) : [text];
    for (const sentence of sentences) {
      const entry = { wording: wordingOf(sentence, lang), value, order: this.#count++ };
      const { words } = entry.wording;
      const enough = Math.floor(MOST_MISSING * words.length) + 1;
      const longest = words.toSorted((a, b) => b.length - a.length).slice(0, enough);
      for (const start of new Set(longest.map(beginning))) {
        const others = this.#byWord.get(start);
        if (others) others.push(entry);
        else this.#byWord.set(start, [entry]);
      }
    }
  }

  /** Everything that was added in the same or nearly the same words, each once, in the order of adding. */
  find(text: string, lang: string): T[] {
    if (this.#byWord.size === 0) return [];
    const wording = wordingOf(text, lang);
    const candidates = new Set(wording.words.flatMap((word) => this.#byWord.get(beginning(word)) ?? []));
    const found = [...candidates].filter((entry) => isSame(entry.wording, wording));
    return [...new Set(found.sort((a, b) => a.order - b.order).map(({ value }) => value))];
  }
}

/** Whether two sentences have the same or nearly the same words. */
export function sameWording(first: string, second: string, lang = ''): boolean {
  return isSame(wordingOf(first, lang), wordingOf(second, lang));
}

function wordingOf(text: string, lang: string): Wording {
  const tokens = tokenise(text);
  const words = tokens.map(({ folded, number }) => (number ? `${number.value}${number.unit ?? ''}` : folded));
  const beginnings = new Set(words.map(beginning));
  const longBeginnings = words.filter((word) => costOf(word) === 1).map(beginning);
  return { words, tokens, key: words.join(' '), lang, beginnings, longBeginnings };
}

function beginning(word: string): string {
  return word.slice(0, LEAST_BEGINNING);
}

function isSame(first: Wording, second: Wording): boolean {
  if (first.key === second.key) return first.key !== '';
  const [shorter, longer] =
    first.words.length <= second.words.length ? ([first, second] as const) : ([second, first] as const);
  if (shorter.words.length < FEWEST_WORDS) return false;
  // Each costs a whole word; most pairs end here, long before they are aligned.
  const odd = shorter.longBeginnings.filter((start) => !longer.beginnings.has(start));
  if (odd.length > MOST_DIFFERENT * longer.words.length) return false;
  if (` ${longer.key} `.includes(` ${shorter.key} `)) return !isTurned(shorter, longer);
  return isNear(shorter, longer);
}

function isNear(shorter: Wording, longer: Wording): boolean {
  const most = MOST_DIFFERENT * longer.words.length;
  if (longer.words.length - shorter.words.length > 2 * most) return false;
  if (namesOf(shorter, longer) !== namesOf(longer, shorter) || beginOtherwise(shorter, longer)) return false;
  const aligned = align(shorter.words, longer.words, most);
  if (!aligned) return false;
  const { left, right, replaced } = aligned;
  const odd = [...left.map((at) => shorter.tokens[at]), ...right.map((at) => longer.tokens[at])];
  if (odd.some((token) => token?.number || NEGATIONS.has(token?.folded ?? ''))) return false;
  return replaced <= Math.floor(longer.words.length / FEWEST_TO_REPLACE);
}

/** Whether a "not" stands before the words that a longer sentence has in common with this one, or right behind them. */
function isTurned({ words }: Wording, { words: all, tokens }: Wording): boolean {
  const from = all.findIndex((_, at) => words.every((word, i) => all[at + i] === word));
  const around = [...tokens.slice(0, from), ...tokens.slice(from + words.length, from + words.length + 1)];
  return around.some(({ folded }) => NEGATIONS.has(folded));
}

/** Of two longer words with a capital nobody can tell whether they are names where they stand first. */
function beginOtherwise(
  { words: [first = ''], tokens: [one] }: Wording,
  { words: [second = ''], tokens: [other] }: Wording,
): boolean {
  const mayBeNames = one?.capital === true && other?.capital === true && costOf(first) === 1 && costOf(second) === 1;
  return mayBeNames && !isSameWord(first, second);
}

/** Words with a capital in the middle of either sentence, in their order; in headlines, which capitalise all, none. */
function namesOf(one: Wording, other: Wording): string {
  const names = new Set([...middleNames(one), ...middleNames(other)]);
  return one.words.filter((word) => names.has(word)).join(' ');
}

function middleNames({ tokens, words, lang }: Wording): string[] {
  const capitals = words.filter((_, i) => i > 0 && tokens[i]?.capital && !tokens[i].number);
  const isHeadline = lang !== 'de' && capitals.length > words.length / 2;
  return isHeadline ? [] : capitals;
}

interface Aligned {
  /** Indices of the words that stand in one only. */
  left: number[];
  right: number[];
  /** How many longer words stand in the place of others. */
  replaced: number;
}

/** Edit distance by words (V. I. Levenshtein, 1966) with its way back; `null` if it is more than `most`. */
function align(first: readonly string[], second: readonly string[], most: number): Aligned | null {
  const width = second.length + 1;
  const cost = new Float32Array((first.length + 1) * width);
  for (let i = 1; i <= first.length; i++) cost[i * width] = (cost[(i - 1) * width] ?? 0) + costOf(first[i - 1]);
  for (let j = 1; j < width; j++) cost[j] = (cost[j - 1] ?? 0) + costOf(second[j - 1]);
  for (let i = 1; i <= first.length; i++) {
    for (let j = 1; j < width; j++) cost[i * width + j] = cheapest(first, second, cost, width, i, j).cost;
  }
  if ((cost.at(-1) ?? 0) > most) return null;
  const aligned: Aligned = { left: [], right: [], replaced: 0 };
  let i = first.length;
  let j = second.length;
  while (i > 0 || j > 0) {
    const step = cheapest(first, second, cost, width, i, j);
    if (!step.same) {
      if (step.up) aligned.left.push(i - 1);
      if (step.back) aligned.right.push(j - 1);
      if (step.up && step.back && costOf(first[i - 1]) === 1 && costOf(second[j - 1]) === 1) aligned.replaced++;
    }
    i -= step.up;
    j -= step.back;
  }
  return aligned;
}

/** The cheapest way into a cell: `up` and `back` are 1 where a word of the first or the second is passed. */
function cheapest(
  first: readonly string[],
  second: readonly string[],
  cost: Float32Array,
  width: number,
  i: number,
  j: number,
): { cost: number; up: 0 | 1; back: 0 | 1; same: boolean } {
  const at = (row: number, column: number) => (row < 0 || column < 0 ? Infinity : (cost[row * width + column] ?? 0));
  const same = isSameWord(first[i - 1] ?? '', second[j - 1] ?? '');
  const both = at(i - 1, j - 1) + (same ? 0 : Math.max(costOf(first[i - 1]), costOf(second[j - 1])));
  const up = at(i - 1, j) + costOf(first[i - 1]);
  const back = at(i, j - 1) + costOf(second[j - 1]);
  if (both <= up && both <= back) return { cost: both, up: 1, back: 1, same };
  return up <= back ? { cost: up, up: 1, back: 0, same: false } : { cost: back, up: 0, back: 1, same: false };
}

function costOf(word: string | undefined): number {
  return (word?.length ?? 0) <= SMALL_WORD ? 0.5 : 1;
}

function isSameWord(first: string, second: string): boolean {
  if (first === second) return true;
  const long = Math.max(first.length, second.length);
  if (Math.min(first.length, second.length) < LEAST_BEGINNING) return false;
  let common = 0;
  while (common < long && first[common] === second[common]) common++;
  return common >= LEAST_BEGINNING && common >= SAME_BEGINNING * long;
}
