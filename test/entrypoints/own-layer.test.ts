import { describe, expect, it } from 'vitest';
import type { PageMatch } from '../../browser/messages.ts';
import { layerOf } from '../../entrypoints/background/own-layer.ts';
import { numbered, report } from '../data/report-fixture.ts';

const SENTENCE = 'The letter says that Netflix could look into what people wrote to each other on the platform.';
const NEARLY = 'The letter said Netflix could look into what people wrote to each other on its platform';
const OTHER = 'The judge has not yet said anything about the letter and the people who wrote it.';

const quote = { exact: SENTENCE, prefix: '', suffix: '' };
const says = report({ id: numbered(1), list: 'l', claim: 'a', quote });
const denies = report({ id: numbered(2), list: 'l', claim: 'a', kind: 'not-claim', quote });
const match = (claim: string): PageMatch => ({
  list: 'l',
  claim,
  score: 0.6,
  tier: 'possible',
  stance: null,
  by: null,
  why: [],
  report: null,
});

describe('the reader’s own layer', () => {
  it('marks the same and nearly the same wording, in front of what the engine found', () => {
    const layer = layerOf([says]);
    for (const sentence of [SENTENCE, NEARLY]) {
      expect(layer.applyTo([match('b')], sentence, 'en')).toEqual([
        { ...match('a'), score: 1, tier: 'yours', report: says.id },
        match('b'),
      ]);
    }
    expect(layer.applyTo([match('b')], OTHER, 'en')).toEqual([match('b')]);
  });

  it('takes the place of an engine match of the same claim', () => {
    expect(layerOf([says]).applyTo([match('a')], SENTENCE, 'en')).toMatchObject([{ claim: 'a', tier: 'yours' }]);
  });

  it('takes a refuted match away wherever the wording stands again, and no other', () => {
    const layer = layerOf([denies]);
    expect(layer.applyTo([match('a'), match('b')], NEARLY, 'en')).toEqual([match('b')]);
    expect(layer.applyTo([match('a')], OTHER, 'en')).toEqual([match('a')]);
  });

  it('follows the newer of two reports that contradict each other', () => {
    expect(layerOf([says, denies]).applyTo([match('a')], SENTENCE, 'en')).toEqual([]);
    expect(layerOf([denies, says]).applyTo([], SENTENCE, 'en')).toMatchObject([{ tier: 'yours' }]);
  });

  it('has nothing to do with an answer that is out of date', () => {
    const old = report({ list: 'l', claim: 'a', kind: 'out-of-date', quote });
    expect(layerOf([old]).applyTo([match('a')], SENTENCE, 'en')).toEqual([match('a')]);
  });
});
