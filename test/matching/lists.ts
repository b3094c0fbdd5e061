/** A small claim list on an invented story, and the engine on it: nothing of the bundled list, so that the engine is what is tested. */

import { createEngine, type Engine } from '../../matching/engine.ts';
import { compile } from '../../matching/index/compile.ts';
import type { MatchableList } from '../../matching/index/matchable-list.ts';
import { buildWholeLexicon } from '../../matching/lexicon/lexicon-files.ts';

export const { lexicon } = buildWholeLexicon();

const claim = (
  id: string,
  phrasings: Record<string, string[]>,
  more: Partial<MatchableList['claims'][number]> = {},
) => ({
  id,
  story: 'ferry',
  statement: { en: id },
  status: 'contested' as const,
  topic: [['nordline'], ['harbour']],
  responses: [],
  phrasings,
  ...more,
});

export const ferryList: MatchableList = {
  id: 'ferry',
  entities: {
    nordline: {
      names: ['Nordline', 'Nordline Ferries'],
      descriptions: { en: ['the ferry company'], fr: ['la compagnie de ferries'] },
    },
    harbour: { names: ['Port of Sundvik', 'Sundvik'] },
    brisk: { names: ['Brisk Lines'] },
  },
  claims: [
    claim('dumped', {
      en: ['Nordline dumped waste oil in the harbour', 'Nordline ferries poured oil into the sea'],
      fr: ['Nordline a déversé de l’huile dans le port'],
    }),
    claim(
      'paid',
      {
        en: ['Nordline paid inspectors $2 million', 'Nordline bribed the harbour inspectors'],
        fr: ['Nordline a payé les inspecteurs'],
      },
      { numbers: [2e6] },
    ),
    claim('fired', {
      en: [
        'Nordline fired the engineer who warned of the leak',
        'the company dismissed the engineer after his warning',
      ],
      fr: ['Nordline a licencié l’ingénieur'],
    }),
  ],
};

export function engineOn(...lists: MatchableList[]): Engine {
  return createEngine(lexicon, compile(lists, lexicon));
}
