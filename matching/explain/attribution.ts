/** Who says it: the noun phrase right before or after a verb of saying, or after "according to". Rather none than a wrong one. */
import type { Engine } from '../engine.ts';
import type { ReadSentence } from '../read-page.ts';
import type { Token } from '../text/tokenise.ts';
import { bitOf } from './stance-kinds.ts';
import type { SpeakerWords } from './stance-lexicon.ts';

const SPEECH = bitOf('say') | bitOf('tell') | bitOf('deny') | bitOf('reject') | bitOf('promise');
const ACCORD = bitOf('accord');
const PRONOUN = bitOf('pronoun');
const CLOSED =
  SPEECH | bitOf('admit') | bitOf('accuse') | bitOf('find') | bitOf('neg') | bitOf('that') | bitOf('whether');
const SPEAKER = bitOf('speaker') | bitOf('document');

const ACCORDING_TO: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', ['according to']],
  ['fr', ['apres', 'en croire']],
  ['es', ['acuerdo con']],
  ['de', ['nach angaben', 'nach aussage', 'nach darstellung']],
  ['it', ['secondo', 'stando a', 'detta di']],
  ['pt', ['segundo', 'acordo com']],
]);
const INVERTED = new Set(['en', 'fr', 'es', 'de', 'it', 'pt']);
/** Words of a noun phrase with a preposition in it, and without. */
const MOST_WORDS = 7;
const MOST_PLAIN = 4;

/** UTF-16 text as it stands on the page; `null` where it is not plain who speaks. */
export function speakerOf({ lexicon }: Pick<Engine, 'lexicon'>, sentence: ReadSentence): string | null {
  const { tokens, mentions, lang, text, start } = sentence;
  const table = lexicon.stance.kindsOf(lang);
  if (table.size === 0) return null;
  const words = lexicon.stance.speakers;
  const kind = (i: number) => table.get(tokens[i]?.folded ?? '') ?? 0;
  const named = new Set<number>();
  for (const { kind: sort, from, to } of mentions)
    if (sort === 'name' || sort === 'description') for (let i = from; i < to; i++) named.add(i);
  /** Nothing but a space between this token and the next one; an elided article may stand there. */
  const joined = (i: number) => {
    const left = tokens[i];
    const right = tokens[i + 1];
    if (!left || !right) return false;
    return /^(?:['’]s)?[\s\u00a0-]*(?:\p{L}{1,6}['’])?$/u.test(text.slice(left.end - start, right.start - start));
  };
  const phrase = (from: number, to: number): string | null => {
    let first = from;
    let last = to;
    while (last > first && words.links.has(tokens[last - 1]?.word ?? '')) last--;
    while (first < last && /^(?:and|et|y|und|e|of|de|des|du|von|di)$/.test(tokens[first]?.word ?? '')) first++;
    // A phrase that begins with a preposition is the end of another one.
    if (first > from || words.prepositions.has(tokens[first]?.word ?? '')) return null;
    const bound = tokens.slice(first, last).some(({ word }) => words.prepositions.has(word));
    if (last - first > (bound ? MOST_WORDS : MOST_PLAIN)) return null;
    const begin = tokens[first];
    const end = tokens[last - 1];
    if (!begin || !end || first >= last) return null;
    let real = false;
    for (let i = first; i < last; i++) {
      if ((kind(i) & PRONOUN) !== 0 || tokens[i]?.number) return null;
      if (isWho(tokens[i], kind(i), i, words) || named.has(i)) real = true;
    }
    if (!real) return null;
    return text.slice(withElision(text, begin.start - start), end.end - start);
  };

  for (let i = 0; i < tokens.length; i++) {
    const opened = opens(tokens, i, lang, kind(i));
    if (opened === 0) continue;
    let to = i + opened;
    while (
      to < tokens.length &&
      (to === i + opened || joined(to - 1)) &&
      isPart(tokens[to], kind(to), lang, to === i + opened, words)
    )
      to++;
    const found = phrase(i + opened, to);
    const clean = to === tokens.length || !joined(to - 1) || /^(?:dass|that|que|che)$/.test(tokens[to]?.word ?? '');
    return found !== null && clean ? found : null;
  }
  for (let i = 0; i < tokens.length; i++) {
    if ((kind(i) & SPEECH) === 0) continue;
    let before = i;
    while (before > 0 && joined(before - 1) && isHelper(tokens[before - 1], lang, words)) before--;
    let from = before;
    while (from > 0 && joined(from - 1) && isPart(tokens[from - 1], kind(from - 1), lang, false, words)) from--;
    const whole = from === 0 || !joined(from - 1);
    const subject = whole && from < before ? phrase(from, before) : null;
    if (subject !== null) return subject;
    if (from < before || !INVERTED.has(lang)) continue;
    // "…, said the lawyers.": the clause holds nothing but the verb and who speaks.
    const opensClause = i > 0 && (before === 0 || !joined(before - 1));
    if (!opensClause) continue;
    let to = i + 1;
    while (to < tokens.length && joined(to - 1) && isPart(tokens[to], kind(to), lang, to === i + 1, words)) to++;
    const after = to > i + 1 && (to === tokens.length || !joined(to - 1)) ? phrase(i + 1, to) : null;
    if (after !== null) return after;
  }
  return null;
}

/** "Has", "also", and English adverbs. */
function isHelper(token: Token | undefined, lang: string, { helpers }: SpeakerWords): boolean {
  return (
    token !== undefined && (helpers.has(token.word) || (lang === 'en' && !token.capital && /..ly$/.test(token.word)))
  );
}

/** Tokens of an "according to" that begins here; 0 where none does. */
function opens(tokens: readonly Token[], i: number, lang: string, kind: number): number {
  if ((kind & ACCORD) !== 0 && tokens[i]?.folded !== 'zufolge') return 1;
  for (const words of ACCORDING_TO.get(lang) ?? []) {
    const parts = words.split(' ');
    if (parts.every((part, k) => tokens[i + k]?.folded === part)) return parts.length;
  }
  return 0;
}

function isPart(token: Token | undefined, kind: number, lang: string, first: boolean, words: SpeakerWords): boolean {
  if (!token || token.number) return false;
  if ((kind & CLOSED) !== 0 && (kind & SPEAKER) === 0) return false;
  if (isHelper(token, lang, words) && !words.articles.has(token.word)) return false;
  return !words.ends.has(token.word) || (first && lang === 'de' && token.word === 'der');
}

/** Does this word name somebody: a name in capitals, a spokesman, a paper? The first word's capital tells nothing. */
function isWho(token: Token | undefined, kind: number, i: number, { articles, links }: SpeakerWords): boolean {
  if (!token) return false;
  if ((kind & SPEAKER) !== 0) return true;
  return i > 0 && token.capital && !articles.has(token.word) && !links.has(token.word);
}

/** Where an elided article ("l'", "d'") begins that belongs to the word at `at`. */
function withElision(text: string, at: number): number {
  const found = /(?<!\p{L})\p{L}{1,6}['’]$/u.exec(text.slice(Math.max(0, at - 8), at));
  return found ? at - found[0].length : at;
}
