import { describe, expect, it } from 'vitest';
import { machineLines } from '../../bench/machine.ts';
import { resultsText } from '../../bench/results.ts';
import { asMarkdown, asText, type Section } from '../../bench/table.ts';
import { wants } from '../../bench/targets.ts';
import { count, duration, kilobytes, megabytes, times } from '../../bench/written.ts';

const SECTIONS: Section[] = [
  {
    title: 'engine',
    heads: ['Sidenote', 'MiniSearch'],
    rows: [
      { what: 'sentences/s', cells: ['5,000', '10'], ...wants({ least: 10 }, 500, times) },
      { what: 'growth', cells: ['4.0×'], ...wants({ most: 3 }, 4, times) },
    ],
    notes: ['A note.'],
  },
  { title: 'sizes', heads: ['gzip'], rows: [{ what: 'content|script', cells: ['11.5 kB'] }] },
];

describe('the table', () => {
  it('stands in columns, what is wanted in the last two', () => {
    expect(asText(SECTIONS)).toBe(
      [
        'engine          Sidenote  MiniSearch   wanted',
        'sentences/s        5,000          10  ≥ 10.0×      ok',
        'growth              4.0×               ≤ 3.0×  missed',
        'A note.',
        '',
        'sizes               gzip',
        'content|script   11.5 kB',
      ].join('\n'),
    );
  });

  it('is Markdown with as many cells in each line as in the head', () => {
    const text = asMarkdown(SECTIONS);
    expect(text).toContain('| sentences/s | 5,000 | 10 | ≥ 10.0× | ok |');
    expect(text).toContain('| content\\|script | 11.5 kB |');
    const [engine = ''] = text.split('\n\n');
    expect(new Set(engine.split('\n').map((line) => line.split(' | ').length))).toEqual(new Set([5]));
  });

  it('is saved with the machine that it was measured on', () => {
    const machine = {
      date: '2026-11-23T03:00Z',
      commit: 'abc1234+',
      cpu: 'A processor',
      cores: 2,
      load: 0.25,
      memoryBytes: 4 * 2 ** 30,
      system: 'A system',
      node: 'v24.0.0',
      browsers: { chromium: 'Chromium 156', firefox: null },
    };
    const text = resultsText(machineLines(machine), 'npm run bench -- --save', SECTIONS);
    for (const part of ['npm run bench -- --save', 'abc1234+', 'A processor, 2 cores', '4.0 GiB', 'Chromium 156']) {
      expect(text).toContain(part);
    }
    expect(text).toContain(asMarkdown(SECTIONS));
  });
});

describe('what is wanted', () => {
  it('is held at the mark itself', () => {
    expect(wants({ most: 5 }, 5, count)).toEqual({ wanted: '≤ 5', held: true });
    expect(wants({ most: 5 }, 5.1, count)).toMatchObject({ held: false });
    expect(wants({ least: 10 }, 9.9, count)).toMatchObject({ held: false });
  });

  it('is nothing where nothing was measured', () => {
    expect(wants({ most: 5 }, null, count)).toEqual({});
    expect(wants(undefined, 5, count)).toEqual({});
  });
});

describe('figures', () => {
  it.each([
    [count(5278.67), '5,279'],
    [count(0.5812), '0.58'],
    [count(3), '3'],
    [duration(0.0123), '0.012'],
    [duration(84.25), '84.3'],
    [duration(1869.4), '1,869'],
    [duration(null), '–'],
    [kilobytes(59_257), '59.3 kB'],
    [megabytes(28_558_720), '28.56 MB'],
    [times(12.54), '12.5×'],
    [times(2841), '2,841×'],
  ])('%s', (written, expected) => expect(written).toBe(expected));
});
