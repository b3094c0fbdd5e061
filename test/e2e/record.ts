/** What the bundled claim list says: what popup and library must show. */
import { parseClaimList } from '../../data/claim-list.ts';
import bundled from '../../data/netflix-facebook-messages.json' with { type: 'json' };
import { type ClaimRecord, type StoryRecord, storyRecords } from '../../data/record.ts';

const parsed = parseClaimList(structuredClone(bundled));
if (!parsed.ok) throw new Error('The bundled list is out of order.');

export const LIST = parsed.list;
export const STORIES: readonly StoryRecord[] = storyRecords(LIST);
export const CLAIMS: readonly ClaimRecord[] = STORIES.flatMap(({ claims }) => claims);

/** Throws if there is no such claim. */
export function claimOf(id: string): ClaimRecord {
  const claim = CLAIMS.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`The list has no claim ${id}.`);
  return claim;
}

/** The list's words in a language of its own. Throws where it has none. */
export function inWords(text: Readonly<Partial<Record<string, string>>> | null | undefined, language = 'en'): string {
  const words = text?.[language];
  if (words === undefined) throw new Error(`Nothing in ${language}.`);
  return words;
}
