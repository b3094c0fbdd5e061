/** A claim list of any size, whole and valid, made of the bench's claims. */
import type { ClaimList } from '../../data/claim-list.ts';
import { makeCorpus } from '../corpus.ts';

export interface BigList {
  list: ClaimList;
  /** A sentence that makes one of its claims in the claim's own words. */
  sentence: string;
}

export function makeBigList(claims: number): BigList {
  const { list } = makeCorpus(claims, 1);
  const stories = new Set(list.claims.map(({ story }) => story));
  const [first] = list.claims;
  return {
    sentence: `${first?.phrasings.en?.[0] ?? ''}.`,
    list: {
      format: 1,
      id: list.id,
      version: 1,
      updated: '2026-11-22',
      title: { en: `${claims} claims` },
      publisher: { name: 'The bench' },
      licence: 'CC0-1.0',
      entities: list.entities,
      sources: { log: { title: 'The log', publisher: 'The bench', checked: true } },
      responses: {
        denied: {
          kind: 'denial',
          party: 'The party',
          date: '2026-10-01',
          summary: { en: 'It says no.' },
          source: 'log',
        },
      },
      stories: Object.fromEntries([...stories].map((id) => [id, { title: { en: id }, summary: { en: id } }])),
      claims: list.claims.map((claim) => ({ ...claim, responses: ['denied'] })),
    },
  };
}
