/** Feeds of ClaimReview: what is met in the world comes in or is named, and what we send out comes back. */
import { describe, expect, it } from 'vitest';
import { capitalisedNames } from '../../cli/claim-review/capitalised-names.ts';
import { feedOfList } from '../../cli/claim-review/feed-of-list.ts';
import { dateOf } from '../../cli/claim-review/json-ld.ts';
import { listOfReviews, type Words } from '../../cli/claim-review/list-of-reviews.ts';
import { readFeed } from '../../cli/claim-review/read-feed.ts';
import { statusOf } from '../../cli/claim-review/statuses.ts';
import { suggestedPhrasings } from '../../cli/claim-review/suggested-phrasings.ts';
import { type ClaimList, parseClaimList } from '../../data/claim-list.ts';
import bundled from '../../data/netflix-facebook-messages.json' with { type: 'json' };
import { temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const WORDS: Words = { languageOf: () => 'en', isCommon: (word) => ['the', 'a', 'no'].includes(word) };
const HEAD = { id: 'x', title: 'X', publisher: { name: 'P' }, licence: 'L', version: 1, updated: '2026-01-01' };
const REVIEW = {
  '@type': 'ClaimReview',
  claimReviewed: 'A video shows that Nordline dumped oil; and Ada Example knew of it.',
  author: { '@type': 'Organization', name: 'Sundvik Facts' },
  url: 'https://facts.example/1',
  datePublished: '2020-05-04T08:00:00+02:00',
  reviewRating: { '@type': 'Rating', alternateName: 'Mostly false', ratingValue: 2 },
  itemReviewed: {
    '@type': 'Claim',
    author: { name: 'A blogger' },
    datePublished: '2020-05-01',
    appearance: [{ '@type': 'CreativeWork', url: 'https://blog.example/oil' }],
  },
};

function imported(feed: unknown): ClaimList {
  const { run, file, json } = folder;
  const name = `list-${Math.trunc(performance.now() * 1000)}.json`;
  const { status, stderr } = run('import', file('feed.json', JSON.stringify(feed)), '--out', name);
  expect(`${status} ${stderr}`).toBe('0 ');
  return json(name);
}

describe('sidenote import', () => {
  it('makes a claim of a review, and never calls it false', () => {
    const list = imported(REVIEW);
    const [claim] = list.claims;
    expect(list.claims).toHaveLength(1);
    expect(claim?.status).toBe('contested');
    expect(claim?.statusNote).toEqual({ en: 'Sundvik Facts: “Mostly false”' });
    expect(claim?.statement.en).toBe(REVIEW.claimReviewed);
    expect(claim?.phrasings.en).toEqual([REVIEW.claimReviewed, 'Nordline dumped oil', 'Ada Example knew of it']);
    expect(claim?.topic.flat().flatMap((id) => list.entities[id]?.names)).toEqual(['Ada Example']);
    const response = list.responses[claim?.responses[0] ?? ''];
    expect(response).toMatchObject({ kind: 'context', party: 'Sundvik Facts', date: '2020-05-04' });
    expect(list.sources[response?.source ?? '']).toEqual({
      ...{ title: REVIEW.claimReviewed, publisher: 'Sundvik Facts', date: '2020-05-04', lang: 'en' },
      ...{ url: 'https://facts.example/1', checked: false },
    });
    const [event] = list.stories[claim?.story ?? '']?.events ?? [];
    expect(event).toMatchObject({ date: '2020-05-01', kind: 'allegation', party: 'A blogger' });
    expect(list.sources[event?.source ?? '']?.url).toBe('https://blog.example/oil');
  });

  const many = [REVIEW, { ...REVIEW, claimReviewed: 'B' }];
  it.each<[string, unknown, number]>([
    ['a DataFeed with arrays', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: many }] }, 2],
    ['a DataFeed with single items', { dataFeedElement: many.map((item) => ({ item })) }, 2],
    ['a DataFeed with nulls', { dataFeedElement: [null, { item: null }, { item: [null, REVIEW, null] }] }, 1],
    ['one element that is no array', { dataFeedElement: { item: REVIEW } }, 1],
    ['an array', many, 2],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', mainEntity: null }, ...many] }, 2],
    ['types in an array', { ...REVIEW, '@type': ['Review', 'schema:ClaimReview'] }, 1],
    ['a type in full', { ...REVIEW, '@type': 'http://schema.org/ClaimReview' }, 1],
    ['texts as objects', { ...REVIEW, claimReviewed: { '@value': 'C', '@language': 'en' } }, 1],
    ['no rating', { ...REVIEW, reviewRating: null }, 1],
    ['an array of ratings', { ...REVIEW, reviewRating: [null, REVIEW.reviewRating] }, 1],
    ['no item', { ...REVIEW, itemReviewed: null }, 1],
    ['items in an array', { ...REVIEW, itemReviewed: [null, REVIEW.itemReviewed] }, 1],
    ['an author by address', { ...REVIEW, author: 'https://www.facts.example/' }, 1],
    ['no author', { ...REVIEW, author: null }, 1],
    ['no address', { ...REVIEW, url: null }, 1],
    [
      'an appearance that is text',
      { ...REVIEW, itemReviewed: { ...REVIEW.itemReviewed, appearance: 'see https://a.example/ or so' } },
      1,
    ],
    ['a script as an address', { ...REVIEW, url: 'javascript:alert(1)' }, 1],
  ])('reads %s', (_, feed, claims) => {
    const { reviews, left } = readFeed(feed);
    expect([reviews.length, left.filter(({ place }) => !place.startsWith('@graph'))]).toEqual([claims, []]);
    const parsed = parseClaimList(listOfReviews(reviews, HEAD, WORDS));
    expect(parsed).toMatchObject({ ok: true });
    expect(JSON.stringify(parsed)).not.toContain('javascript:');
  });

  it('counts and names what it cannot take', () => {
    const feed = {
      dataFeedElement: [
        {
          item: [
            { ...REVIEW, claimReviewed: null },
            { ...REVIEW, datePublished: 'soon' },
          ],
        },
        7,
        {},
        { item: REVIEW },
      ],
    };
    const { status, stdout } = folder.run(
      'import',
      folder.file('feed.json', JSON.stringify(feed)),
      '--out',
      'left.json',
      '--json',
    );
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        ...{ out: 'left.json', claims: 1, reviews: 1 },
        left: [
          { place: 'dataFeedElement[0].item[0]', reason: expect.stringMatching(/claimReviewed/) },
          { place: 'dataFeedElement[0].item[1]', reason: expect.stringMatching(/date/) },
          { place: 'dataFeedElement[1]', reason: 'it is no object' },
          { place: 'dataFeedElement[2]', reason: 'it is no ClaimReview' },
        ],
      },
    ]);
    expect(folder.run('import', 'feed.json', '--out', 'left.json').stderr).toMatch(/exists already/);
  });

  it.each([
    ['[]', /has no ClaimReview/],
    ['null', /has no ClaimReview/],
    ['{"a":', /is not JSON/],
    ['['.repeat(100_000), /nested too deep/],
  ])('refuses %.20s in a sentence', (text, message) => {
    const { status, stdout, stderr } = folder.run('import', folder.file('odd.json', text), '--out', 'never.json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

/** Numbers from 0 to 1 that are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('feeds at random', () => {
  const ODD: unknown[] = [
    ...[null, '', ' ', 0, -1, true, [], {}, [[null]], '\ud800', '\u0000\u202e', 'x'.repeat(5000), '👩‍👩‍👧'.repeat(900)],
    ...[
      'https://a.example/',
      'javascript:alert(1)',
      'http://[',
      '2020-02-31',
      '0000',
      '1e9',
      { '@value': null },
      { name: null },
    ],
    ...[
      '__proto__',
      'constructor',
      { '@id': '_:b0' },
      'ΑΘΗΝΑ',
      '東京がオイルを捨てた',
      { url: { url: { url: 'https://deep.example/' } } },
    ],
  ];

  /** The review with some values replaced, wrapped in arrays, or gone. */
  function shaken(value: unknown, random: () => number): unknown {
    const roll = random();
    if (roll < 0.06) return ODD[Math.floor(random() * ODD.length)];
    if (roll < 0.1) return [null, value, ODD[Math.floor(random() * ODD.length)]];
    if (Array.isArray(value)) return value.map((one) => shaken(one, random));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === '@type' ? inner : shaken(inner, random)]),
    );
  }

  it('never fail, and what comes in is a valid list', () => {
    let taken = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const random = seeded(seed);
      const feed = {
        '@type': 'DataFeed',
        dataFeedElement: Array.from({ length: 5 }, () => shaken({ item: [REVIEW] }, random)),
      };
      const { reviews } = readFeed(feed);
      const parsed = parseClaimList(listOfReviews(reviews, HEAD, WORDS));
      expect(parsed, `seed ${seed}: ${parsed.ok ? '' : JSON.stringify(parsed.faults[0])}`).toMatchObject({ ok: true });
      taken += parsed.ok ? parsed.list.claims.length : 0;
    }
    expect(taken).toBeGreaterThan(1000);
  });
});

