/** The engine's figures as sections of the table. */
import type { Contestant } from './contestants.ts';
import type { EngineFigures } from './engine-figures.ts';
import type { Figures } from './measure.ts';
import type { Row, Section } from './table.ts';
import {
  GROWTH,
  INDEX_BYTES,
  MANY_CLAIMS,
  SENTENCES_A_SECOND,
  TIMES_MINISEARCH,
  WAKE_MANY_MS,
  WAKE_MS,
  wants,
} from './targets.ts';
import { count, duration, megabytes, percent, times } from './written.ts';

export function engineSection(figures: EngineFigures, contestants: readonly Contestant[]): Section {
  const { claims, sidenote, timesMiniSearch, timesSegmenter, growth, segmenterUs, wake } = figures;
  const all = contestants.map(({ id }) => figures[id] ?? null);
  const each = (what: string, write: (one: Figures) => string, end: Partial<Row> = {}): Row => ({
    what,
    cells: all.map((one) => (one ? write(one) : '')),
    ...end,
  });
  const many = claims >= MANY_CLAIMS;
  const rows: Row[] = [
    each('sentences/s', (one) => count(one.sentencesPerSecond), {
      ...wants(many ? SENTENCES_A_SECOND : undefined, sidenote?.sentencesPerSecond ?? null, count),
    }),
    {
      what: "in MiniSearch's",
      cells: [times(timesMiniSearch)],
      ...wants(TIMES_MINISEARCH.get(claims), timesMiniSearch, (value) => `${count(value)}×`),
    },
    each('cost of a sentence, µs', (one) => duration(one.sentenceUs)),
    {
      what: 'in that with the fewest claims',
      cells: [times(growth)],
      ...wants(many ? GROWTH : undefined, growth, times),
    },
    { what: `in Intl.Segmenter's (${duration(segmenterUs)} µs)`, cells: [times(timesSegmenter)] },
    each('p95 of single sentences, ms', (one) => duration(one.p95Ms)),
    each('index', (one) => megabytes(one.indexBytes), {
      ...wants(many ? INDEX_BYTES : undefined, sidenote?.indexBytes ?? null, megabytes),
    }),
    each('build, ms', (one) => duration(one.buildMs)),
    each('load, ms', (one) => duration(one.loadMs)),
    each('sentences asked', (one) => count(one.asked)),
    each('with anything found', (one) => count(one.found)),
    each('right claim first', (one) => `${one.right} of ${one.paraphrases}`),
    each('found without claim', (one) => count(one.wrong)),
    ...(wake ? wakeRows(wake, many) : []),
  ];
  return {
    title: `engine, ${count(claims)} claims`,
    heads: contestants.map(({ name }) => name),
    rows,
    notes: [
      `${percent(figures.onTopic)} % of the ${count(figures.sentences)} sentences are on the topic of their page.`,
    ],
  };
}

function wakeRows(wake: NonNullable<EngineFigures['wake']>, many: boolean): Row[] {
  const { readMs, engineMs, firstPageMs, heapBytes, bytes } = wake;
  const total = readMs + engineMs + firstPageMs;
  return [
    {
      what: 'new process to first page answered, ms',
      cells: [duration(total)],
      ...wants(many ? WAKE_MANY_MS : WAKE_MS, total, count),
    },
    { what: 'of it reading · engine · first page', cells: [[readMs, engineMs, firstPageMs].map(duration).join(' · ')] },
    { what: 'its heap, without and with the files', cells: [`${megabytes(heapBytes)} · ${megabytes(bytes)}`] },
  ];
}
