import { describe, expect, it } from 'vitest';
import { type ClaimList, parseClaimList } from '../../data/claim-list.ts';
import bundled from '../../data/netflix-facebook-messages.json' with { type: 'json' };
import { claimRecord, storyRecord, storyRecords } from '../../data/record.ts';

function bundledList(): ClaimList {
  const parsed = parseClaimList(structuredClone(bundled));
  if (!parsed.ok) throw new Error('the bundled list is out of order');
  return parsed.list;
}

describe('claimRecord', () => {
  it('is null for a claim the list has not', () => {
    expect(claimRecord(bundledList(), 'spotify-reads-minds')).toBeNull();
  });

  it('keeps the order of the responses and looks up their sources', () => {
    const list = bundledList();
    for (const claim of list.claims) {
      const record = claimRecord(list, claim.id);
      expect(record?.responses.map((response) => response.id)).toEqual(claim.responses);
      for (const response of record?.responses ?? []) {
        const asked = list.responses[response.id];
        expect(response.sources.map((source) => source.id).sort()).toEqual(
          [asked?.source, ...(asked?.alsoSources ?? [])].sort(),
        );
      }
    }
  });

  it('shows the denial with its words, its date and a source that was checked', () => {
    const record = claimRecord(bundledList(), 'netflix-read-messages');
    expect(record).toMatchObject({
      list: 'netflix-facebook-messages',
      story: 'netflix-facebook-messages',
      status: 'contested',
    });
    const denial = record?.responses[0];
    expect(denial).toMatchObject({ kind: 'denial', party: 'Meta', speaker: 'Andy Stone', date: '2024-04-02' });
    expect(denial?.quote?.text).toMatch(/^Shockingly untrue\. /);
    expect(denial?.sources[0]).toMatchObject({ id: 'india-today-2024', checked: true });
  });

  it('puts checked sources before unchecked ones, otherwise as the list has them', () => {
    const list = bundledList();
    const stone = list.responses['stone-2024'];
    if (!stone) throw new Error('no such response');
    stone.source = 'techcrunch-2024';
    stone.alsoSources = ['arab-news-2024', 'facebook-2018-12-19', 'india-today-2024'];
    const record = claimRecord(list, 'stone-denial');
    expect(record?.responses[0]?.sources.map((source) => source.id)).toEqual([
      'arab-news-2024',
      'india-today-2024',
      'techcrunch-2024',
      'facebook-2018-12-19',
    ]);
  });

  it('gives a conflict its source, and null where it has none', () => {
    const spend = claimRecord(bundledList(), 'ad-spend')?.responses.find((response) => response.id === 'ad-spend-2024');
    const sources = spend?.conflicts.map((conflict) => conflict.source?.id ?? null);
    expect(sources).toContain('nexttv-2024');
    expect(sources).toContain(null);
    const plain = claimRecord(bundledList(), 'stone-denial')?.responses[0];
    expect(plain?.conflicts).toEqual([]);
  });

  it('has null for a status without a note', () => {
    const list = bundledList();
    const claim = list.claims[0];
    if (!claim) throw new Error('no claims');
    delete claim.statusNote;
    expect(claimRecord(list, claim.id)?.statusNote).toBeNull();
  });
});

describe('storyRecord', () => {
  it('is null for a story the list has not', () => {
    expect(storyRecord(bundledList(), 'another')).toBeNull();
  });

  it('holds all fifteen claims and the deciding responses first', () => {
    const record = storyRecord(bundledList(), 'netflix-facebook-messages');
    expect(record?.claims).toHaveLength(15);
    expect(record?.responses.slice(0, 3).map((response) => response.id)).toEqual([
      'stone-2024',
      'archibong-2018',
      'encryption-2023',
    ]);
  });

  it("falls back on the claims' responses, each once, and on the date of the list", () => {
    const list = bundledList();
    const story = list.stories['netflix-facebook-messages'];
    if (!story) throw new Error('no such story');
    delete story.responses;
    delete story.asOf;
    list.updated = '2030-01-02';
    const record = storyRecord(list, 'netflix-facebook-messages');
    const ids = record?.responses.map((response) => response.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(list.responses).sort());
    expect(ids[0]).toBe('stone-2024');
    expect(record?.asOf).toBe('2030-01-02');
  });

  it('has the events in the order of time, a year after its months, ties as the list has them', () => {
    const list = bundledList();
    const story = list.stories['netflix-facebook-messages'];
    if (!story) throw new Error('no such story');
    const event = (date: string, party: string) =>
      ({ date, kind: 'event', party, text: { en: 'Something.' }, source: 'nyt-2018' }) as const;
    story.events = [
      event('2018-12-18', 'a'),
      event('1969-07-20', 'b'),
      event('2018-12', 'c'),
      event('2018', 'd'),
      event('2018-12-18', 'e'),
      event('2018-01-02', 'f'),
    ];
    const record = storyRecord(list, 'netflix-facebook-messages');
    expect(record?.events.map(({ date, party }) => `${date} ${party}`)).toEqual([
      '1969-07-20 b',
      '2018-01-02 f',
      '2018-12-18 a',
      '2018-12-18 e',
      '2018-12 c',
      '2018 d',
    ]);
  });

  it('looks up the source, the response and the conflicts of an event, null where there is none', () => {
    const events = storyRecord(bundledList(), 'netflix-facebook-messages')?.events ?? [];
    expect(events).toHaveLength(bundled.stories['netflix-facebook-messages'].events.length);
    const denial = events.find((event) => event.response?.id === 'stone-2024');
    expect(denial).toMatchObject({
      date: '2024-04-02',
      kind: 'denial',
      party: 'Meta',
      source: { id: 'india-today-2024' },
    });
    const plain = events.find((event) => event.date === '2017-08');
    expect(plain).toMatchObject({ response: null, conflicts: [] });
    const disputed = events.find((event) => event.conflicts.length > 0);
    expect(disputed?.conflicts[0]).toHaveProperty('text.en');
  });

  it('has no events where the story has none, and nobody where no party is named', () => {
    const list = bundledList();
    list.stories.other = { title: { en: 'Other' }, summary: { en: 'Other.' } };
    expect(storyRecord(list, 'other')?.events).toEqual([]);
    list.stories.other.events = [{ date: '2020', kind: 'ruling', text: { en: 'A ruling.' }, source: 'nyt-2018' }];
    expect(storyRecord(list, 'other')?.events[0]?.party).toBeNull();
  });

  it('leaves out the claims of other stories', () => {
    const list = bundledList();
    const first = list.claims[0];
    if (!first) throw new Error('no claims');
    list.stories.other = { title: { en: 'Other' }, summary: { en: 'Other.' } };
    first.story = 'other';
    expect(storyRecord(list, 'other')?.claims.map((claim) => claim.id)).toEqual([first.id]);
    expect(storyRecord(list, 'netflix-facebook-messages')?.claims).toHaveLength(14);
    expect(storyRecords(list).map((record) => record.id)).toEqual(['netflix-facebook-messages', 'other']);
  });
});
