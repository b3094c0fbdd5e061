/** The platform's own way to find sentences, as the measure of ours: no reader of text can be had for less. */
import type { BenchPage } from './corpus.ts';

/** Each run asks for all pages; the first warms up, the median of the others counts. */
const RUNS = 4;

/** What `Intl.Segmenter` takes to part the pages' text into sentences, for each sentence it finds (µs). */
export function segmenterUs(pages: readonly BenchPage[]): number {
  const texts = pages.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const costs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    let found = 0;
    for (const text of texts) for (const _ of segmenter.segment(text)) found++;
    return (1000 * (performance.now() - start)) / Math.max(1, found);
  });
  return costs.slice(1).sort((a, b) => a - b)[Math.floor((RUNS - 1) / 2)] ?? 0;
}
