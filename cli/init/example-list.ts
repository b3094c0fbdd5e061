/** The list that `sidenote init` writes: one worked claim of a story that nobody can take for true. */
import type { ClaimList } from '../../data/claim-list.ts';
import { SCHEMA_NAME } from '../schema-file.ts';

/** `id`: of the list. `today`: ISO 8601, a day. */
export function exampleList(id: string, today: string): ClaimList {
  return {
    $schema: `./${SCHEMA_NAME}`,
    format: 1,
    id,
    version: 1,
    updated: today,
    title: { en: 'An example: the ferries of Sundvik' },
    publisher: { name: 'Your name', url: 'https://you.example/' },
    licence: 'CC-BY-4.0',
    entities: {
      nordline: { names: ['Nordline'], descriptions: { en: ['ferry company', 'ferry operator'] } },
      sundvik: { names: ['Sundvik'] },
    },
    sources: {
      'gazette-2020': {
        title: 'Nordline denies dumping oil',
        publisher: 'The Sundvik Gazette (made up)',
        date: '2020-05-03',
        url: 'https://gazette.example/2020/05/03/nordline',
        lang: 'en',
        checked: true,
      },
      'harbour-2020': {
        title: 'Water samples, May 2020',
        publisher: 'Harbour of Sundvik (made up)',
        date: '2020-05-20',
        url: 'https://harbour.example/samples-2020',
        lang: 'en',
        checked: true,
      },
    },
    responses: {
      'nordline-2020': {
        kind: 'denial',
        party: 'Nordline',
        speaker: 'Ada Example',
        role: { en: 'spokeswoman' },
        date: '2020-05-03',
        quote: { lang: 'en', text: 'We have never let oil into the harbour.' },
        summary: { en: 'The company says that it has never let oil into the harbour.' },
        source: 'gazette-2020',
      },
      'samples-2020': {
        kind: 'context',
        party: 'Harbour of Sundvik',
        date: '2020-05-20',
        summary: { en: 'Samples showed oil in the water. They do not tell whose it was.' },
        source: 'harbour-2020',
        alsoSources: ['gazette-2020'],
      },
    },
    stories: {
      oil: {
        title: { en: 'Oil in the harbour of Sundvik' },
        summary: { en: 'In spring 2020 oil was found in the harbour. People said that the ferries had dumped it.' },
        asOf: today,
      },
    },
    claims: [
      {
        id: 'nordline-dumped-oil',
        story: 'oil',
        statement: { en: 'Nordline dumped waste oil in the harbour of Sundvik.' },
        status: 'contested',
        statusNote: { en: 'The company denies it; the samples do not tell whose oil it was.' },
        topic: [['nordline'], ['sundvik']],
        phrasings: {
          en: [
            'Nordline dumped waste oil in the harbour',
            'Nordline ferries poured oil into the sea',
            'waste oil from the ferries polluted the harbour',
            'Nordline let used engine oil into the water',
          ],
        },
        needs: [['oil', 'waste']],
        examples: {
          match: ['For years, the ferries dumped their waste oil in the harbour of Sundvik, residents say.'],
          noMatch: ['Nordline painted its offices in the harbour of Sundvik.'],
        },
        responses: ['nordline-2020', 'samples-2020'],
      },
    ],
  };
}
