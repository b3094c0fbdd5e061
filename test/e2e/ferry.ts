/** The list about a ferry, edition by edition, and a sentence that it marks. */
import type { ClaimList } from '../../data/claim-list.ts';
import { ferryList } from '../browser/lists/publisher.ts';

export const SANK = 'Investigators say that the Blue Line sank its own ferry in October.';

const FERRY = { phrasings: { en: ['Blue Line sank its own ferry', 'the Blue Line sank its ferry'] } };
const [CLAIM] = ferryList().claims;
if (!CLAIM) throw new Error('The ferry list has no claim.');

/** What is special to an edition; its claim's statement ends with `edition 2`. */
export function edition(version: number): Pick<ClaimList, 'version' | 'claims'> {
  const statement = { en: `The Blue Line ferry sank on purpose, edition ${version}` };
  return { version, claims: [{ ...CLAIM, ...FERRY, statement } as ClaimList['claims'][number]] };
}
