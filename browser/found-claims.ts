/** What a page was found to say, in the lists' words. */
import type { ClaimRecord } from '../data/record.ts';
import { claimsMadeIn } from './claim-key.ts';
import type { FoundSentence } from './messages.ts';
import { sendToBackground } from './messaging.ts';

/** The claims that these sentences make, each once, in the order of the first; without those that are in no list any more. */
export async function foundClaims(sentences: readonly FoundSentence[]): Promise<ClaimRecord[]> {
  const made = claimsMadeIn(sentences);
  return made.size > 0 ? sendToBackground('claims', [...made.values()]) : [];
}
