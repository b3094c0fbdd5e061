/** A phrasing says one thing: two clauses in one phrasing ask a sentence to say both. */
import type { StopWords } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokenise.ts';
import type { RuleFinding } from '../finding.ts';
import type { LintedList, LintedPhrasing } from '../linted-list.ts';

/** How a language begins a second clause, as far as single words tell. */
interface ClauseWords {
  /** Always with a clause of their own; several words in order. */
  begins: string[];
  /** The same after a comma only: "Netflix, which …". */
  afterComma: string;
  and: string;
  /** After "and": a new subject, or a verb that can only be finite. */
  subjects: string;
  verbs: string;
}

const CLAUSE_WORDS: Record<string, ClauseWords> = {
  en: {
    begins: ['because', 'although', 'though', 'whereas', 'while', 'so that'],
    afterComma: 'which who whose where',
    and: 'and but',
    subjects: 'he she it they we',
    verbs: 'is are was were has have had does did will would can could may might must',
  },
  fr: {
    begins: ['parce que', 'parce qu', 'puisque', 'bien que', 'bien qu', 'tandis que', 'alors que', 'alors qu'],
    // Not "dont": "des utilisateurs, dont Musk".
    afterComma: 'qui que où',
    and: 'et mais',
    subjects: 'il elle ils elles on',
    verbs:
      'est sont a ont était étaient avait avaient fut furent sera seront aura auront peut peuvent pouvait doit doivent',
  },
  es: {
    begins: ['porque', 'aunque', 'mientras', 'ya que', 'puesto que'],
    afterComma: 'que quien quienes donde',
    and: 'y e pero',
    subjects: 'él ella ellos ellas',
    verbs: 'es son ha han era eran había habían fue fueron será serán tiene tienen puede pueden',
  },
  de: {
    begins: ['weil', 'obwohl', 'sodass', 'wobei', 'wodurch'],
    // Every German clause has its comma, also one that the verb needs.
    afterComma: '',
    and: 'und aber',
    subjects: 'er wir',
    verbs: 'hat haben ist sind war waren wird werden wurde wurden kann können konnte konnten soll sollen',
  },
  it: {
    begins: ['perché', 'sebbene', 'benché', 'mentre', 'poiché'],
    afterComma: 'che cui dove',
    and: 'e ed ma',
    subjects: 'lui lei egli essi',
    verbs: 'è sono ha hanno era erano aveva avevano fu furono sarà saranno può possono',
  },
  pt: {
    begins: ['porque', 'embora', 'enquanto', 'já que'],
    afterComma: 'que quem onde',
    and: 'e mas',
    subjects: 'ele ela eles elas',
    verbs: 'é são tem têm era eram tinha tinham foi foram será serão pode podem',
  },
};

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));
const CLAUSES = new Map(
  Object.entries(CLAUSE_WORDS).map(([lang, { begins, afterComma, and, subjects, verbs }]) => [
    lang,
    {
      begins: begins.map((words) => words.split(' ')),
      afterComma: wordSet(afterComma),
      and: wordSet(and),
      finite: wordSet(`${subjects} ${verbs}`),
    },
  ]),
);

export function oneProposition({ claims, lexicon }: LintedList): RuleFinding[] {
  return claims.flatMap(({ claim, phrasings }) =>
    phrasings.flatMap((phrasing) => {
      const seam = seamOf(phrasing, lexicon.stopWords);
      if (seam === null) return [];
      const message = `The phrasing "${phrasing.text}" says two things (at "${seam}"): make two phrasings of it, one for each.`;
      return [{ path: phrasing.path, message, claim: claim.id }];
    }),
  );
}

/** The words at which a second proposition clearly begins; `null` if there is none, or it is not clear. */
function seamOf({ text, lang, tokens }: LintedPhrasing, stopWords: StopWords): string | null {
  if (/[;；]/.test(text)) return ';';
  const words = CLAUSES.get(lang);
  if (!words) return null;
  for (const [i, token] of tokens.entries()) {
    if (i === 0) continue;
    const begins = words.begins.find((begin) => begin.every((word, k) => tokens[i + k]?.word === word));
    // "Because of" has no clause, and a question that begins with "because" stands at the start.
    if (begins && tokens[i + begins.length] && tokens[i + 1]?.word !== 'of') return begins.join(' ');
    if (words.afterComma.has(token.word) && /,\s*$/.test(text.slice(0, token.start))) return `, ${token.word}`;
    const next = tokens[i + 1];
    if (!next || !words.and.has(token.word)) continue;
    if (words.finite.has(next.word) || (lang === 'en' && joinsPastTenses(tokens, i, stopWords))) {
      return `${token.word} ${text.slice(next.start, next.end)}`;
    }
  }
  return null;
}

const PAST = /^\p{L}{3,}ed$/u;
const AUXILIARIES = wordSet('is are was were be been being has have had having get got');

/**
 * "Identified officers and denied them rides": two past tenses, each with an object of its own. Not "private and encrypted
 * messages", not "was read and shared by", not "sent and opened".
 */
function joinsPastTenses(tokens: readonly Token[], and: number, stopWords: StopWords): boolean {
  const verb = tokens[and + 1];
  const object = tokens[and + 2];
  if (!verb || !object || !PAST.test(verb.word)) return false;
  if (!object.capital && !stopWords.get('en')?.has(object.word)) return false;
  const before = tokens.slice(0, and);
  if (before.some(({ word }) => AUXILIARIES.has(word))) return false;
  return before.slice(0, -1).some(({ word }) => PAST.test(word));
}
