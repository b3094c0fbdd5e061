/** The bench asks everyone the same, and its figures are of the form that machines read. */
import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../bench/corpus.ts';
import { benchEngine } from '../../bench/engine.ts';
import { segmenterUs } from '../../bench/segmenter.ts';

/** So few that neither we nor MiniSearch run out of time. */
const SENTENCES = 40;
const CLAIMS = [30, 15];

describe('the engine part', () => {
  const steps: string[] = [];
  const { figures, sections } = benchEngine({
    claimsCounts: CLAIMS,
    claims: undefined,
    only: undefined,
    sentences: SENTENCES,
    onStep: (step) => steps.push(step),
  });

  it('measures every contestant at every size, the smallest first', () => {
    expect(figures.map(({ claims }) => claims)).toEqual([15, 30]);
    expect(steps).toHaveLength(2 * 4);
    for (const one of figures) {
      for (const contestant of [one.sidenote, one.minisearch, one.minisearchFuzzy, one.fuse]) {
        expect(contestant?.asked).toBeGreaterThan(0);
        expect(contestant?.sentencesPerSecond).toBeGreaterThan(0);
        expect(contestant?.indexBytes).toBeGreaterThan(0);
        expect(contestant?.buildMs).toBeGreaterThan(0);
        expect(contestant?.loadMs).toBeGreaterThan(0);
      }
    }
  });

  it('asks all the same sentences, of which we find at least as many', () => {
    for (const { sidenote, minisearch } of figures) {
      // Fuse may be out of time before it has come to all.
      expect([sidenote?.asked, minisearch?.asked]).toEqual([SENTENCES, SENTENCES]);
      expect(minisearch?.paraphrases).toBe(sidenote?.paraphrases);
      expect(sidenote?.right).toBeGreaterThanOrEqual(minisearch?.right ?? Number.POSITIVE_INFINITY);
    }
  });

  it('puts the figures in proportion', () => {
    const [few, more] = figures;
    expect(few?.growth).toBe(1);
    const ratio = (more?.sidenote?.sentenceUs ?? 0) / (few?.sidenote?.sentenceUs ?? 1);
    expect(more?.growth).toBeCloseTo(ratio);
    expect(few?.timesMiniSearch).toBeCloseTo(
      (few?.sidenote?.sentencesPerSecond ?? 0) / (few?.minisearch?.sentencesPerSecond ?? 1),
    );
    expect(few?.timesSegmenter).toBeGreaterThan(1);
  });

  it('tells what is wanted beside what was reached', () => {
    const [few, more] = sections.map(({ rows }) => rows.filter(({ wanted }) => wanted !== undefined));
    expect(few?.map(({ wanted }) => wanted)).toContain('≥ 10×');
    // 30 is none of the sizes that anything is wanted of against MiniSearch.
    expect(more?.map(({ wanted }) => wanted)).not.toContain('≥ 10×');
  });
});

describe('what is asked', () => {
  it('is on the topic of its page for at least the half, at every size', () => {
    for (const size of [15, 1000]) {
      const sentences = makeCorpus(size, 4000).pages.flatMap((page) => page.sentences);
      expect(sentences).toHaveLength(4000);
      expect(sentences.filter(({ onTopic }) => onTopic).length).toBeGreaterThan(2000);
      expect(sentences.every(({ claim, onTopic }) => claim === null || onTopic)).toBe(true);
    }
  });

  it('is the same at every run', () => {
    expect(makeCorpus(15, 80)).toEqual(makeCorpus(15, 80));
  });

  it('is parted into sentences by the platform', () => {
    expect(segmenterUs(makeCorpus(15, 80).pages)).toBeGreaterThan(0);
  });
});
