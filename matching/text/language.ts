/** Which language is this text in? By script, then by stop-word vote with the page's own word as prior. */
import { STOP_WORDS, type StopWords } from './stop-words.ts';
import type { Token } from './tokenise.ts';

/** What the page's declared language, or the text before, is worth in stop-words: enough to decide a headline. */
const PRIOR_VOTES = 1.5;

const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґІЇЄҐ]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
];
const NON_LATIN = /[\u0370-\u1cff\u2e80-\uffdc]/gu;
const LATIN = /\p{Script=Latin}/gu;

/** BCP 47 primary tag of the text; `prior` (a tag, or '') where nothing tells; 'und' if there is no prior either. */
export function languageBy(stopWords: StopWords, text: string, tokens: readonly Token[], prior: string): string {
  const priorPrimary = prior.toLowerCase().split('-')[0] ?? '';
  const byScript = scriptLanguage(text, priorPrimary);
  if (byScript) return byScript;
  const { languages, languagesOf } = votersOf(stopWords);
  const votes = languages.map((lang): number => (lang === priorPrimary ? PRIOR_VOTES : 0));
  for (const { word } of tokens) for (const at of languagesOf.get(word) ?? NONE) votes[at] = (votes[at] ?? 0) + 1;
  const most = Math.max(...votes);
  return (most > 0 ? languages[votes.indexOf(most)] : undefined) ?? (priorPrimary || 'und');
}

interface Voters {
  languages: readonly string[];
  /** Stop-word → places in `languages`. */
  languagesOf: ReadonlyMap<string, readonly number[]>;
}

const NONE: readonly number[] = [];
const voters = new WeakMap<StopWords, Voters>();

/** The stop-words the other way round: each word of a page is looked up once, not once in each language. */
function votersOf(stopWords: StopWords): Voters {
  const known = voters.get(stopWords);
  if (known) return known;
  const languagesOf = new Map<string, number[]>();
  const languages = [...stopWords.keys()];
  for (const [at, lang] of languages.entries())
    for (const word of stopWords.get(lang) ?? []) {
      const places = languagesOf.get(word);
      if (places) places.push(at);
      else languagesOf.set(word, [at]);
    }
  const made = { languages, languagesOf };
  voters.set(stopWords, made);
  return made;
}

/** `languageBy` the stop-words as they are written: for commands and tests. */
export function voteLanguage(text: string, tokens: readonly Token[], prior: string): string {
  return languageBy(STOP_WORDS, text, tokens, prior);
}

/** The language of a text that is mostly not in Latin letters; `null` for Latin text. */
function scriptLanguage(text: string, prior: string): string | null {
  const foreign = text.match(NON_LATIN)?.length ?? 0;
  if (foreign === 0 || foreign * 2 < (text.match(LATIN)?.length ?? 0)) return null;
  for (const [script, lang] of SCRIPTS) {
    if (!script.test(text)) continue;
    const family = /\p{Script=Cyrillic}/u.test(text) && prior === 'bg' ? 'bg' : lang;
    return family;
  }
  return null;
}