/** What the help of `sidenote export` promises to keep. */
function kept(list: ClaimList) {
  const sourceOf = (id: string) => {
    const { title, publisher, date, url, lang } = list.sources[id] ?? {};
    return { title, publisher, date, url, lang };
  };
  return {
    head: [list.id, list.version, list.updated, list.licence, list.publisher],
    claims: list.claims.map(({ id, statement, status, phrasings, topic, responses }) => ({
      ...{ id, statement, status, phrasings },
      names: topic.flat().map((entity) => [entity, list.entities[entity]?.names]),
      responses: responses.map((response) => {
        const {
          kind,
          party,
          speaker,
          date,
          quote,
          summary,
          source = '',
          alsoSources = [],
        } = list.responses[response] ?? {};
        const spoken = Object.fromEntries(Object.keys(statement).map((lang) => [lang, summary?.[lang] ?? summary?.en]));
        const sources = [source, ...alsoSources].toSorted(
          (a, b) => Number(list.sources[b]?.checked) - Number(list.sources[a]?.checked),
        );
        return { response, kind, party, speaker, date, quote, spoken, sources: sources.map(sourceOf) };
      }),
    })),
  };
}

describe('sidenote export', () => {
  it('has what Google and Data Commons require, and no verdict of true or false', () => {
    folder.run('init', 'ferry');
    const { status } = folder.run(
      'export',
      'ferry/list.json',
      '--out',
      'feed.json',
      '--url',
      'https://lists.example/ferry',
    );
    expect(status).toBe(0);
    const feed = folder.json('feed.json');
    const [{ item }] = feed.dataFeedElement;
    expect([feed['@context'], feed['@type'], item.length]).toEqual(['https://schema.org', 'DataFeed', 1]);
    expect(item[0]).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://lists.example/ferry#nordline-dumped-oil',
      author: { '@type': 'Organization', name: 'Your name' },
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      claimReviewed: 'Nordline dumped waste oil in the harbour of Sundvik.',
      itemReviewed: { '@type': 'Claim' },
      reviewRating: { '@type': 'Rating', alternateName: 'Contested' },
    });
    expect(JSON.stringify(feed)).not.toMatch(/ratingValue|"False"|"True"/);
  });

  it('comes back as it was, as far as it promises', () => {
    const before = parseClaimList(bundled);
    if (!before.ok) throw new Error('the bundled list is not valid');
    folder.file('bundled.json', JSON.stringify(before.list));
    folder.run('export', 'bundled.json', '--out', 'bundled-feed.json', '--url', 'https://lists.example/');
    expect(folder.run('import', 'bundled-feed.json', '--out', 'back.json')).toMatchObject({ status: 0, stderr: '' });
    expect(kept(folder.json('back.json'))).toEqual(kept(before.list));
    const again = listOfReviews(
      readFeed(feedOfList(folder.json('back.json'), 'https://lists.example/')).reviews,
      HEAD,
      WORDS,
    );
    expect(kept(again).claims).toEqual(kept(before.list).claims);
  });

  it('needs an address', () => {
    const { publisher: _, ...list } = folder.json('ferry/list.json');
    folder.file('nowhere.json', JSON.stringify({ ...list, publisher: { name: 'P' } }));
    expect(folder.run('export', 'nowhere.json', '--out', 'f.json')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/add --url/),
    });
  });
});

