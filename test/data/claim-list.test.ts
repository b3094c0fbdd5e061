import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseClaimList } from '../../data/claim-list.ts';
import { MOST_FAULTS } from '../../data/list-form.ts';
import { claimListJsonSchema, schemaFile } from '../../scripts/json-schema.ts';

/** A whole list, as small as one can be; each test spoils its own copy. */
function smallList() {
  return {
    format: 1,
    id: 'harbour',
    version: 3,
    updated: '2025-03-01',
    title: { en: 'The harbour' },
    publisher: { name: 'Harbour Desk' },
    licence: 'CC0-1.0',
    entities: { port: { names: ['Port Authority'] }, ferry: { names: ['Ferry Line'] } },
    sources: {
      minutes: { title: 'Minutes', publisher: 'Town council', url: 'https://example.org/minutes', checked: true },
      letter: { title: 'Letter', publisher: 'Ferry Line', checked: false },
    },
    responses: {
      denial: {
        kind: 'denial',
        party: 'Port Authority',
        date: '2025-02',
        summary: { en: 'It says no fee was agreed.' },
        source: 'minutes',
        alsoSources: ['letter'],
        conflicts: [{ text: { en: 'The ferry line says one was.' }, source: 'letter' }],
      },
    },
    stories: {
      fee: {
        title: { en: 'The fee' },
        summary: { en: 'Who pays for the quay.' },
        responses: ['denial'],
        events: [
          {
            date: '2025',
            kind: 'event',
            text: { en: 'The quay opens.' },
            source: 'minutes',
            response: 'denial',
            conflicts: [{ text: { en: 'It opened earlier.' }, source: 'letter' }],
          },
        ],
      },
    },
    claims: [
      {
        id: 'fee-agreed',
        story: 'fee',
        statement: { en: 'The ferry line says a fee was agreed.' },
        status: 'contested',
        topic: [['port'], ['ferry']],
        phrasings: { en: ['The port agreed a fee with the ferry line'] },
        narrower: ['fee-paid'],
        responses: ['denial'],
      },
      {
        id: 'fee-paid',
        story: 'fee',
        statement: { en: 'The ferry line says it paid.' },
        status: 'unproven',
        topic: [['ferry']],
        phrasings: { en: ['The ferry line paid the fee'] },
        responses: ['denial'],
      },
    ],
  };
}

type SmallList = ReturnType<typeof smallList>;

/** The faults of a list that `spoil` has changed, as `path: message`. */
function faultsOf(spoil: (list: SmallList) => unknown): string[] {
  const list = smallList();
  const parsed = parseClaimList(spoil(list) ?? list);
  return parsed.ok ? [] : parsed.faults.map((fault) => `${fault.path}: ${fault.message}`);
}

/** Sets one deep value by its path, so that each case below is a line. */
function put(path: string, value: unknown): (list: SmallList) => void {
  return (list) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let at = list as unknown as Record<string, unknown>;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    at[last] = value;
  };
}

