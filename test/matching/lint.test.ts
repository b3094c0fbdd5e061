import { describe, expect, it } from 'vitest';
import type { ClaimList } from '../../data/claim-list.ts';
import { parseClaimList } from '../../data/claim-list.ts';
import bundled from '../../data/netflix-facebook-messages.json' with { type: 'json' };
import type { RuleName } from '../../matching/lint/finding.ts';
import { lintList } from '../../matching/lint/lint.ts';
import { ORDINARY_SAMPLE } from '../../matching/lint/ordinary-sample.ts';
import { RULES } from '../../matching/lint/rules.ts';
import { lexicon } from './lists.ts';

/** An invented story that has nothing to mend. */
const SOUND: ClaimList = {
  format: 1,
  id: 'ferry',
  version: 1,
  updated: '2026-11-01',
  title: { en: 'The ferry affair' },
  publisher: { name: 'A reader' },
  licence: 'CC-BY-4.0',
  entities: {
    nordline: { names: ['Nordline'], descriptions: { en: ['ferry company'] } },
    sundvik: { names: ['Sundvik'] },
  },
  sources: {
    paper: { title: 'On the ferries', publisher: 'The Sundvik Paper', date: '2020-05-02', checked: true },
    notice: { title: 'A notice', publisher: 'Nordline', date: '2020-05-03', checked: false },
  },
  responses: {
    denial: {
      kind: 'denial',
      party: 'Nordline',
      date: '2020-05-03',
      summary: { en: 'The company denied it.' },
      source: 'paper',
      alsoSources: ['notice'],
    },
  },
  stories: { ferry: { title: { en: 'Nordline and Sundvik' }, summary: { en: 'Oil was found in the harbour.' } } },
  claims: [
    {
      id: 'dumped',
      story: 'ferry',
      statement: { en: 'Nordline dumped waste oil in the harbour of Sundvik.' },
      status: 'contested',
      topic: [['nordline'], ['sundvik']],
      phrasings: {
        en: [
          'Nordline dumped waste oil in the harbour',
          'Nordline ferries poured oil into the sea',
          'waste oil from the ferries polluted the harbour',
        ],
      },
      needs: [['nordline', 'oil', 'waste']],
      examples: {
        match: ['Nordline dumped its waste oil in the harbour.'],
        noMatch: ['Nordline painted its offices in Sundvik.'],
      },
      responses: ['denial'],
    },
    {
      id: 'fired',
      story: 'ferry',
      statement: { en: 'Nordline fired an engineer of Sundvik who had warned of the leak.' },
      status: 'contested',
      topic: [['nordline'], ['sundvik']],
      phrasings: {
        en: [
          'Nordline fired the engineer who warned of the leak',
          'the company dismissed the engineer after his warning',
          'Nordline sacked a whistleblower who reported the leak',
        ],
      },
      responses: ['denial'],
    },
  ],
};

/** What the linter says of the sound list after `change`. */
function findingsAfter(change: (list: ClaimList, claim: ClaimList['claims'][number]) => void) {
  const list = structuredClone(SOUND);
  const [claim] = list.claims;
  if (claim) change(list, claim);
  return lintList(list, lexicon);
}

type Change = Parameters<typeof findingsAfter>[0];
const adding =
  (phrasing: string, lang = 'en'): Change =>
  (_, claim) => {
    claim.phrasings[lang] = [...(claim.phrasings[lang] ?? []), phrasing];
  };

