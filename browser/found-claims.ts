/** What a page was found to say, in the lists' words. */
import type { ClaimRecord } from '../data/record.ts';
import { claimKey } from './claim-key.ts';
import type { FoundSentence } from './messages.ts';
import { sendToBackground } from './messaging.ts';

/** The claims that these sentences make, each once, in the order of the first; without those that are in no list any more. */
export async function foundClaims(sentences: readonly FoundSentence[]): Promise<ClaimRecord[]> {
  const ids = new Map(sentences.flatMap(({ matches }) => matches).map((match) => [claimKey(match), match]));
  if (ids.size === 0) return [];
  return sendToBackground(
    'claims',
    Array.from(ids.values(), ({ list, claim }) => ({ list, claim })),
  );
}
