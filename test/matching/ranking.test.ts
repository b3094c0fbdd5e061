/** Ranking of claims that have only texts: order is asserted, never scores. */
import { describe, expect, it } from 'vitest';
import { readPost } from '../../matching/ranking/post.ts';
import { rank } from '../../matching/ranking/rank.ts';
import { buildRankIndex } from '../../matching/ranking/rank-index.ts';
import { WordSplitter } from '../../matching/ranking/word-splitter.ts';
import { lexicon } from './lists.ts';

const CLAIMS = [
  ['bridge', 'The mayor of Alderby closed the old bridge after a ship hit it.', 'Was the Alderby Bridge Closed?'],
  [
    'bridge-toll',
    'Alderby will charge drivers a toll of $40 to cross the old bridge.',
    'Will Alderby Charge a $40 Toll?',
  ],
  ['otter', 'A photograph shows an otter asleep in a hospital bed.', 'Is This an Otter in a Hospital Bed?'],
  ['otter-video', 'A video shows an otter driving a tractor.', 'Does a Video Show an Otter Driving a Tractor?'],
  ['tessa-2018', 'Tessa Quill said in May 2018 that "soup is a drink."', 'Did Tessa Quill Call Soup a Drink?'],
  ['tessa-2019', 'Tessa Quill said in May 2019 that bread is a drink.', 'Did Tessa Quill Call Bread a Drink?'],
  ['moon', 'Astronauts left a piano on the Moon.', 'Piano on the Moon'],
  ['harbour', 'The harbour of Alderby froze for the first time in a century.', 'Did the Harbour of Alderby Freeze?'],
].map(([id = '', text = '', title = '']) => ({ id, text, title }));

const index = buildRankIndex(CLAIMS, lexicon);
const order = (query: string, top = CLAIMS.length) =>
  rank(index, query, top).map(({ claim }) => CLAIMS[claim]?.id ?? '');

describe('rank', () => {
  it.each([
    ['otter', 'Look at this otter sleeping in a bed at the hospital!'],
    ['otter-video', 'omg an otter is driving a tractorrrr pic.twitter.com/abc'],
    ['bridge-toll', 'They want FORTY dollars from every driver? $40 toll for the old bridge, thanks #Alderby'],
    ['bridge', 'A ship ran into the old bridge, and now it is closed, says the mayor of Alderby.'],
    ['moon', 'so there is a piano on the moon and nobody told me'],
  ])('finds %s first', (claim, query) => {
    expect(order(query)[0]).toBe(claim);
  });

  it('every claim’s own text finds it first', () => {
    for (const { id, text } of CLAIMS) expect(order(text)[0]).toBe(id);
  });

  it('takes hashtags and handles apart', () => {
    expect(order('wow #TessaQuill and her soup')[0]).toBe('tessa-2018');
    expect(order('wow @tessaquill and her soup')[0]).toBe('tessa-2018');
  });

  it('knows the author and the date of a post', () => {
    const post = (date: string) => `This is a drink. — Tessa Quill (@tessaquill) ${date}`;
    expect(order(post('May 3, 2018'))[0]).toBe('tessa-2018');
    expect(order(post('May 3, 2019'))[0]).toBe('tessa-2019');
  });

  it('forgives a misspelt name', () => {
    expect(order('the harbor of Aldreby is frozen')[0]).toBe('harbour');
  });

  it('returns no more than asked for, best first', () => {
    const all = rank(index, 'the old bridge of Alderby', CLAIMS.length);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
    expect(order('the old bridge of Alderby', 2)).toEqual(order('the old bridge of Alderby').slice(0, 2));
  });

  it('returns nothing where nothing is shared', () => {
    expect(order('')).toEqual([]);
    expect(order('🎉 🎉')).toEqual([]);
    expect(order('https://example.org/bridge')).toEqual([]);
    expect(rank(buildRankIndex([], lexicon), 'the old bridge', 5)).toEqual([]);
  });

  it('does without titles', () => {
    const untitled = buildRankIndex(
      CLAIMS.map((claim) => ({ ...claim, title: '' })),
      lexicon,
    );
    expect(CLAIMS[rank(untitled, 'an otter in a hospital bed', 1)[0]?.claim ?? -1]?.id).toBe('otter');
  });
});

describe('readPost', () => {
  const splitter = new WordSplitter();
  for (const text of ['ted cruz', 'ted and cruz', 'tokyo games', 'games of tokyo']) splitter.add(text);

  it.each([
    ['#TeenVogue', 'Teen Vogue'],
    ['@tedcruz', 'ted cruz'],
    ['#Tokyo2020', 'Tokyo 2020'],
    ['#unheardof', 'unheardof'],
    ['#ted_cruz', 'ted cruz'],
  ])('%s is %s', (raw, words) => {
    expect(readPost(raw, splitter).text.trim()).toBe(words);
  });

  it('tells what is said from who says it', () => {
    const post = readPost('Rain &amp; wind. pic.twitter.com/x1 — Ted (@tedcruz) January 6, 2020', splitter);
    expect(post).toEqual({
      text: 'Rain & wind.  ',
      author: 'Ted ted cruz',
      date: { month: 0, year: 2020 },
      media: true,
    });
    expect(readPost('Rain — and wind.', splitter)).toMatchObject({ text: 'Rain — and wind.', author: '', date: null });
  });
});
