/** A phrasing says one thing, shortly. */
import type { RuleFinding } from '../finding.ts';
import { MOST_WORDS } from '../limits.ts';
import type { LintedList } from '../linted-list.ts';

export function phrasingLength({ claims }: LintedList): RuleFinding[] {
  return claims.flatMap(({ claim, phrasings }) =>
    phrasings.flatMap(({ text, lang, path }) => {
      const words = countWords(text, lang);
      if (words <= MOST_WORDS) return [];
      const message = `The phrasing "${text}" has ${words} words: say it in at most ${MOST_WORDS}, or make two phrasings of it.`;
      return [{ path, message, claim: claim.id }];
    }),
  );
}

const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Words as an author counts them: by spaces, and by the browser's dictionary in scripts without spaces. */
function countWords(text: string, lang: string): number {
  if (!NO_SPACES.test(text)) return text.split(/\s+/).filter((word) => SAYS_SOMETHING.test(word)).length;
  const pieces = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return [...pieces].filter(({ isWordLike }) => isWordLike).length;
}
