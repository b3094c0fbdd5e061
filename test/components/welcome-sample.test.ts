/** The little article of the welcome page is read by the real engine, so it has to match in every language. */
import { describe, expect, test } from 'vitest';
import { engineFor } from '../../cli/engine.ts';
import { readList } from '../../cli/read-list.ts';
import { textsFor } from '../../components/texts.ts';
import { matchPage } from '../../matching/match-page.ts';

const list = readList(undefined);
// The whole lexicon takes seconds, so it is built once for all.
const engine = engineFor([list]);

/** The sample's sentences, paragraph by paragraph, with what is painted on each. */
function read(language: string) {
  const { sampleTitle, sample } = textsFor(language).welcome;
  const blocks = sample.map((text) => ({ text }));
  const { sentences } = matchPage(engine, { lang: language, title: sampleTitle, blocks });
  return blocks.map(({ text }, block) =>
    sentences
      .filter((sentence) => sentence.block === block)
      .map(({ start, end, lang, matches }) => ({ text: text.slice(start, end).trim(), lang, matches })),
  );
}

/** Letters and digits only, so that quotes and accents of another make are still the same words. */
const words = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe.each(['en', 'fr', 'es', 'de', 'it', 'pt'])('the sample in %s', (language) => {
  const paragraphs = read(language);

  test('is three paragraphs of two sentences in this language', () => {
    expect(paragraphs.map((sentences) => sentences.length)).toEqual([2, 2, 2]);
    for (const { lang } of paragraphs.flat()) expect(lang).toBe(language);
  });

  test('reports the claim in the first paragraph, firmly', () => {
    const matches = paragraphs[0]?.[1]?.matches ?? [];
    expect(matches.map(({ claim, tier, stance }) => [claim, tier, stance])).toEqual([
      ['netflix-read-messages', 'sure', 'attributes'],
    ]);
  });

  test('carries the denial in the second, firmly', () => {
    const matches = paragraphs[1]?.[0]?.matches ?? [];
    expect(matches.map(({ claim }) => claim).toSorted()).toEqual(['netflix-read-messages', 'stone-denial']);
    expect(matches.map(({ tier }) => tier)).toContain('sure');
    expect(matches.map(({ stance }) => stance)).toEqual(['denies', 'denies']);
  });

  test('leaves the other sentences alone, the last one above all', () => {
    const others = [paragraphs[0]?.[0], paragraphs[1]?.[1], paragraphs[2]?.[0], paragraphs[2]?.[1]];
    for (const other of others) expect([other?.text, other?.matches]).toEqual([expect.any(String), []]);
  });

  test('is in words of its own', () => {
    const phrasings = list.claims.flatMap(({ phrasings }) => Object.values(phrasings).flat()).map(words);
    const sentences = paragraphs.flat().map(({ text }) => words(text));
    for (const sentence of sentences)
      expect(phrasings.filter((phrasing) => sentence.includes(phrasing) || phrasing.includes(sentence))).toEqual([]);
  });
});
