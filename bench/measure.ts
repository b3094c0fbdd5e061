/** One contestant on one corpus: how fast, how large, and what it found. */
import type { Contestant, Ready } from './contestants.ts';
import type { BenchPage, Corpus } from './corpus.ts';

export interface Figures {
  /** What asking costs for one sentence (µs): `sentencesPerSecond` the other way round. */
  sentenceUs: number;
  buildMs: number;
  indexBytes: number;
  /** From the index file's content to where a question can be asked. */
  loadMs: number;
  sentencesPerSecond: number;
  /** Of sentences asked one by one. */
  p95Ms: number;
  /** Sentences that the two figures above stand on: the time for each contestant is limited. */
  asked: number;
  /** Sentences with anything found; sentences that make a claim in other words, and those whose claim came first. */
  found: number;
  paraphrases: number;
  right: number;
  /** Sentences that make no claim, but had anything found. */
  wrong: number;
}

/** For warming up, for the throughput, and for the sentences one by one (ms). */
const BOXES = { warm: 1500, pages: 4000, single: 2000 } as const;
const LOADS = 3;
const P95 = 0.95;

/** Builds, saves, loads, warms up, asks. `file`: what was saved. */
export function measure(
  contestant: Contestant,
  { list, pages }: Corpus,
): { figures: Figures; file: Uint8Array<ArrayBuffer> | string } {
  const [ready, buildMs] = timed(() => contestant.build(list));
  const file = ready.save();
  const loads = Array.from({ length: LOADS }, () => timed(() => ready.load(file))[1]);
  const singles = pages.flatMap(alone);
  const units = contestant.asks === 'page' ? pages : singles;
  const warm = askWithin(ready, units, BOXES.warm);
  // The fast are through with all of it before the compiler has seen what is hot.
  for (let { ms } = warm; ms < BOXES.warm; ) ms += askWithin(ready, units, BOXES.warm - ms).ms;
  // One question took longer than all may: warm or not makes no difference then.
  const slow = warm.ms > BOXES.pages;
  const { answers, ms } = slow ? warm : askWithin(ready, units, BOXES.pages);
  const each = (slow ? warm : askWithin(ready, singles, BOXES.single)).times.sort((a, b) => a - b);
  const sentences = units.slice(0, answers.length).flatMap((page) => page.sentences);
  const results = answers.flat();
  const foundAt = sentences.map(({ claim }, i) => ({ claim, found: results[i] ?? [] }));
  const figures: Figures = {
    buildMs,
    indexBytes: typeof file === 'string' ? Buffer.byteLength(file) : file.byteLength,
    loadMs: loads.sort((a, b) => a - b)[1] ?? 0,
    sentencesPerSecond: (1000 * sentences.length) / ms,
    sentenceUs: (1000 * ms) / sentences.length,
    p95Ms: each[Math.floor(each.length * P95)] ?? 0,
    asked: sentences.length,
    found: foundAt.filter(({ found }) => found.length > 0).length,
    paraphrases: foundAt.filter(({ claim }) => claim !== null).length,
    right: foundAt.filter(({ claim, found }) => claim !== null && found[0] === claim).length,
    wrong: foundAt.filter(({ claim, found }) => claim === null && found.length > 0).length,
  };
  return { figures, file };
}

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

/** Asks one after the other until all are asked or the time is over, one at least. */
function askWithin(ready: Ready, pages: readonly BenchPage[], ms: number) {
  const answers: string[][][] = [];
  const times: number[] = [];
  const start = performance.now();
  let last = start;
  for (const page of pages) {
    answers.push(ready.answer(page));
    const now = performance.now();
    times.push(now - last);
    last = now;
    if (now - start > ms) break;
  }
  return { answers, times, ms: last - start };
}

/** Each sentence as a page of its own. */
function alone({ title, sentences }: BenchPage): BenchPage[] {
  return sentences.map((sentence) => ({ title, sentences: [sentence] }));
}
