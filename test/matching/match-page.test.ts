import { describe, expect, it } from 'vitest';
import { createEngine } from '../../matching/engine.ts';
import { packIndex, unpackIndex } from '../../matching/index/claim-index.ts';
import { compile } from '../../matching/index/compile.ts';
import { packLexicon, unpackLexicon } from '../../matching/lexicon/lexicon.ts';
import { matchPage } from '../../matching/match-page.ts';
import { engineOn, ferryList, lexicon } from './lists.ts';

const engine = engineOn(ferryList);
const page = (...blocks: string[]) => ({
  lang: 'en',
  title: 'Nordline and the Port of Sundvik',
  blocks: blocks.map((text) => ({ text })),
});
const claimsOf = (...blocks: string[]) =>
  matchPage(engine, page(...blocks)).sentences.map(({ matches }) => matches.map(({ claim }) => claim));

describe('matchPage', () => {
  it('finds a claim in other words and in another language', () => {
    expect(claimsOf('Nordline ships emptied waste oil into the harbour.')).toEqual([['dumped']]);
    expect(
      matchPage(engine, { ...page('Nordline aurait déversé des huiles usées dans le port.'), lang: 'fr' }).sentences[0]
        ?.matches[0]?.claim,
    ).toBe('dumped');
  });

  it('gives back every sentence, with its place in its block', () => {
    const text = 'It rained all day.  Nordline fired the engineer. Nobody came.';
    const { sentences } = matchPage(engine, page('Sundvik is a town.', text));
    expect(sentences.map(({ block, sentence }) => [block, sentence])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(sentences.slice(1).map(({ start, end }) => text.slice(start, end))).toEqual([
      'It rained all day.',
      'Nordline fired the engineer.',
      'Nobody came.',
    ]);
  });

  it('says nothing where the page is not about the claim', () => {
    const elsewhere = {
      lang: 'en',
      title: 'News',
      blocks: [{ text: 'Brisk Lines fired the engineer who warned of the leak.' }],
    };
    expect(matchPage(engine, elsewhere).sentences[0]?.matches).toEqual([]);
  });

  it('refuses another number', () => {
    expect(claimsOf('Nordline paid inspectors $2 million.')).toEqual([['paid']]);
    expect(claimsOf('Nordline paid inspectors $9 million.')).toEqual([[]]);
  });

  it('takes who "it" is from the sentence before', () => {
    const [, second] = matchPage(
      engine,
      page('Nordline runs the ferries of Sundvik.', 'It fired the engineer who had warned of the leak.'),
    ).sentences;
    expect(second?.matches[0]?.claim).toBe('fired');
    expect(second?.matches[0]?.why.map(({ from }) => from)).toContain('before');
  });

  it('gives the words of the page as evidence', () => {
    const text = 'Nordline sacked the engineer who warned of the leak.';
    const why = matchPage(engine, page(text)).sentences[0]?.matches[0]?.why ?? [];
    expect(why.length).toBeGreaterThan(2);
    for (const { text: words, from } of why) if (from === 'sentence') expect(text).toContain(words);
    expect(why.map((one) => one.text)).toContain('sacked');
  });

  it('scores what says more of the claim higher', () => {
    const score = (text: string) => matchPage(engine, page(text)).sentences[0]?.matches[0]?.score ?? 0;
    const scores = [
      'Nordline fired the engineer who warned of the leak.',
      'Nordline fired an engineer after the leak in May, to the surprise of many in the town.',
      'An engineer looked at the weather.',
    ].map(score);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('reads on with what was learned of the page before', () => {
    const first = matchPage(engine, page('Sundvik and Nordline are old rivals.'));
    const later = { lang: 'en', blocks: [{ text: 'Nordline fired the engineer who warned of the leak.' }] };
    expect(matchPage(engine, later).sentences[0]?.matches).toEqual([]);
    expect(matchPage(engine, { ...later, facts: first.facts }).sentences[0]?.matches[0]?.claim).toBe('fired');
  });

  it('answers the same from packed files', () => {
    const packed = createEngine(
      unpackLexicon(packLexicon(lexicon).buffer),
      unpackIndex(packIndex(compile([ferryList], lexicon)).buffer),
    );
    const text = page('Nordline sacked the engineer.', 'It poured oil into the sea off Sundvik, papers say.');
    expect(matchPage(packed, text)).toEqual(matchPage(engine, text));
  });

  it.each(['', ' ', '\u200b', '…', '😀 😀', 'a'.repeat(100_000), '\ud800', '‮מחר‬ Nordline', '0'.repeat(500), "'''''"])(
    'survives odd text',
    (text) => {
      expect(() => matchPage(engine, page(text))).not.toThrow();
    },
  );
});

describe('stance', () => {
  it.each([
    // The claim is contested: most who put it plainly go on from what others said.
    ['Nordline fired the engineer who warned of the leak.', null],
    ['The union alleges that Nordline fired the engineer who warned of the leak.', 'attributes'],
    ['Nordline denied that it fired the engineer who warned of the leak.', 'denies'],
    ['Did Nordline fire the engineer who warned of the leak?', 'asks'],
  ])('%s', (text, stance) => {
    expect(matchPage(engine, page(text)).sentences[0]?.matches[0]?.stance).toBe(stance);
  });
});