describe('drafts', () => {
  it.each([
    ['The Daily Paper says Ada Example left Oslo.', ['Daily Paper', 'Ada Example', 'Oslo']],
    ['Vaccines contain chips.', ['Vaccines']],
    ['NASA faked it', ['NASA']],
    ['ALL IN CAPITALS', []],
    ['nobody', []],
  ])('names in %s', (text, names) => {
    expect(capitalisedNames(text, 'en', (word) => WORDS.isCommon(word, 'en'))).toEqual(names);
  });

  it('takes no German noun for a name', () => {
    expect(capitalisedNames('Die Firma Nordlinie AG kippt Öl in den Hafen', 'de', () => false)).not.toContain('Hafen');
  });

  it('phrasings out of long claims', () => {
    expect(suggestedPhrasings('“Nordline dumped oil.”')).toEqual(['“Nordline dumped oil.”', 'Nordline dumped oil']);
    expect(suggestedPhrasings('x'.repeat(400))[0]?.length).toBeLessThanOrEqual(300);
  });

  it.each([
    ['False', 'contested'],
    ['Pants on Fire!', 'contested'],
    ['Mostly true', 'contested'],
    ['True', 'confirmed'],
    ['Vrai', 'confirmed'],
    ['Unproven', 'unproven'],
    ['No evidence', 'unproven'],
    ['Démenti', 'denied'],
    [null, 'contested'],
  ])('status of %s', (rating, status) => {
    expect(statusOf(rating)).toBe(status);
  });

  it.each([
    ['2018-12-18T10:00:00Z', '2018-12-18'],
    ['2018/1/8', '2018-01-08'],
    ['2018-12', '2018-12'],
    ['2018', '2018'],
    ['Dec 18, 2018', '2018-12-18'],
    ['2018-02-31', null],
    ['2018-13-01', null],
    ['soon', null],
    ['18', null],
    [{ '@value': '2018-12-18', '@type': 'Date' }, '2018-12-18'],
    [1545127200, null],
  ])('date %j', (written, date) => {
    expect(dateOf({ d: written }, 'd')).toBe(date);
  });
});