describe('parseClaimList', () => {
  it('takes a list that is in order and gives it back whole', () => {
    expect(parseClaimList(smallList())).toEqual({ ok: true, list: smallList() });
  });

  it.each([
    ['nothing', null],
    ['a text', 'claims'],
    ['an array', []],
  ])('refuses %s with a fault, without throwing', (_, value) => {
    const parsed = parseClaimList(value);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0);
  });

  it.each([
    ['format', 2],
    ['version', 0],
    ['version', 1.5],
    ['updated', 'March 2025'],
    ['updated', '2025-13'],
    ['updated', '2025-02-32'],
    ['id', 'har bour'],
    ['claims.0.status', 'false'],
    ['claims.0.topic.0', []],
    ['claims.0.phrasings.en.0', ''],
    ['responses.denial.kind', 'opinion'],
    ['responses.denial.date', undefined],
    ['responses.denial.source', undefined],
    ['sources.minutes.checked', 'yes'],
    ['sources.minutes.url', 'javascript:alert(1)'],
    ['sources.minutes.url', 'example.org/minutes'],
    ['stories.fee.events.0.kind', 'rumour'],
    ['claims.0.statement', 'a bare text'],
    ['claims.0.phrasings.en.0', 'x'.repeat(301)],
  ])('refuses %s = %j and says where', (path, value) => {
    const faults = faultsOf(put(path, value));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}: .{8,}`));
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    ' https://example.org/',
    '\tjavascript:https://example.org/',
    'javascript:alert(1)//https://example.org/',
    'https:javascript:alert(1)',
    'https://example.org/\njavascript:alert(1)',
    'https:/example.org/',
    `https://example.org/${'x'.repeat(2000)}`,
    '',
  ])('takes %j for no address, wherever one may stand', (address) => {
    for (const path of ['sources.minutes.url', 'publisher.url']) {
      expect(faultsOf(put(path, address))).toEqual([expect.stringMatching(`^${path}: `)]);
    }
    expect(faultsOf(put('reports', { annotations: address }))).toEqual([
      expect.stringMatching(/^reports\.annotations: /),
    ]);
  });

  it('refuses a language that is no BCP 47 tag', () => {
    expect(faultsOf(put('title', { English: 'The harbour' })).join()).toMatch(/^title/);
    expect(faultsOf(put('title', { 'pt-BR': 'O porto' }))).toEqual([]);
  });

  it.each([
    ['claims.0.story', 'quay', 'there is no story "quay"'],
    ['claims.0.responses.0', 'reply', 'there is no response "reply"'],
    ['claims.0.topic.1.0', 'barge', 'there is no entity "barge"'],
    ['claims.0.narrower.0', 'fee-lost', 'there is no claim "fee-lost"'],
    ['claims.1.id', 'fee-agreed', 'two claims have the id "fee-agreed"'],
    ['responses.denial.source', 'diary', 'there is no source "diary"'],
    ['responses.denial.alsoSources.0', 'diary', 'there is no source "diary"'],
    ['responses.denial.conflicts.0.source', 'diary', 'there is no source "diary"'],
    ['stories.fee.responses.0', 'reply', 'there is no response "reply"'],
    ['stories.fee.events.0.source', 'diary', 'there is no source "diary"'],
    ['stories.fee.events.0.response', 'reply', 'there is no response "reply"'],
    ['stories.fee.events.0.conflicts.0.source', 'diary', 'there is no source "diary"'],
  ])('refuses %s = %s, which does not exist', (path, id, message) => {
    expect(faultsOf(put(path, id))).toContain(`${path}: ${message}`);
  });

  it('takes a name every object inherits for no entry of the list', () => {
    expect(faultsOf(put('responses.denial.source', 'constructor'))).toEqual([
      'responses.denial.source: there is no source "constructor"',
    ]);
  });

  it('tells all faults, not only the first', () => {
    const faults = faultsOf((list) => {
      put('responses.denial.source', 'diary')(list);
      put('claims.0.story', 'quay')(list);
      put('claims.1.story', 'quay')(list);
    });
    expect(faults).toHaveLength(3);
  });

  it('leaves out what it does not know', () => {
    const parsed = parseClaimList({ ...smallList(), script: 'alert(1)' });
    expect(parsed).toEqual({ ok: true, list: smallList() });
  });

  it('tells no more faults than anyone could read', () => {
    const parsed = parseClaimList({ claims: Array.from({ length: 100_000 }, () => ({ id: 1 })) });
    expect(parsed.ok || parsed.faults.length).toBe(MOST_FAULTS);
  });

  describe('the JSON Schema for authors', () => {
    it('is the one the code makes: run `node scripts/json-schema.ts` after a change', () => {
      expect(readFileSync(schemaFile, 'utf8')).toBe(claimListJsonSchema());
    });

    it('asks for what the parser asks for', () => {
      const schema = JSON.parse(claimListJsonSchema());
      for (const key of schema.required) expect(faultsOf(put(key, undefined)), key).not.toEqual([]);
      for (const key of Object.keys(smallList())) expect(schema.required, key).toContain(key);
    });
  });
});