const FAULTS: [RuleName, string, Change][] = [
  [
    'phrasing-length',
    'claims[0].phrasings.en[3]',
    adding('Nordline dumped waste oil and dirty bilge water right into the old harbour'),
  ],
  ['one-proposition', 'claims[0].phrasings.en[3]', adding('Nordline dumped oil; inspectors found the leak')],
  ['one-proposition', 'claims[0].phrasings.en[3]', adding('Nordline dumped oil because inspectors were bribed')],
  ['one-proposition', 'claims[0].phrasings.en[3]', adding('Nordline dumped oil and it bribed inspectors')],
  ['one-proposition', 'claims[0].phrasings.en[3]', adding('Nordline dumped oil and bribed the inspectors')],
  ['topic', 'claims[0].topic', (_, claim) => (claim.topic = [])],
  ['topic', 'claims[0].topic[1][0]', (_, claim) => (claim.topic = [['nordline'], ['norway']])],
  [
    'topic',
    'claims[0].topic[1]',
    (list, claim) => {
      list.entities.brisk = { names: ['Brisk Lines'] };
      claim.topic = [['nordline'], ['brisk']];
    },
  ],
  ['telling-words', 'claims[0].phrasings.en[3]', adding('Nordline in Sundvik')],
  ['telling-words', 'claims[0].phrasings.en[3]', adding('the company did it')],
  ['telling-words', 'claims[0].phrasings.en[3]', adding('it was and is')],
  ['duplicate', 'claims[0].phrasings.en[3]', adding('In the harbour, Nordline dumped waste oil')],
  [
    'duplicate',
    'claims[1].phrasings.en[3]',
    (list) => list.claims[1]?.phrasings.en?.push('Nordline dumped waste oil in the harbour'),
  ],
  [
    'phrasing-count',
    'claims[0].phrasings.en',
    (_, claim) => (claim.phrasings.en = ['Nordline dumped waste oil in the harbour']),
  ],
  ['phrasing-count', 'claims[0].phrasings.fr', (_, claim) => (claim.statement.fr = 'Nordline a pollué le port.')],
  [
    'example',
    'claims[0].examples.match[1]',
    (_, claim) => claim.examples?.match?.push('A new hotel opened in Sundvik.'),
  ],
  [
    'example',
    'claims[0].examples.noMatch[1]',
    (_, claim) => claim.examples?.noMatch?.push('Nordline dumped waste oil in the harbour.'),
  ],
  ['response', 'claims[0].responses', (_, claim) => (claim.responses = [])],
  ['response', 'claims[0].responses[1]', (_, claim) => claim.responses.push('nobody')],
  ['response', 'responses.denial.date', ({ responses }) => Object.assign(responses.denial ?? {}, { date: '' })],
  ['response', 'responses.denial.source', ({ responses }) => Object.assign(responses.denial ?? {}, { source: 'lost' })],
  [
    'unchecked-source',
    'responses.denial.source',
    ({ responses }) => Object.assign(responses.denial ?? {}, { source: 'notice', alsoSources: ['paper'] }),
  ],
  [
    'unchecked-source',
    'stories.ferry.events[0].source',
    ({ stories }) =>
      Object.assign(stories.ferry ?? {}, {
        events: [{ date: '2020', kind: 'denial', text: { en: 'A denial' }, source: 'notice', response: 'denial' }],
      }),
  ],
  ['unused', 'entities.brisk', ({ entities }) => (entities.brisk = { names: ['Brisk Lines'] })],
  ['unused', 'responses.second', ({ responses }) => (responses.second = { ...SOUND_DENIAL })],
  [
    'unused',
    'sources.lost',
    ({ sources }) => (sources.lost = { title: 'A page', publisher: 'A paper', checked: true }),
  ],
  ['unknown-word', 'claims[0].phrasings', adding('Nordline zurmelled the harbour')],
  ['entity-name', 'entities.sundvik.names[1]', ({ entities }) => entities.sundvik?.names.push('Stone')],
  ['entity-name', 'entities.sundvik.names[1]', ({ entities }) => entities.sundvik?.names.push('Sk')],
  ['group-member', 'claims[0].needs[1]', (_, claim) => claim.needs?.push(['oyl'])],
  ['group-member', 'claims[0].not[0]', (_, claim) => (claim.not = [['of the']])],
];

const SOUND_DENIAL = {
  kind: 'denial' as const,
  party: 'Nordline',
  date: '2020-05-03',
  summary: { en: 'The company denied it.' },
  source: 'paper',
};

