/** Phrasings that hang on a word which the lexicon does not know: they go into no other wording and no other language. */
import type { RuleFinding } from '../finding.ts';
import { HANGING_SHARE, LEAST_TELLING, MOST_WORDS_NAMED, TELLING_WEIGHT } from '../limits.ts';
import type { LintedList, LintedPhrasing } from '../linted-list.ts';

/** At most one finding a claim. A name is no such word: it is the same everywhere. */
export function unknownWord({ claims }: LintedList): RuleFinding[] {
  return claims.flatMap(({ claim, path, phrasings }): RuleFinding[] => {
    const hanging = phrasings.map((phrasing) => ({ lang: phrasing.lang, words: carrying(phrasing) }));
    const share = hanging.filter(({ words }) => words.length > 0).length / phrasings.length;
    // Not a number where there are no phrasings.
    if (!(share >= HANGING_SHARE)) return [];
    const all = [...new Set(hanging.flatMap(({ lang, words }) => words.map((word) => `"${word}" (${lang})`)))];
    const more = all.length > MOST_WORDS_NAMED ? ` and ${all.length - MOST_WORDS_NAMED} more` : '';
    const message = `Some phrasings of "${claim.id}" hang on words that have no clear meaning in the lexicon, ${all.slice(0, MOST_WORDS_NAMED).join(', ')}${more}: such a word is matched only as itself and in its own language, so say the same in another word, too.`;
    return [{ path: `${path}.phrasings`, message, claim: claim.id, severity: 'information' }];
  });
}

/** The unknown words of a phrasing that would be too thin without them. */
function carrying({ slots, tokens, lang }: LintedPhrasing): string[] {
  // German writes every noun like a name.
  const isName = (word: string) => lang !== 'de' && tokens.some((token) => token.word === word && token.capital);
  const unknown = slots.flatMap(({ kind, text }) => (kind === 'word' && !isName(text) ? text : []));
  const known =
    slots.filter(({ kind, weight }) => kind !== 'entity' && weight >= TELLING_WEIGHT).length - unknown.length;
  return known < LEAST_TELLING ? unknown : [];
}
