/**
 * Finds claims by words of their statements, answers and sources, in every language the lists have. All words must occur
 * with the same claim, in any order and anywhere in a word (German and Finnish join what is searched for to other words).
 */
import type { ClaimRecord } from '../../data/record.ts';
import { searchable, wordsOf } from './found-words.ts';
import { answerPassages, claimPassages, datesIn, type Passage, sourcePassages } from './passages.ts';

/** So many claims are shown: more than a screen or two is skipped, not read, and another word is typed. */
export const SHOWN = 50;

export interface FoundClaim {
  claim: ClaimRecord;
  /** As few passages as show every word that the claim's statement in the reader's language does not. */
  passages: Passage[];
}

export interface SearchResult {
  /** The words that were searched for, folded; none: nothing was typed. */
  words: string[];
  /** How many claims have them all. */
  count: number;
  /** Those with all words in their statement first, else in the lists' own order; at most {@link SHOWN}. */
  shown: FoundClaim[];
}

/** Texts that belong together: a claim's own, those of an answer, or those of a source. Claims share them. */
interface Block {
  folded: string;
  passages: readonly Passage[];
}

interface Entry {
  claim: ClaimRecord;
  /** Places in the index's blocks; the claim's own is the first. */
  blocks: readonly number[];
}

export interface SearchIndex {
  blocks: readonly Block[];
  entries: readonly Entry[];
}

/** Folds every text once. @param language the reader's, BCP 47: dates and headings are searched as they are shown */
export function searchIndex(claims: readonly ClaimRecord[], language: string): SearchIndex {
  const blocks: Block[] = [];
  const known = new Map<string, number>();
  const add = (passages: readonly Passage[]) => {
    // Words do not reach from one text into the next.
    blocks.push({ folded: searchable(passages.map(({ text }) => text).join('\n')), passages });
    return blocks.length - 1;
  };
  const shared = (key: string, passages: () => Passage[]) => {
    const place = known.get(key) ?? add(passages());
    known.set(key, place);
    return place;
  };
  const dateOf = datesIn(language);
  const entries = claims.map((claim) => {
    const own = add(claimPassages(claim, language));
    const others = claim.responses.flatMap((response) => [
      shared(`answer/${claim.list}/${response.id}`, () => answerPassages(response, language, dateOf)),
      ...[...response.sources, ...response.conflicts.flatMap(({ source }) => source ?? [])].map((source) =>
        shared(`source/${claim.list}/${source.id}`, () => sourcePassages(source, language, dateOf)),
      ),
    ]);
    return { claim, blocks: [own, ...new Set(others)] };
  });
  return { blocks, entries };
}

/** The claims that have all words of the query. None for a query without words. */
export function searchClaims({ blocks, entries }: SearchIndex, query: string): SearchResult {
  const words = wordsOf(query);
  if (words.length === 0) return { words, count: 0, shown: [] };
  const asked = words.map((word) => wordIn(blocks, word));
  const inStatement: Entry[] = [];
  const elsewhere: Entry[] = [];
  for (const entry of entries) {
    const [own = 0] = entry.blocks;
    if (asked.every((isIn) => isIn(own))) inStatement.push(entry);
    else if (asked.every((isIn) => entry.blocks.some(isIn))) elsewhere.push(entry);
  }
  const found = [...inStatement, ...elsewhere];
  return {
    words,
    count: found.length,
    shown: found.slice(0, SHOWN).map((entry) => ({ claim: entry.claim, passages: showing(blocks, entry, words) })),
  };
}

/** Whether a block has the word: each is looked at once a search, and only where a claim depends on it. */
function wordIn(blocks: readonly Block[], word: string): (block: number) => boolean {
  const NO = 1;
  const YES = 2;
  const known = new Uint8Array(blocks.length);
  return (block) => {
    known[block] ||= blocks[block]?.folded.includes(word) ? YES : NO;
    return known[block] === YES;
  };
}

/** The fewest passages, roughly, that show all words: always the one next that shows most of those still missing. */
function showing(blocks: readonly Block[], { blocks: own }: Entry, words: readonly string[]): Passage[] {
  const [statement, ...candidates] = own.flatMap((block) => blocks[block]?.passages ?? []);
  const chosen: Passage[] = [];
  let wanted = missingIn(statement, words);
  while (wanted.length > 0) {
    let best: { passage: Passage; left: string[] } | null = null;
    for (const passage of candidates) {
      const left = missingIn(passage, wanted);
      if (left.length < (best?.left ?? wanted).length) best = { passage, left };
      if (left.length === 0) break;
    }
    if (!best) break;
    chosen.push(best.passage);
    wanted = best.left;
  }
  return chosen;
}

function missingIn(passage: Passage | undefined, words: readonly string[]): string[] {
  const folded = searchable(passage?.text ?? '');
  return words.filter((word) => !folded.includes(word));
}
