/** Names that are ordinary words, or too short to be anybody's. */
import { KNOWN_NAMES } from '../../index/known-names.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { find, hash } from '../../tables/hash-table.ts';
import { exactKey, stemKey } from '../../tables/keys.ts';
import { stem } from '../../text/stem.ts';
import { type Token, tokenise } from '../../text/tokenise.ts';
import type { RuleFinding } from '../finding.ts';
import { SHORTEST_NAME } from '../limits.ts';
import type { LintedList } from '../linted-list.ts';

const KNOWN = new Set(KNOWN_NAMES);
const LATIN = /^[\p{Script=Latin}\p{P}\d ]+$/u;
const ALPHABET = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\d ]+$/u;

/** Letters that a name may have beyond a known word's stem: "Hastings" is no *haste*. */
const ENDING = 1;

export function entityName({ list, lexicon, claims }: LintedList): RuleFinding[] {
  const languages = [...new Set(claims.flatMap(({ phrasings }) => phrasings.map(({ lang }) => lang)))];
  return Object.entries(list.entities).flatMap(([id, { names }]) => {
    const faults = names.map((name) => faultOf(lexicon, name, languages));
    // The matcher takes such a name only with a capital; that is enough where a page also has a fuller one to go by.
    const safe = names.find((name, i) => faults[i] === null && LATIN.test(name));
    return names.flatMap((name, i): RuleFinding[] => {
      const fault = faults[i];
      if (!fault) return [];
      const advice = safe
        ? `it counts only with a capital; leave it out if pages also write "${safe}"`
        : 'add a fuller name, or tell the entity by a description';
      return [
        {
          path: `entities.${id}.names[${i}]`,
          message: `The name "${name}" of "${id}" ${fault}: ${advice}.`,
          severity: safe ? 'information' : 'warning',
        },
      ];
    });
  });
}

/** What is wrong with a name of one word; `null` for a good one, and for one that every reader knows as a company's. */
function faultOf(lexicon: Lexicon, name: string, languages: readonly string[]): string | null {
  const [token, ...others] = tokenise(name);
  if (!token || others.length > 0 || !ALPHABET.test(name) || KNOWN.has(name)) return null;
  if (token.folded.length < SHORTEST_NAME) return `has fewer than ${SHORTEST_NAME} letters`;
  const lang = languages.find((each) => isOrdinary(lexicon, token, each));
  return lang === undefined ? null : `is also an ordinary word (${lang})`;
}

/** Neither beginnings of words nor German compounds count: "Zuckerberg" is no mountain of sugar. */
function isOrdinary({ words, stopWords }: Lexicon, { word, folded }: Token, lang: string): boolean {
  if (stopWords.get(lang)?.has(word)) return true;
  if (find(words, hash(exactKey(word, lang))).length > 0) return true;
  return folded.length - stem(word, lang).length <= ENDING && find(words, hash(stemKey(word, lang))).length > 0;
}