describe('lintList', () => {
  it('has nothing to say of a sound list', () => {
    expect(parseClaimList(SOUND).ok).toBe(true);
    expect(lintList(SOUND, lexicon)).toEqual([]);
  });

  it.each(FAULTS)('%s at %s', (rule, path, change) => {
    const found = findingsAfter(change).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.path)).toEqual([path]);
    expect(found[0]?.message).toMatch(/^[A-Z"].+[.]$/);
    if (path.startsWith('claims')) expect(found[0]?.claim).toBe(path.startsWith('claims[0]') ? 'dumped' : 'fired');
  });

  it('has a faulty list for every rule', () => {
    const tested = new Set<string>([...FAULTS.map(([rule]) => rule), 'ordinary-text', 'nearer-claim']);
    expect(RULES.map(({ rule }) => rule).filter((rule) => !tested.has(rule))).toEqual([]);
  });

  it('takes ordinary text from the caller', () => {
    const ordinary = ['The weather was fine.', 'Nordline fired the engineer who warned of the leak.'];
    const [finding, ...others] = lintList(SOUND, lexicon, { ordinary });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'ordinary-text', path: 'claims[1]', claim: 'fired' });
    expect(finding?.message).toContain(ordinary[1]);
  });

  it('names the claim that a phrasing is nearer to', () => {
    const found = findingsAfter((list) => {
      list.claims[1]?.phrasings.en?.push('waste oil from Nordline in the harbour');
    });
    expect(found.map(({ rule, path }) => [rule, path])).toEqual([['nearer-claim', 'claims[1].phrasings.en[3]']]);
    expect(found[0]?.message).toContain('"dumped"');
  });

  it('tells what is only worth knowing apart', () => {
    const kinds = new Map(
      FAULTS.flatMap(([rule, , change]) =>
        findingsAfter(change)
          .filter((finding) => finding.rule === rule)
          .map(({ severity }) => [rule, severity]),
      ),
    );
    expect(kinds.get('unknown-word')).toBe('information');
    expect(kinds.get('response')).toBe('warning');
  });
});

describe('what is no fault', () => {
  it.each([
    'Nordline and Sundvik agreed to bury the waste oil',
    'Nordline leaked dirty and polluted water into the harbour',
    'Nordline dumped oil because of a leak',
    'engineers were threatened and dismissed after the oil leak',
  ])('one proposition: %s', (phrasing) => {
    expect(findingsAfter(adding(phrasing)).filter(({ rule }) => rule === 'one-proposition')).toEqual([]);
  });

  it('a translation says the same', () => {
    const found = findingsAfter(adding("Nordline a déversé de l'huile usée dans le port", 'fr'));
    expect(found.filter(({ rule }) => rule === 'duplicate')).toEqual([]);
  });

  it('a member of a topic that only widens it', () => {
    const found = findingsAfter((list, claim) => {
      list.entities.brisk = { names: ['Brisk Lines'] };
      claim.topic = [['nordline', 'brisk'], ['sundvik']];
    });
    expect(found).toEqual([]);
  });

  it('a name that every reader knows', () => {
    const found = findingsAfter(({ entities }) => entities.sundvik?.names.push('Apple'));
    expect(found).toEqual([]);
  });
});

describe('the sample of ordinary news', () => {
  it('has twenty sentences in each of six languages, none twice', () => {
    expect(ORDINARY_SAMPLE).toHaveLength(120);
    expect(new Set(ORDINARY_SAMPLE).size).toBe(120);
  });
});

/** A sentence alone on its page is the hardest case: in `test/corpus` about a quarter of such sentences are missed, too. */
const MOST_MISSED_EXAMPLES = 0.15;

describe('the bundled list', () => {
  const parsed = parseClaimList(bundled);
  if (!parsed.ok) throw new Error('the bundled list is not valid');
  const { claims } = parsed.list;
  const warnings = lintList(parsed.list, lexicon).filter(({ severity }) => severity === 'warning');

  it('has nothing to mend', () => {
    const wrong = warnings.filter(({ rule }) => rule !== 'example');
    expect(wrong.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
  });

  it('has examples that hold, but for a few', () => {
    const examples = claims.flatMap((claim) => [...(claim.examples?.match ?? []), ...(claim.examples?.noMatch ?? [])]);
    expect(warnings.filter(({ rule }) => rule === 'example').length / examples.length).toBeLessThan(
      MOST_MISSED_EXAMPLES,
    );
  });
});
